/**
 * Embedded extractor
 * ==================
 *
 * Rules and small models, in this process, without a connection: article, document, appearances, quotes, statements,
 * extraction. The same article gives the same extraction on every machine.
 */
import { findAppearances } from "../../appearances/find-appearances.ts";
import type { Article } from "../../articles/article.ts";
import { analyse } from "../../documents/analyse.ts";
import { stableHash } from "../../foundation/stable-hash.ts";
import { loadLanguagePack } from "../../languages/load-language-pack.ts";
import { readDocument } from "../../mentions/reading.ts";
import { findQuotes } from "../../quotes/find-quotes.ts";
import { findStatements } from "../../statements/find-statements.ts";
import type { Extraction } from "../extraction.ts";
import type { Extractor } from "../extractor.ts";
import { loadLanguageKnowledge } from "./language-knowledge.ts";
import { toExtraction } from "./to-extraction.ts";

const name = "embedded";
/** Raised with every change of rules or code that changes extractions. */
const codeVersion = "1.1.0";

export interface EmbeddedExtractorOptions {
  /** ISO 639-1 codes of the packs that make the version. */
  readonly languages?: readonly string[];
  /** False for the statements of rules alone, without the trained model. */
  readonly statementModel?: boolean;
}

interface Settings {
  /** Name and version. */
  readonly extractor: string;
  readonly statementModel: boolean;
}

/** Extracts one article in the language that it states, or else seems to be in. */
async function extractArticle(article: Article, { extractor, statementModel }: Settings): Promise<Extraction> {
  const document = await analyse(article);
  const { vocabulary, speech, rules } = loadLanguageKnowledge(document.language);
  const reading = readDocument(document, vocabulary);
  const appearances = findAppearances(reading);
  const quotes = findQuotes(reading, appearances, speech);
  const used = statementModel ? rules : { ...rules, model: null };
  const statements = findStatements({ document, appearances, quotes }, used);
  return toExtraction({ document, appearances, quotes, statements }, extractor);
}

/**
 * Makes the extractor that needs nothing but this package.
 *
 * @example
 * const extractor = await createEmbeddedExtractor();
 * const extraction = await extractor.extract(article);
 */
export function createEmbeddedExtractor({
  languages = ["de", "en"],
  statementModel = true,
}: EmbeddedExtractorOptions = {}): Promise<Extractor> {
  const packs = languages.map((language) => loadLanguagePack(language).version);
  const models = languages.map((language) => loadLanguageKnowledge(language).modelVersion ?? "no model");
  const version = `${codeVersion}+${stableHash(...packs, ...(statementModel ? models : [])).slice(0, 8)}`;
  const extractor: Extractor = {
    name,
    version,
    extract: (article) => extractArticle(article, { extractor: `${name}@${version}`, statementModel }),
  };
  return Promise.resolve(extractor);
}
