import { describe, expect, it } from "@jest/globals";
import { findFacts } from "../../languages/find-facts.ts";

describe("places in names", () => {
  it.each([
    ["Das Oberlandesgericht in Celle bestätigte das Urteil.", "Oberlandesgericht in Celle > Celle"],
    ["Die US-Botschaft in Nairobi wurde geschlossen.", "US-Botschaft in Nairobi > Nairobi"],
    ["Bei den Parlamentswahlen in Kanada siegten viele.", "Parlamentswahlen in Kanada > Kanada"],
  ])("are where the body sits or the event happens: %s", async (text, fact) => {
    expect(await findFacts("located_in", text)).toContain(fact);
  });

  it.each([
    "Die Vereinigten Staaten von Amerika schwiegen.",
    "Im Golf von Bengalen stürmte es.",
    "Karl von Oslo schwieg.",
    "Die Staatsanwaltschaft in der Sache schwieg.",
    "Die Bundeszentrale für politische Bildung schwieg.",
  ])("are none in: %s", async (text) => {
    expect(await findFacts("located_in", text)).toEqual([]);
  });
});
