/**
 * Name trie
 * =========
 *
 * Known names of one or more words, found in a run of words whatever their inflection: "Europäischen Union" is found
 * under "Europäische Union", "Russlands" under "Russland".
 */
import type { EntityType } from "../ontology/ontology.ts";
import type { MentionData } from "./mention-data.ts";
import { unifyMarks } from "./word-shapes.ts";

export interface KnownName {
  readonly name: string;
  readonly type: EntityType;
}

export interface NameMatch extends KnownName {
  /** How many words it takes. */
  readonly length: number;
}

export interface NameTrie {
  /** The longest known name that begins at a position. */
  readonly longest: (words: readonly string[], from: number) => NameMatch | null;
}

interface Node {
  readonly next: Map<string, Node>;
  known: KnownName | null;
}

const newNode = (): Node => ({ next: new Map(), known: null });
const longestName = 8;

function namesOf(data: MentionData): readonly KnownName[] {
  const { known, media } = data.organizations;
  const organizations = [...known, ...media].map((name): KnownName => ({ name, type: "Organization" }));
  const countries = data.countries.countries.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((form): KnownName => ({ name: form, type: "Place" })),
  );
  const seats = data.countries.countries.flatMap((country) =>
    country.seats.map((name): KnownName => ({ name, type: "Place" })),
  );
  return [...organizations, ...seats, ...countries];
}

/** Builds the trie; `stem` takes the endings of adjectives off, which all words but the last may carry. */
export function createNameTrie(data: MentionData, stem: (word: string) => string): NameTrie {
  const root = newNode();
  const keyOf = (word: string): string => unifyMarks(word);
  const stems = (word: string): string => `~${stem(unifyMarks(word))}`;
  for (const known of namesOf(data)) {
    const words = known.name.split(" ");
    let node = root;
    words.forEach((word, position) => {
      const key = words.length > 1 && position === 0 && /[a-zäöü]{2}$/u.test(word) ? stems(word) : keyOf(word);
      const next = node.next.get(key) ?? newNode();
      node.next.set(key, next);
      node = next;
    });
    node.known ??= known;
  }
  const follow = (node: Node, word: string, first: boolean): Node | undefined =>
    node.next.get(keyOf(word)) ??
    (first ? node.next.get(stems(word)) : undefined) ??
    (word.endsWith("s") && word.length > 2 ? node.next.get(keyOf(word.slice(0, -1))) : undefined);
  return {
    longest: (words, from) => {
      let node: Node | undefined = root;
      let best: NameMatch | null = null;
      for (let length = 1; length <= longestName && from + length <= words.length; length += 1) {
        node = follow(node, words[from + length - 1] ?? "", length === 1);
        if (node === undefined) break;
        if (node.known !== null) best = { ...node.known, length };
      }
      return best;
    },
  };
}
