/** Positions of the dependents of each word, in order; computed once a sentence, so that asking costs nothing. */
export type Children = readonly (readonly number[])[];

/** The words of a sentence with the way down their tree. */
export interface Tree<Word> {
  readonly words: readonly Word[];
  readonly children: Children;
}

/** Turns heads (-1 for the root) into lists of dependents. */
export function childrenOf(words: readonly { readonly head: number }[]): Children {
  const children: number[][] = words.map(() => []);
  words.forEach(({ head }, position) => children[head]?.push(position));
  return children;
}

/** Dependents of a word that have one of some relations. */
export function dependents(
  tree: Tree<{ readonly relation: string }>,
  position: number,
  relations: ReadonlySet<string>,
): readonly number[] {
  return (tree.children[position] ?? []).filter((child) => relations.has(tree.words[child]?.relation ?? ""));
}
