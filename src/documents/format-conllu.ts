/**
 * CoNLL-U
 * =======
 *
 * Prints a document in the format of Universal Dependencies (https://universaldependencies.org/format.html): offsets in
 * the article's text as StartChar and EndChar, names as Name=B-Person and Name=I-Person, both in the last column.
 */
import type { Document, Sentence, Token } from "./document.ts";

export interface ConlluOptions {
  /** Ids of the sentences where the source gave some; else they are counted from 1. */
  readonly sentenceIds?: readonly string[];
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

function features(token: Token): string {
  const entries = Object.entries(token.morphology).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? "_" : entries.map(([name, value]) => `${name}=${value}`).join("|");
}

function nameTags(document: Document): ReadonlyMap<number, string> {
  const tags = new Map<number, string>();
  for (const { firstToken, endToken, type } of document.names) {
    for (let token = firstToken; token < endToken; token += 1)
      tags.set(token, `${token === firstToken ? "B" : "I"}-${type}`);
  }
  return tags;
}

function lastColumn(token: Token, next: Token | undefined, name: string | undefined): string {
  const glued = next?.start === token.end && next.sentence === token.sentence;
  return [
    `StartChar=${token.start}`,
    `EndChar=${token.end}`,
    ...(name === undefined ? [] : [`Name=${name}`]),
    ...(glued ? ["SpaceAfter=No"] : []),
  ].join("|");
}

/** The line of a contraction, above its two words. */
function contraction(document: Document, token: Token, id: number): readonly string[] {
  const next = document.tokens[token.index + 1];
  if (next?.sentence !== token.sentence || next.start !== token.start || next.end !== token.end) return [];
  const printed = oneLine(document.text.slice(token.start, token.end));
  const rest = lastColumn(next, document.tokens[next.index + 1], undefined);
  return [`${id}-${id + 1}\t${printed}\t_\t_\t_\t_\t_\t_\t_\t${rest}`];
}

function tokenLine(token: Token, first: number, rest: string): string {
  const head = token.head === -1 ? 0 : token.head - first + 1;
  return [
    token.index - first + 1, token.text, token.lemma, token.partOfSpeech, "_", features(token),
    head, token.relation, "_", rest,
  ].join("\t"); // prettier-ignore
}

function sentenceLines(document: Document, sentence: Sentence, names: ReadonlyMap<number, string>): readonly string[] {
  return document.tokens.slice(sentence.firstToken, sentence.endToken).flatMap((token) => {
    const rest = lastColumn(token, document.tokens[token.index + 1], names.get(token.index));
    const id = token.index - sentence.firstToken + 1;
    return [...contraction(document, token, id), tokenLine(token, sentence.firstToken, rest)];
  });
}

/** The document as CoNLL-U, with an empty line at its end. */
export function formatConllu(document: Document, { sentenceIds = [] }: ConlluOptions = {}): string {
  const names = nameTags(document);
  const blocks = document.sentences
    .filter(({ firstToken, endToken }) => endToken > firstToken)
    .map((sentence) => [
      `# sent_id = ${sentenceIds[sentence.index] ?? String(sentence.index + 1)}`,
      `# text = ${oneLine(document.text.slice(sentence.start, sentence.end))}`,
      ...sentenceLines(document, sentence, names),
      "",
    ]);
  return [`# newdoc id = ${oneLine(document.id)}`, ...blocks.flat(), ""].join("\n");
}
