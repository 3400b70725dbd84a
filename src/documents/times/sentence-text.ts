/**
 * The text of a sentence
 * ======================
 *
 * The printed words of a sentence with single spaces between them, so that patterns need not think of line breaks, soft
 * hyphens or decomposed accents; and the way back to the offsets of the article's text.
 */
import type { Token } from "../document.ts";
import { normaliseWord } from "../normalise-word.ts";

export interface SentenceText {
  readonly text: string;
  /** Offset in the article's text where the character at a position begins. */
  readonly startOf: (position: number) => number;
  /** Offset in the article's text where the character before a position ends. */
  readonly endOf: (position: number) => number;
  /** Index in the document of the token that a position lies in. */
  readonly tokenAt: (position: number) => number;
}

interface Piece {
  readonly position: number;
  readonly text: string;
  readonly token: Token;
}

function piecesOf(text: string, tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  let end = -1;
  for (const token of tokens) {
    if (token.end <= end) continue;
    if (end !== -1 && token.start > end) position += 1;
    const printed = normaliseWord(text.slice(token.start, token.end));
    pieces.push({ position, text: printed, token });
    position += printed.length;
    end = token.end;
  }
  return pieces;
}

/** Lays a sentence out as one line. */
export function sentenceText(text: string, tokens: readonly Token[]): SentenceText {
  const pieces = piecesOf(text, tokens);
  let line = "";
  for (const piece of pieces) line = line.padEnd(piece.position, " ") + piece.text;
  const pieceAt = (position: number): Piece | undefined => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((pieces[middle]?.position ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return pieces[low];
  };
  const isPlain = ({ text: printed, token }: Piece): boolean => printed.length === token.end - token.start;
  return {
    text: line,
    startOf: (position) => {
      const piece = pieceAt(position);
      if (piece === undefined) return 0;
      return piece.token.start + (isPlain(piece) ? position - piece.position : 0);
    },
    endOf: (position) => {
      const piece = pieceAt(position - 1);
      if (piece === undefined) return 0;
      return isPlain(piece) ? piece.token.start + position - piece.position : piece.token.end;
    },
    tokenAt: (position) => pieceAt(position)?.token.index ?? 0,
  };
}
