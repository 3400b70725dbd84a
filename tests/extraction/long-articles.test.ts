import { describe, expect, it, jest } from "@jest/globals";
import { findAppearances } from "../../src/appearances/find-appearances.ts";
import { analyse } from "../../src/documents/analyse.ts";
import { loadLanguageKnowledge } from "../../src/extraction/embedded/language-knowledge.ts";
import { readDocument } from "../../src/mentions/reading.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import { findStatements } from "../../src/statements/find-statements.ts";
import { bareArticle } from "../articles/bare-article.ts";

jest.setTimeout(120_000);

/** Four times the text takes four times as long; with the square of the length it would be sixteen times. */
const mostGrowth = 9;
const short = 150;
const long = 4 * short;

/** Processor time of what comes behind the analysis, the better of two runs. */
async function timeOf(text: string, language: string): Promise<number> {
  const document = await analyse(bareArticle(text, { language }));
  const { vocabulary, speech, rules } = loadLanguageKnowledge(language);
  const run = (): number => {
    const started = process.cpuUsage();
    const reading = readDocument(document, vocabulary);
    const appearances = findAppearances(reading);
    const quotes = findQuotes(reading, appearances, speech);
    findStatements({ document, appearances, quotes }, rules);
    const { user, system } = process.cpuUsage(started);
    return user + system;
  };
  return Math.min(run(), run());
}

describe("an article of any length", () => {
  it.each([
    ["pronouns that mean one person", "de", "Anna Holm sprach in Berlin. Sie sagte, sie sei krank. "],
    ["pronouns in English", "en", "Anna Holm spoke in Berlin. She said she had met Peter Brand, he said. "],
    ["the same name again and again", "de", "Anna Holm. "],
    ["nouns with the owner named before", "de", "Der Minister kam. "],
    ["quotations", "de", "„Das ist gut“, sagte Anna Holm. "],
    ["quotation marks that nothing closes", "de", "„Wir sagen das heute. "],
    ["reports that point back", "de", "Kanada droht Norwegen. Das sagte Anna Holm. "],
    ["offices of a country", "de", "Bundeskanzler Karl Brand kam. "],
  ])("takes time in proportion: %s", async (_name, language, sentence) => {
    await timeOf(sentence.repeat(short), language);
    const [few, many] = [await timeOf(sentence.repeat(short), language), await timeOf(sentence.repeat(long), language)];
    expect(many / Math.max(few, 20_000)).toBeLessThan(mostGrowth);
  });

  it("may hold a word of thousands of letters", async () => {
    const time = await timeOf(`${"Regierungs".repeat(500)}chef Karl Brand kam.`, "de");
    expect(time).toBeLessThan(10_000_000);
  });
});
