import { describe, expect, it } from "@jest/globals";
import { createEmbeddedExtractor } from "../../../src/extraction/embedded/embedded-extractor.ts";
import { bareArticle } from "../../articles/bare-article.ts";

const extractor = await createEmbeddedExtractor({ languages: ["de"] });

async function namesIn(text: string): Promise<readonly string[]> {
  const { entities } = await extractor.extract(bareArticle(text, { language: "de" }));
  return entities.map(({ type, name }) => `${type} ${name}`);
}

describe("names with nothing between them", () => {
  it.each([
    ["Friedrich Merz traf am Montag Wolodymyr Selenskyj.", ["Person Friedrich Merz", "Person Wolodymyr Selenskyj"]],
    ["Der Kanzler traf am Dienstag Witkoff.", ["Person Witkoff"]],
    ["Merkel traf in Genf Boris Tadić.", ["Person Merkel", "Place Genf", "Person Boris Tadić"]],
    ["Am Montag traf Merz Frankreichs Präsidenten Emmanuel Macron.", ["Person Merz", "Place Frankreich"]],
    ["In der Nacht bombardierte Israel Syrien.", ["Place Israel", "Place Syrien"]],
    ["Am Montag drohte die Türkei Israel mit Sanktionen.", ["Place Türkei", "Place Israel"]],
    ["Am Montag traf Merz Selenskyj.", ["Person Merz", "Person Selenskyj"]],
    ["Am Dienstag kritisierte Baerbock Lawrow.", ["Person Baerbock", "Person Lawrow"]],
    ["Der Minister sagte, dass Siemens Airbus kauft.", ["Organization Siemens", "Organization Airbus"]],
    ["In Genf traf Ursula von der Leyen am Mittwoch Selenskyj.", ["Person Ursula von der Leyen", "Person Selenskyj"]],
  ])("%s", async (text, names) => {
    expect(await namesIn(text)).toEqual(expect.arrayContaining(names));
  });

  it.each([
    ["Karin Weber reist am Freitag nach Bad Homburg.", "Place Bad Homburg"],
    ["Die Bürger von New York wählten am Dienstag.", "Place New York"],
    ["Der Zug hielt in Santa Cruz.", "Place Santa Cruz"],
    ["Die Firma eBay Deutschland entlässt Mitarbeiter.", "Organization eBay Deutschland"],
    ["Am Montag kritisierte López Obrador die Pläne.", "Person López Obrador"],
    ["Gestern sprach Paris Hilton in Berlin.", "Person Paris Hilton"],
  ])("%s: %s stays one", async (text, name) => {
    expect(await namesIn(text)).toContain(name);
  });
});
