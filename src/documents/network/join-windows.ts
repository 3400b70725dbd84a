/**
 * Join windows
 * ============
 *
 * The windows of a long sentence as one sentence again: positions counted through, and the roots of the later windows hung
 * on the root of the first, as Universal Dependencies does with clauses side by side (parataxis).
 */
import type { TaggedName } from "./name-tags.ts";
import type { NetworkOutput } from "./network.ts";

export interface WindowOutput extends NetworkOutput {
  /** Position of the window's first word in the sentence. */
  readonly first: number;
}

const movedBy =
  (words: number) =>
  (name: TaggedName): TaggedName => ({ ...name, first: name.first + words, end: name.end + words });

export function joinWindows(windows: readonly WindowOutput[]): NetworkOutput {
  const root = windows[0]?.heads.indexOf(-1) ?? -1;
  return {
    partsOfSpeech: windows.flatMap((window) => window.partsOfSpeech),
    heads: windows.flatMap(({ heads, first }) =>
      heads.map((head) => {
        if (head >= 0) return head + first;
        return first === 0 ? -1 : root;
      }),
    ),
    relations: windows.flatMap(({ relations, heads, first }) =>
      relations.map((relation, word) => (heads[word] === -1 && first > 0 ? "parataxis" : relation)),
    ),
    names: windows.flatMap(({ names, first }) => names.map(movedBy(first))),
    faintNames: windows.flatMap(({ faintNames, first }) => faintNames.map(movedBy(first))),
  };
}
