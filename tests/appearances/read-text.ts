/** Analyses a text of a test with the real pack, as the extractor does. */
import { findAppearances } from "../../src/appearances/find-appearances.ts";
import type { AppearanceIndex } from "../../src/appearances/appearance-index.ts";
import type { Appearance } from "../../src/appearances/appearance.ts";
import { loadLanguageKnowledge } from "../../src/extraction/embedded/language-knowledge.ts";
import { loadLanguagePack } from "../../src/languages/load-language-pack.ts";
import { readDocument, type Reading } from "../../src/mentions/reading.ts";
import { bareArticle } from "../articles/bare-article.ts";

export interface ReadText {
  readonly reading: Reading;
  readonly index: AppearanceIndex;
  /** The appearance of a name, or undefined. */
  readonly named: (name: string) => Appearance | undefined;
  /** Texts of its mentions of a kind. */
  readonly texts: (name: string, kind: string) => readonly string[];
}

export function readText(text: string, language = "de"): ReadText {
  const document = loadLanguagePack(language).analyse(bareArticle(text, { language, published: "2025-03-14" }));
  const reading = readDocument(document, loadLanguageKnowledge(language).vocabulary);
  const index = findAppearances(reading);
  const named = (name: string): Appearance | undefined =>
    index.appearances.find((appearance) => appearance.name === name);
  return {
    reading,
    index,
    named,
    texts: (name, kind) =>
      (named(name)?.mentions ?? []).filter((mention) => mention.kind === kind).map((mention) => mention.text),
  };
}
