/**
 * Given sentences
 * ===============
 *
 * Finds sentences that the source has split already in the text, whatever happened to white space and invisible
 * characters in between, so that its numbering is kept.
 */
import type { Span } from "./tokenise.ts";

const unseen = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/u;

interface Condensed {
  readonly characters: string;
  /** Position in the text of each character. */
  readonly positions: readonly number[];
}

function condense(text: string): Condensed {
  const positions: number[] = [];
  const characters: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (unseen.test(character)) continue;
    characters.push(character);
    positions.push(at);
  }
  return { characters: characters.join(""), positions };
}

/** One span a sentence; an empty one, where the one before ended, for a sentence that is not in the text. */
export function alignSentences(text: string, sentences: readonly string[]): readonly Span[] {
  const condensed = condense(text);
  let cursor = 0;
  return sentences.map((sentence) => {
    const wanted = condense(sentence).characters;
    const found = condensed.characters.indexOf(wanted, cursor);
    const before = condensed.positions[cursor - 1];
    const gap = before === undefined ? 0 : before + 1;
    if (wanted === "" || found === -1) return { start: gap, end: gap };
    cursor = found + wanted.length;
    return { start: condensed.positions[found] ?? gap, end: (condensed.positions[cursor - 1] ?? gap) + 1 };
  });
}
