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
};
const marks = /["„“”«»‹›‟]/u;

interface Open {
  readonly mark: string;
  readonly token: number;
}

function markOf(document: Document, index: number): string | null {
  const token = document.tokens[index];
  if (token === undefined || token.end - token.start > 2) return null;
  const printed = document.text.slice(token.start, token.end);
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

/** The passages in quotation marks, in the order of the text. */
export function findQuotedPassages(document: Document): readonly QuotedPassage[] {
  const passages: QuotedPassage[] = [];
  const close = (from: Open | null, end: number): void => {
    if (from !== null && from.token + 1 < end) passages.push(passage(document, from.token + 1, end));
  };
  let open: Open | null = null;
  for (let index = 0; index < document.tokens.length; index += 1) {
    if (open !== null && paragraphOf(document, open.token) !== paragraphOf(document, index)) {
      close(open, index);
      open = null;
    }
    const mark = markOf(document, index);
    if (mark === null) continue;
    const next = step(open, mark, index);
    if (next.closed) close(open, index);
    open = next.open;
  }
  close(open, document.tokens.length);
  return passages;
}
