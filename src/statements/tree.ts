/**
 * Tree
 * ====
 *
 * The dependency trees of a document, asked downwards: a document only stores each token's head.
 */
import type { Document, Token } from "../documents/document.ts";

export interface Tree {
  readonly document: Document;
  readonly token: (index: number) => Token;
  /** Direct dependants in text order. */
  readonly children: (index: number) => readonly number[];
  readonly childrenBy: (index: number, ...relations: readonly string[]) => readonly number[];
  /** The preposition of a phrase in lower case ("mit"), or null. */
  readonly preposition: (index: number) => string | null;
  /** The token and its conjuncts, in text order. */
  readonly coordinated: (index: number) => readonly number[];
}

/** "wie" and the English "'s" are case markers too, but no prepositions. */
const possessiveMarker = /^['’]s?$/u;
const nothing: readonly number[] = [];

function childrenOf({ tokens }: Document): readonly (readonly number[] | undefined)[] {
  const children = new Array<number[] | undefined>(tokens.length);
  for (const { head, index } of tokens) {
    if (head < 0) continue;
    const known = children[head];
    if (known === undefined) children[head] = [index];
    else known.push(index);
  }
  return children;
}

const missing = (index: number): never => {
  throw new RangeError(`no token ${index}`);
};

/** Indexes the trees of a document. */
export function plantTree(document: Document): Tree {
  const below = childrenOf(document);
  const token = (index: number): Token => document.tokens[index] ?? missing(index);
  const children = (index: number): readonly number[] => below[index] ?? nothing;
  const childrenBy = (index: number, ...relations: readonly string[]): readonly number[] => {
    const own = below[index];
    if (own === undefined) return nothing;
    return own.filter((child) => relations.includes(token(child).relation));
  };
  const findPreposition = (index: number): string | null => {
    const marker = childrenBy(index, "case").find(
      (child) => token(child).partOfSpeech !== "CCONJ" && !possessiveMarker.test(token(child).text),
    );
    return marker === undefined ? null : token(marker).text.toLowerCase();
  };
  const prepositions: (string | null)[] = [];
  const preposition = (index: number): string | null => {
    const known = prepositions[index];
    return known === undefined ? (prepositions[index] = findPreposition(index)) : known;
  };
  /** A conjunct may hang on the name behind the noun ("Minister Roth und sein Kollege Brandt"). */
  const conjuncts: (readonly number[])[] = [];
  const coordinated = (index: number): readonly number[] => (conjuncts[index] ??= findCoordinated(index));
  const findCoordinated = (index: number): readonly number[] =>
    below[index] === undefined
      ? [index]
      : [
          index,
          ...[index, ...childrenBy(index, "appos", "flat")]
            .flatMap((part) => childrenBy(part, "conj"))
            .flatMap((child) => coordinated(child)),
        ];
  return { document, token, children, childrenBy, preposition, coordinated };
}
