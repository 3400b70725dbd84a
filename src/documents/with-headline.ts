/**
 * Document with headline
 * ======================
 *
 * The headline as last sentence of the document, for finding what an article names: text and headline explain each
 * other's names. What stands in the text keeps its offsets, tokens and sentences.
 */
import type { Document } from "./document.ts";
import { behindText } from "./headline-of.ts";

export function withHeadline(document: Document): Document {
  const { headline } = document;
  if (headline === null) return document;
  return {
    ...document,
    headline: null,
    text: behindText(document.text, headline.text),
    sentences: [...document.sentences, ...headline.sentences],
    tokens: [...document.tokens, ...headline.tokens],
    names: [...document.names, ...headline.names],
    faintNames: [...document.faintNames, ...headline.faintNames],
    times: [...document.times, ...headline.times],
  };
}
