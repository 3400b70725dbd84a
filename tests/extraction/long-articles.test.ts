import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { findAppearances } from "../../src/appearances/find-appearances.ts";
import { analyse } from "../../src/documents/analyse.ts";
import { loadLanguageKnowledge } from "../../src/extraction/embedded/language-knowledge.ts";
import { readDocument } from "../../src/mentions/reading.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import { findStatements } from "../../src/statements/find-statements.ts";
import { bareArticle } from "../articles/bare-article.ts";
import { CountedSteps } from "../measures/counted-steps.ts";

jest.setTimeout(120_000);

/** Four times the text takes four times the steps; with the square of the length it would be sixteen times. */
const mostGrowth = 6;
const short = 100;
const long = 4 * short;

const steps = new CountedSteps();
beforeAll(() => steps.begin());
afterAll(() => steps.end());

/** Steps of what comes behind the analysis. */
async function stepsFor(text: string, language: string): Promise<number> {
  const document = await analyse(bareArticle(text, { language }));
  const { vocabulary, speech, rules } = loadLanguageKnowledge(language);
  return steps.of(() => {
    const reading = readDocument(document, vocabulary);
    const appearances = findAppearances(reading);
    const quotes = findQuotes(reading, appearances, speech);
    return findStatements({ document, appearances, quotes }, rules);
  });
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
  ])("takes work in proportion: %s", async (_name, language, sentence) => {
    await stepsFor(sentence.repeat(short), language);
    const few = await stepsFor(sentence.repeat(short), language);
    const many = await stepsFor(sentence.repeat(long), language);
    expect(many).toBeLessThan(mostGrowth * few);
  });

  it("may hold a word of thousands of letters", async () => {
    const few = await stepsFor(`${"Regierungs".repeat(short)}chef Karl Brand kam.`, "de");
    const many = await stepsFor(`${"Regierungs".repeat(long)}chef Karl Brand kam.`, "de");
    expect(many).toBeLessThan(mostGrowth * few);
  });
});
