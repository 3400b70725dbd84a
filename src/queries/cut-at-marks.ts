/** A sentence cut into marked and unmarked pieces; of marks that overlap the first stays. */
import type { Mark } from "./proven-statement.ts";

export interface Piece {
  readonly from: number;
  readonly text: string;
  readonly kind: Mark["kind"] | null;
}

export function cutAtMarks(text: string, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (mark.from < at || mark.to > text.length) continue;
    if (mark.from > at) pieces.push({ from: at, text: text.slice(at, mark.from), kind: null });
    pieces.push({ from: mark.from, text: text.slice(mark.from, mark.to), kind: mark.kind });
    at = mark.to;
  }
  if (at < text.length) pieces.push({ from: at, text: text.slice(at), kind: null });
  return pieces;
}
