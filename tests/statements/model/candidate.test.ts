import { beforeAll, describe, expect, it } from "@jest/globals";
import { findAppearances } from "../../../src/appearances/find-appearances.ts";
import { loadLanguageKnowledge } from "../../../src/extraction/embedded/language-knowledge.ts";
import { loadLanguagePack } from "../../../src/languages/load-language-pack.ts";
import { readDocument } from "../../../src/mentions/reading.ts";
import { statementTypes } from "../../../src/ontology/ontology.ts";
import { findQuotes } from "../../../src/quotes/find-quotes.ts";
import { contextOf, findByRules } from "../../../src/statements/find-statements.ts";
import { findCandidates, type Candidate } from "../../../src/statements/model/candidate.ts";
import { joiner } from "../../../src/statements/model/statement-model.ts";
import { bareArticle } from "../../articles/bare-article.ts";

const text = [
  "Außenminister Karl Brandt und Ministerin Ida Aasen reisten am Montag nach Oslo.",
  "Dort traf Brandt den Minister Jonas Holm.",
  "Deutschland gehört zur NATO.",
].join(" ");

function candidatesOf(article: string): readonly Candidate[] {
  const document = loadLanguagePack("de").analyse(bareArticle(article));
  const { vocabulary, speech, rules } = loadLanguageKnowledge("de");
  const reading = readDocument(document, vocabulary);
  const appearances = findAppearances(reading);
  const context = contextOf({ document, appearances, quotes: findQuotes(reading, appearances, speech) }, rules);
  const { findings } = findByRules(context, rules);
  return findCandidates({ context, index: rules.index, findings, mayJoin: joiner(statementTypes.map(({ id }) => id)) });
}

describe("candidates", () => {
  let candidates: readonly Candidate[] = [];
  const between = (first: string, second: string): Candidate | undefined =>
    candidates.find((candidate) => candidate.first.name.endsWith(first) && candidate.second.name.endsWith(second));

  beforeAll(() => {
    candidates = candidatesOf(text);
  });

  it.each([
    { first: "Brandt", second: "Oslo", sentences: 1 },
    { first: "Brandt", second: "Aasen", sentences: 1 },
    { first: "Aasen", second: "Holm", sentences: 0 },
    { first: "Deutschland", second: "NATO", sentences: 1 },
  ])("has $first and $second, with $sentences sentences that name both", ({ first, second, sentences }) => {
    expect(between(first, second)?.sentences).toHaveLength(sentences);
  });

  it.each([
    ["Brandt", "Aasen", "joined by and Person-Person"],
    ["Aasen", "Brandt", "joined by and Person-Person"],
    ["Aasen", "Holm", "beside first source met_with Person-Person"],
    ["Aasen", "Holm", "article apart 1 Person-Person"],
    ["Brandt", "Oslo", "article second is last oslo Person-Place"],
    ["Oslo", "Brandt", "article first is last oslo Place-Person"],
  ])("says of %s and %s: %s", (first, second, feature) => {
    expect(between(first, second)?.features).toContain(feature);
  });

  it("has each feature once and each two once", () => {
    expect(candidates.length).toBeGreaterThan(0);
    for (const { features } of candidates) expect(new Set(features).size).toBe(features.length);
    const keys = candidates.map(({ first, second }) => `${first.id} ${second.id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("finds none in a text without names", () => {
    expect(candidatesOf("Es regnet.")).toEqual([]);
  });
});
