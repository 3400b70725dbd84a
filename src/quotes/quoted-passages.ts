/**
 * Quoted passages
 * ===============
 *
 * What stands in quotation marks, in every style: „…“ «…» »…« “…” "…" and over several sentences. A passage that its
 * paragraph does not close ends with it; a next paragraph that opens again goes on.
 */
import type { Document } from "../documents/document.ts";

export interface QuotedPassage {
  /** Half-open range of tokens between the marks. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Positions of the first and last sentence. */
  readonly firstSentence: number;
  readonly lastSentence: number;
}

const closers: Readonly<Record<string, string>> = {
  "„": '“”"',
  "«": "»",
  "»": "«",
  "“": "”",
  '"': '"',
  "‹": "›",
  "›": "‹",
  "‟": "”",
  "‘": "’",
};
const marks = /["„“”«»‹›‟]/u;

interface Open {
  readonly mark: string;
  readonly token: number;
}

const single = /^['‘’]$/u;

/** British papers quote in single marks: one that opens stands before a word, one that closes behind one. */
function singleMark({ text, language }: Document, start: number, end: number): string | null {
  if (language !== "en" || !single.test(text.slice(start, end))) return null;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (/^(?:[\s(:—–-]|)$/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return "‘";
  return /\S/u.test(before) && /^(?:[\s.,;:!?)—–-]|)$/u.test(after) ? "’" : null;
}

function markOf(document: Document, index: number): string | null {
  const token = document.tokens[index];
  if (token === undefined || token.end - token.start > 2) return null;
  const printed = document.text.slice(token.start, token.end);
  if (single.test(printed)) return singleMark(document, token.start, token.end);
  const mark = printed === "''" || printed === "``" || printed === ",," ? '"' : printed.charAt(0);
  return marks.test(mark) ? mark : null;
}

function passage(document: Document, firstToken: number, endToken: number): QuotedPassage {
  return {
    firstToken,
    endToken,
    firstSentence: document.tokens[firstToken]?.sentence ?? 0,
    lastSentence: document.tokens[endToken - 1]?.sentence ?? 0,
  };
}

function paragraphOf(document: Document, index: number): number {
  return document.sentences[document.tokens[index]?.sentence ?? -1]?.paragraph ?? -1;
}

function step(open: Open | null, mark: string, token: number): { open: Open | null; closed: boolean } {
  if (open !== null && (closers[open.mark] ?? "").includes(mark)) return { open: null, closed: true };
  if (open === null && mark in closers) return { open: { mark, token }, closed: false };
  return { open, closed: false };
}

const farthestClose = 6;

/** The next mark behind a token closes what is open: it stands behind a word, not before one. */
function closesLater(document: Document, open: Open, from: number): boolean {
  const first = document.tokens[from]?.sentence ?? 0;
  const end = document.sentences[first + farthestClose]?.firstToken;
  for (const token of document.tokens.slice(from, end)) {
    const mark = markOf(document, token.index);
    if (mark === null) continue;
    const behindWord = /\S/u.test(document.text.charAt(token.start - 1));
    return behindWord && (closers[open.mark] ?? "").includes(mark);
  }
  return false;
}

/** Whether a passage ends with its paragraph: in English it goes on where the next mark can only close it. */
function isLeft(document: Document, open: Open, index: number): boolean {
  const [before, here] = [paragraphOf(document, index - 1), paragraphOf(document, index)];
  if (paragraphOf(document, open.token) === here || before === here) return false;
  return document.language !== "en" || open.mark === "‘" || !closesLater(document, open, index);
}

/** The passages in quotation marks, in the order of the text. */
export function findQuotedPassages(document: Document): readonly QuotedPassage[] {
  const passages: QuotedPassage[] = [];
  const close = (from: Open | null, end: number): void => {
    if (from !== null && from.token + 1 < end) passages.push(passage(document, from.token + 1, end));
  };
  /** A single mark that nothing closes is an apostrophe. */
  const breakOff = (from: Open | null, end: number): void => {
    if (from?.mark !== "‘") close(from, end);
  };
  let open: Open | null = null;
  for (let index = 0; index < document.tokens.length; index += 1) {
    if (open !== null && isLeft(document, open, index)) {
      breakOff(open, index);
      open = null;
    }
    const mark = markOf(document, index);
    if (mark === null) continue;
    const next = step(open, mark, index);
    if (next.closed) close(open, index);
    open = next.open;
  }
  breakOff(open, document.tokens.length);
  return passages;
}
