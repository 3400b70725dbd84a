/**
 * Candidates with their gold classes
 * ==================================
 *
 * Runs the extractor's steps over the gold articles of the training half and says of each candidate of the statement
 * model which classes the gold graph has. Appearances and gold entities are joined as the evaluation does it. The network
 * has learnt from these articles, so they are read with the names that it would find if it had not.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Appearance } from "../../src/appearances/appearance.ts";
import { findAppearances } from "../../src/appearances/find-appearances.ts";
import type { Article } from "../../src/articles/article.ts";
import { alignEntities } from "../../src/extraction/evaluation/align-entities.ts";
import type { Document } from "../../src/documents/document.ts";
import { loadLanguageKnowledge } from "../../src/extraction/embedded/language-knowledge.ts";
import { loadLanguagePack, loadLanguageParts } from "../../src/languages/load-language-pack.ts";
import { readDocument } from "../../src/mentions/reading.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import { findStatementType, statementTypes } from "../../src/ontology/ontology.ts";
import type { Finding } from "../../src/statements/finding.ts";
import { joiner } from "../../src/statements/model/statement-model.ts";
import { contextOf, findByRules } from "../../src/statements/find-statements.ts";
import { findCandidates, type Candidate } from "../../src/statements/model/candidate.ts";
import { readGoldArticles } from "../gold/gold-articles.ts";
import { halfOf } from "../gold/half-of.ts";
import { surfacesOf } from "../name-judge/examples.ts";
import { articlesWithWords, unseenReader } from "../name-judge/unseen-names.ts";

const goldFolders = ["gold/dev", "gold/agency"];
const others = z.array(z.string()).default([]);
const goldSchema = z.object({
  id: z.string(),
  entities: z.array(z.object({ name: z.string(), type: z.string(), surfaces: others })),
  statements: z.array(
    z.object({ type: z.string(), source: z.string(), target: z.string(), source_alt: others, target_alt: others }),
  ),
});
type Gold = z.infer<typeof goldSchema>;

export interface Example {
  readonly article: string;
  readonly candidate: Candidate;
  /** Types that the gold graph has from the first to the second. */
  readonly gold: ReadonlySet<string>;
  /** Types that the rules found. */
  readonly found: ReadonlySet<string>;
}

function readGold(data: string): ReadonlyMap<string, Gold> {
  const folders = goldFolders.map((folder) => join(data, folder));
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  const graphs = files.map((file) => goldSchema.parse(JSON.parse(readFileSync(file, "utf8"))));
  return new Map(graphs.map((graph) => [graph.id, graph]));
}

/** Names of gold entities by the ids of appearances. */
function joinEntities(gold: Gold, appearances: readonly Appearance[]): ReadonlyMap<string, string> {
  const aligned = alignEntities(
    gold.entities,
    appearances.map(({ name, type, surfaces }) => ({ name, type, surfaces: [...surfaces] })),
  );
  return new Map(
    appearances.flatMap(({ id }, position) => {
      const entity = gold.entities[aligned.get(position) ?? -1];
      return entity === undefined ? [] : [[id, entity.name]];
    }),
  );
}

function goldTypes(gold: Gold, names: ReadonlyMap<string, string>, { first, second }: Candidate): readonly string[] {
  const [one, other] = [names.get(first.id), names.get(second.id)];
  if (one === undefined || other === undefined) return [];
  return gold.statements.flatMap(({ type, source, target, source_alt, target_alt }) => {
    const sources = [source, ...source_alt];
    const targets = [target, ...target_alt];
    const forth = sources.includes(one) && targets.includes(other);
    const back = sources.includes(other) && targets.includes(one);
    return forth || (back && findStatementType(type)?.symmetric === true) ? [type] : [];
  });
}

function foundTypes(findings: readonly Finding[], { first, second }: Candidate): readonly string[] {
  return findings.flatMap(({ type, source, target }) => {
    const forth = source.appearance.id === first.id && target.appearance.id === second.id;
    const back = source.appearance.id === second.id && target.appearance.id === first.id;
    return forth || (back && findStatementType(type)?.symmetric === true) ? [type] : [];
  });
}

function examplesOf(document: Document, gold: Gold): readonly Example[] {
  const { vocabulary, speech, rules } = loadLanguageKnowledge("de");
  const reading = readDocument(document, vocabulary);
  const appearances = findAppearances(reading);
  const quotes = findQuotes(reading, appearances, speech);
  const context = contextOf({ document, appearances, quotes }, rules);
  const { findings } = findByRules(context, rules);
  const names = joinEntities(gold, appearances.appearances);
  const mayJoin = joiner(statementTypes.map(({ id }) => id));
  return findCandidates({ context, index: rules.index, findings, mayJoin }).map((candidate) => ({
    article: document.id,
    candidate,
    gold: new Set(goldTypes(gold, names, candidate)),
    found: new Set(foundTypes(findings, candidate)),
  }));
}

/** Texts of the training half that have a gold graph. */
function readDocuments(data: string, gold: ReadonlyMap<string, Gold>): readonly Document[] {
  const articles = ["data/articles/de/wikinews.jsonl.gz", "gold/agency-documents.jsonl"].flatMap((path) =>
    readGoldArticles(join(data, path)),
  );
  const isLearnt = ({ id, language }: Article): boolean => gold.has(id) && language === "de" && halfOf(id) === "train";
  return articles.filter(isLearnt).map(loadLanguagePack("de").analyse);
}

/** The examples of the training half. */
export function readExamples(data: string): readonly Example[] {
  const gold = readGold(data);
  const documents = readDocuments(data, gold);
  const surfaces = new Map(goldFolders.flatMap((folder) => [...surfacesOf(join(data, folder))]));
  const readAsUnseen = unseenReader({
    network: loadLanguageParts("de").network,
    vocabulary: loadLanguageKnowledge("de").vocabulary,
    articlesWith: articlesWithWords(documents),
  });
  return documents.flatMap((document) => {
    const graph = gold.get(document.id);
    return graph === undefined ? [] : examplesOf(readAsUnseen(document, surfaces.get(document.id) ?? new Map()), graph);
  });
}
