/** Positions of the dependents of each word, in order; computed once a sentence, so that asking costs nothing. */
export type Children = readonly (readonly number[])[];

/** Turns heads (-1 for the root) into lists of dependents. */
export function childrenOf(words: readonly { readonly head: number }[]): Children {
  const children: number[][] = words.map(() => []);
  words.forEach(({ head }, position) => children[head]?.push(position));
  return children;
}
