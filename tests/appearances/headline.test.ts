import { describe, expect, it } from "@jest/globals";
import { loadLanguagePack } from "../../src/languages/load-language-pack.ts";
import { loadLanguageKnowledge } from "../../src/extraction/embedded/language-knowledge.ts";
import { findAppearances } from "../../src/appearances/find-appearances.ts";
import type { Appearance } from "../../src/appearances/appearance.ts";
import { readDocument } from "../../src/mentions/reading.ts";
import { bareArticle } from "../articles/bare-article.ts";

function read(title: string | null, text: string, language = "de"): readonly Appearance[] {
  const article = { ...bareArticle(text, { language, published: "2025-03-14" }), title };
  const document = loadLanguagePack(language).analyse(article);
  return findAppearances(readDocument(document, loadLanguageKnowledge(language).vocabulary)).appearances;
}

const named = (found: readonly Appearance[]): readonly string[] =>
  found.filter(({ surfaces }) => surfaces.length > 0).map(({ name, type }) => `${type} ${name}`);

describe("names of the headline", () => {
  it.each([
    [
      "a place before the colon",
      "Thüringen: Lehrer sollen später in Pension gehen",
      "Lehrer sollen künftig bis 67 arbeiten.",
      ["Place Thüringen"],
    ],
    [
      "an event and where it was",
      "Parlamentswahl in Estland: viele Stimmen ungültig",
      "Tausende Stimmzettel sind nicht zu lesen.",
      ["Event Parlamentswahl in Estland", "Place Estland"],
    ],
    [
      "a town that would be a club or a government",
      "Frankfurt: Tausende demonstrieren",
      "Tausende waren auf der Straße.",
      ["Place Frankfurt"],
    ],
  ])("alone: %s", (_what, title, text, expected) => {
    const found = read(title, text);
    expect(named(found)).toEqual(expected);
    expect(found.every(({ mentions }) => mentions.length === 0)).toBe(true);
  });

  it.each([
    [
      "a surname",
      "Barsukow reist ab",
      "Oleg Barsukow hat Riga verlassen.",
      "Oleg Barsukow",
      ["Oleg Barsukow", "Barsukow"],
    ],
    [
      "other letters",
      "Präsident Boris Kovacic tritt zurück",
      "Präsident Boris Kovačić hat am Montag sein Amt niedergelegt.",
      "Boris Kovačić",
      ["Boris Kovačić", "Boris Kovacic"],
    ],
    [
      "a slip of the pen",
      "Präsident Karsulai kommt nach Wien",
      "Präsident Hamid Karzulai kommt am Montag nach Wien.",
      "Hamid Karzulai",
      ["Hamid Karzulai", "Karsulai"],
    ],
    [
      "a shorter kind of place",
      "Kreis Unna: Streit um Wölfe",
      "Im Landkreis Unna leben Wölfe.",
      "Landkreis Unna",
      ["Landkreis Unna", "Kreis Unna"],
    ],
    [
      "an event's common noun",
      "Hochwasser in Bangladesch",
      "Das Hochwasser hat viele Menschen obdachlos gemacht.",
      "Hochwasser in Bangladesch",
      ["Hochwasser", "Hochwasser in Bangladesch"],
    ],
  ])("joined with those of the text: %s", (_what, title, text, name, surfaces) => {
    const found = read(title, text).find((appearance) => appearance.name === name);
    expect(found?.surfaces).toEqual(surfaces);
    expect(found?.mentions.length).toBeGreaterThan(0);
    expect(found?.headline.length).toBe(1);
  });

  it.each([
    ["of another year", "Bundestagswahl 2013: Der Rückblick", "Die Bundestagswahl 2009 war am Sonntag.", 2],
    ["of another country", "Parlamentswahl in Kanada", "Die Parlamentswahl in Estland war am Sonntag.", 2],
  ])("apart from events %s", (_what, title, text, events) => {
    expect(read(title, text).filter(({ type }) => type === "Event")).toHaveLength(events);
  });

  it("leaves out people who are not named in full", () => {
    expect(named(read("Wagenbach: Keine neuen Steuern", "Die Kanzlerin hat neue Steuern ausgeschlossen."))).toEqual([]);
  });

  it.each([
    [
      "Holt Wins Primary in Ohio",
      "Mary Holt won the primary on Tuesday, officials said.",
      ["Person Mary Holt", "Place Ohio"],
    ],
    ["Why the Best Coffee Is Made at Home", "Anna Lee, a barista, likes fresh beans.", ["Person Anna Lee"]],
  ])("where every word has a capital, only what the text or the lists confirm: %s", (title, text, expected) => {
    expect(named(read(title, text, "en"))).toEqual(expected);
  });

  it("keeps the order and the mentions of the text", () => {
    const text = "In Riga sprach Oleg Barsukow. Er reiste danach nach Oslo.";
    const [plain, titled] = [read(null, text), read("Lettland: Barsukow wirbt um Riga", text)];
    const mentions = (found: readonly Appearance[]): readonly unknown[] =>
      found
        .filter((one) => one.mentions.length > 0)
        .map((one) => [one.id, one.name, one.mentions.map(({ start, end, kind }) => [start, end, kind])]);
    expect(mentions(titled)).toEqual(mentions(plain));
    expect(named(titled)).toEqual([...named(plain), "Place Lettland"]);
  });
});
