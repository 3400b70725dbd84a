import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readText } from "./read-text.ts";

describe("findAppearances", () => {
  it.each([
    [
      "Kremlsprecher Oleg Barsukow sprach in Riga. Barsukow reiste am Abend ab.",
      "Oleg Barsukow",
      "Person",
      ["Oleg Barsukow", "Barsukow"],
    ],
    [
      "Bundeskanzlerin Ilse Wagenbach kam nach Oslo. Das Treffen war Wagenbachs Idee.",
      "Ilse Wagenbach",
      "Person",
      ["Ilse Wagenbach", "Wagenbachs"],
    ],
    [
      "Die Europäische Union (EU) tagt. Die EU will helfen.",
      "Europäische Union",
      "Organization",
      ["Europäische Union", "EU"],
    ],
    ["Das Landgericht Kassel verurteilte den Mann.", "Landgericht Kassel", "Organization", ["Landgericht Kassel"]],
    [
      "Die russische Regierung wies den Vorwurf zurück.",
      "russische Regierung",
      "Organization",
      ["russische Regierung"],
    ],
    ["Russlands Grenze zu Finnland bleibt zu.", "Russland", "Place", ["Russlands"]],
  ])("%s names %s as one thing", (text, name, type, surfaces) => {
    const appearance = readText(text).named(name);
    expect(appearance?.type).toBe(type);
    expect(appearance?.surfaces).toEqual(surfaces);
  });

  it("keeps two people of one surname apart and gives a bare surname to the one named last", () => {
    const { named } = readText(
      "Ministerin Eva Rauscher traf den Kanzler Matthias Rauscher in Wien. Rauscher lobte das Gespräch.",
    );
    expect(named("Eva Rauscher")?.surfaces).toEqual(["Eva Rauscher"]);
    expect(named("Matthias Rauscher")?.surfaces).toEqual(["Matthias Rauscher", "Rauscher"]);
  });

  it.each([
    ["Moskau drohte der Ukraine mit Angriffen.", "Russland", ["Moskau"]],
    ["Washington warf China Spionage vor.", "USA", ["Washington"]],
  ])("%s: the seat of government stands for the country", (text, country, metonyms) => {
    expect(readText(text).texts(country, "metonym")).toEqual(metonyms);
  });

  it.each(["Der Minister landete in Moskau.", "Der Zug nach Moskau fiel aus."])("%s: the city is the city", (text) => {
    const { named } = readText(text);
    expect(named("Moskau")?.type).toBe("Place");
    expect(named("Russland")).toBeUndefined();
  });

  it("finds the country inside a title, which is no surface of it", () => {
    const { named, texts } = readText("US-Präsident Wesley Crane reist nach Kanada.");
    expect(texts("USA", "compound")).toEqual(["US"]);
    expect(named("USA")?.surfaces).toEqual([]);
    expect(named("Wesley Crane")?.roles.map(({ text }) => text)).toEqual(["US-Präsident"]);
  });

  it("resolves a title to the person whose office it is", () => {
    const { texts } = readText(
      "US-Präsident Wesley Crane empfing Kremlchef Anton Sorokin. Der US-Präsident lobte den russischen Präsidenten.",
    );
    expect(texts("Wesley Crane", "title")).toEqual(["US-Präsident", "US-Präsident"]);
    expect(texts("Anton Sorokin", "title")).toEqual(["Kremlchef", "russischen Präsidenten"]);
  });

  it("leaves a title that nobody holds unresolved", () => {
    const { texts } = readText("Anna Berger lebt in Bremen. Der Papst schwieg.");
    expect(texts("Anna Berger", "title")).toEqual([]);
  });

  it.each([
    ["Ministerin Claire Beaumont reiste ab. Sie will zurückkehren.", "Claire Beaumont", ["Sie"]],
    ["Trainer Jonas Feld trat zurück. Er nannte keine Gründe.", "Jonas Feld", ["Er"]],
    ["Trainer Jonas Feld trat zurück. Sie nannten keine Gründe.", "Jonas Feld", []],
  ])("%s: pronouns agree with %s", (text, name, pronouns) => {
    expect(readText(text).texts(name, "pronoun")).toEqual(pronouns);
  });

  it("resolves the noun of a body to the body named before", () => {
    const { texts } = readText("Die EU-Kommission verhängte eine Strafe. Die Behörde nannte keine Summe.");
    expect(texts("EU-Kommission", "title")).toEqual(["Behörde"]);
  });

  it("answers what a word stands for", () => {
    const { reading, index } = readText("Kremlsprecher Oleg Barsukow schwieg.");
    const at = (word: string): number => reading.words.indexOf(word);
    expect(index.appearanceAt(at("Kremlsprecher"))?.name).toBe("Oleg Barsukow");
    expect(index.insideWord(at("Kremlsprecher")).map(({ name }) => name)).toEqual(["Kreml"]);
    expect(index.appearanceAt(at("schwieg"))).toBeNull();
  });

  it("puts every mention where the text has it, whatever the text", () => {
    const words = fc.constantFrom(
      "Merkel",
      "US-Präsident",
      "„",
      "“",
      "in",
      "Köln",
      "(EU)",
      "😀",
      "sagte",
      ".",
      "\n\n",
      "O'Brien",
      "<b>",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
        const text = parts.join(" ");
        for (const { mentions } of readText(text).index.appearances)
          for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      }),
      { numRuns: 40 },
    );
  });
});
