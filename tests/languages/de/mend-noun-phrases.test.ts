import { describe, expect, it } from "@jest/globals";
import { armsOf } from "./arms-of.ts";

describe("noun phrases", () => {
  it.each([
    ["Merz telefonierte am Sonntag mit Frankreichs Präsidenten Macron.", "mit Präsidenten case"],
    ["Merz telefonierte am Sonntag mit Frankreichs Präsidenten Macron.", "Frankreichs Präsidenten nmod"],
    ["Merz wurde von Finnlands Ministerpräsidentin Sanna Marin kritisiert.", "von Ministerpräsidentin case"],
    ["Nach Merkels Besuch in Moskau reiste Putin ab.", "Nach Besuch case"],
    ["Nach Merkels Besuch in Moskau reiste Putin ab.", "Besuch reiste obl"],
    ["Er traf in Deutschlands Hauptstadt Berlin seinen Kollegen.", "in Hauptstadt case"],
    ["Merz warf Frankreichs Präsidenten Macron am Montag Wortbruch vor.", "Frankreichs Präsidenten nmod"],
    ["Steve Witkoff traf den Chef der Nato, Mark Rutte.", "Mark Chef appos"],
    ["Bundeskanzler Friedrich Merz traf am Montag Selenskyj.", "Friedrich Bundeskanzler appos"],
    ["Der Iran wurde am Dienstag von Israel angegriffen.", "Israel angegriffen obl"],
  ])("%s: %s", (text, arm) => {
    expect(armsOf(text)).toContain(arm);
  });

  it.each([
    ["Merkel traf in Paris Präsident Macron.", "in Präsident case"],
    ["Merkel traf in Damaskus Präsident Assad.", "in Präsident case"],
    ["Die Nato traf sich mit Siemens Energie in Brüssel.", "mit Energie case"],
    ["Der Chef der Nato, Rutte und die EU reisten an.", "EU Chef appos"],
  ])("%s: not %s", (text, arm) => {
    expect(armsOf(text)).not.toContain(arm);
  });
});
