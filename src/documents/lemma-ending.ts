/**
 * Lemma endings
 * =============
 *
 * How a form of the lexicon becomes its lemma: so many bytes are cut off, an ending is put on. Bytes, not letters: "ä" and
 * "a" differ in their second byte or in both, and the first of "ä" and "ö" is the same.
 */
import type { Automaton } from "./automaton.ts";

export interface LemmaEnding {
  /** Bytes of the form that are cut off; `everything` for all of them. */
  readonly cut: number;
  readonly bytes: readonly number[];
  /** The ending as text, null where it begins within a letter. */
  readonly text: string | null;
  readonly tag: string;
}

const separator = "_".charCodeAt(0);
const cutNothing = "A".charCodeAt(0);
const everything = 255;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Calls `visit` with every byte sequence that can be read from a node on. */
function eachSequence(automaton: Automaton, node: number, visit: (bytes: readonly number[]) => void): void {
  const bytes: number[] = [];
  const descend = (from: number): void => {
    for (let arc = automaton.firstArc(from); arc !== 0; arc = automaton.nextArc(arc)) {
      bytes.push(automaton.label(arc));
      if (automaton.isFinal(arc)) visit(bytes);
      const target = automaton.target(arc);
      if (target !== 0) descend(target);
      bytes.pop();
    }
  };
  descend(node);
}

const textOf = (bytes: readonly number[]): string => decoder.decode(Uint8Array.from(bytes));

function decode(sequence: readonly number[]): LemmaEnding {
  const tagAt = sequence.indexOf(separator);
  const bytes = sequence.slice(1, tagAt);
  const withinLetter = ((bytes[0] ?? 0) & 0xc0) === 0x80;
  return {
    cut: ((sequence[0] ?? cutNothing) - cutNothing) & 0xff,
    bytes,
    text: withinLetter ? null : textOf(bytes),
    tag: textOf(sequence.slice(tagAt + 1)),
  };
}

/** All endings that can be read from a node behind the separator, in the order of the file. */
export function decodeEndings(automaton: Automaton, node: number): readonly LemmaEnding[] {
  const found: LemmaEnding[] = [];
  eachSequence(automaton, node, (sequence) => found.push(decode(sequence)));
  return found;
}

/** The length of a text without its last bytes, -1 where they end within a letter or letters are of more than two bytes. */
function lengthWithout(text: string, cut: number): number {
  let length = text.length;
  let left = cut;
  while (left > 0) {
    length -= 1;
    const code = text.charCodeAt(length);
    if (!(code < 0x800)) return -1;
    left -= code < 0x80 ? 1 : 2;
  }
  return left === 0 ? length : -1;
}

/** The lemma of a form. */
export function withEnding(form: string, { cut, bytes, text }: LemmaEnding): string {
  const length = cut === everything ? 0 : lengthWithout(form, cut);
  if (length >= 0 && text !== null) return form.slice(0, length) + text;
  const whole = encoder.encode(form);
  return textOf([...whole.subarray(0, cut === everything ? 0 : whole.length - cut), ...bytes]);
}
