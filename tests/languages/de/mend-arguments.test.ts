import { describe, expect, it } from "@jest/globals";
import { armsOf } from "./arms-of.ts";

describe("subjects and objects", () => {
  it.each([
    ["Den Minister kritisierte Roth.", "Roth kritisierte nsubj"],
    ["Den Bundeskanzler hat die Opposition kritisiert.", "Opposition kritisiert nsubj"],
    ["Den Bundeskanzler hat die Opposition kritisiert.", "Bundeskanzler kritisiert obj"],
    ["Griff Israel Syrien an?", "Israel Griff nsubj"],
    ["Griff Israel Syrien an?", "Syrien Griff obj"],
    ["Weder die SPD noch die Grünen stimmten zu.", "Grünen SPD conj"],
    ["Weder Merz noch Scholz traf Putin.", "Scholz Merz conj"],
    ["Weder Merz noch Scholz traf Putin.", "Putin traf obj"],
    ["Er habe Olaf Scholz getroffen, so Eva Lind.", "Eva getroffen parataxis"],
  ])("%s: %s", (text, arm) => {
    expect(armsOf(text)).toContain(arm);
  });

  it.each([
    ["Der Minister kritisierte Roth.", "Roth kritisierte nsubj"],
    ["Den Minister und den Kanzler lud Roth ein.", "Minister lud nsubj"],
    ["Griff in die Kasse", "Kasse Griff nsubj"],
    ["Merz ist weder reich noch arm.", "arm Merz conj"],
  ])("%s: not %s", (text, arm) => {
    expect(armsOf(text)).not.toContain(arm);
  });
});
