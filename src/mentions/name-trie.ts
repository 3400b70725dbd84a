/**
 * Name trie
 * =========
 *
 * Known names of one or more words, found in a run of words whatever their inflection: "Europäischen Union" is found
 * under "Europäische Union", "Russlands" under "Russland".
 */
import { remember } from "../foundation/remember.ts";
import type { EntityType } from "../ontology/ontology.ts";
import type { MentionData } from "./mention-data.ts";
import { unifyMarks } from "./word-shapes.ts";

export interface KnownName {
  readonly name: string;
  readonly type: EntityType;
  /** False where the name may mean something else too: "Golf", "Discovery". */
  readonly sure: boolean;
}

export interface NameMatch extends KnownName {
  /** How many words it takes. */
  readonly length: number;
  /** All types that the lists know it as, the one of `type` first. */
  readonly types: readonly EntityType[];
}

export interface NameTrie {
  /** The longest known name that begins at a position. */
  readonly longest: (words: readonly string[], from: number) => NameMatch | null;
}

interface Node {
  readonly next: Map<string, Node>;
  known: KnownName | null;
  types: readonly EntityType[];
}

/** "Sat.1" and "CDU/CSU" may be three words in a text, "E.ON" two. */
function printingsOf(name: string): readonly (readonly string[])[] {
  if (!/[./]/u.test(name)) return [name.split(" ")];
  const apart = name.replace(/(?<=\p{L}{2})([./])(?=[\p{L}\d])/gu, " $1 ").replace(/(?<=\b\p{Lu}\.)(?=\p{Lu})/gu, " ");
  return [...new Set([name, apart])].map((printing) => printing.split(" "));
}

const newNode = (): Node => ({ next: new Map(), known: null, types: [] });
const longestName = 8;

const asNames =
  (type: EntityType, sure: boolean) =>
  (name: string): KnownName => ({ name, type, sure });

function sureNames({ organizations, countries }: MentionData): readonly KnownName[] {
  const names = [...organizations.known, ...organizations.media].map(asNames("Organization", true));
  const forms = countries.countries.flatMap(({ name, aliases }) => [name, ...aliases]);
  const seats = countries.countries.flatMap((country) => country.seats);
  return [...names, ...[...seats, ...forms].map(asNames("Place", true))];
}

function listedNames({ knownNames }: MentionData): readonly KnownName[] {
  if (knownNames === null) return [];
  const { organizations, places, events, works } = knownNames;
  return [
    ...Object.values(organizations).flat().map(asNames("Organization", false)),
    ...Object.values(places).flat().map(asNames("Place", false)),
    ...Object.values(events).flat().map(asNames("Event", false)),
    ...Object.values(works).flat().map(asNames("Work", false)),
  ];
}

/** Goes down the trie as far as it leads; most words begin no name. */
function longestIn(
  begin: (word: string) => readonly Node[],
  follow: (node: Node, word: string) => readonly Node[],
): NameTrie["longest"] {
  return (words, from) => {
    const first = words[from];
    let nodes = first === undefined ? [] : begin(first);
    let best: NameMatch | null = null;
    for (let length = 1; nodes.length > 0; length += 1) {
      const found = nodes.find(({ known }) => known !== null);
      if (found?.known) best = { ...found.known, length, types: found.types };
      const word = words[from + length];
      if (length === longestName || word === undefined) break;
      nodes = nodes.flatMap((node) => follow(node, word));
    }
    return best;
  };
}

type Insertion = readonly [KnownName, readonly string[]];

/**
 * Builds the trie; `stem` takes the endings of adjectives off, which all words but the last may carry. Most names never
 * come up, so what follows a first word is built when that word is first met.
 */
export function createNameTrie(data: MentionData, stem: (word: string) => string): NameTrie {
  const byFirst = new Map<string, Insertion[]>();
  const keyOf = (word: string): string => unifyMarks(word);
  const stems = (word: string): string => `~${stem(unifyMarks(word))}`;
  const inflected = remember((first) => (endsInSmallLetters.test(first) ? stems(first) : keyOf(first)));
  for (const known of [...sureNames(data), ...listedNames(data)])
    for (const words of printingsOf(known.name)) {
      const [first = ""] = words;
      const key = words.length > 1 ? inflected(first) : keyOf(first);
      const same = byFirst.get(key);
      if (same === undefined) byFirst.set(key, [[known, words]]);
      else same.push([known, words]);
    }
  const firstNode = remember((key): readonly Node[] => {
    const insertions = byFirst.get(key);
    return insertions === undefined ? [] : [nodeOf(insertions, keyOf)];
  });
  const keysOf = (word: string): readonly string[] =>
    isGenitive(word) ? [keyOf(word), keyOf(word.slice(0, -1))] : [keyOf(word)];
  const begin = remember((word) => {
    const [whole = "", ...bare] = keysOf(word);
    return [whole, stems(word), ...bare].flatMap(firstNode);
  });
  return { longest: longestIn(begin, (node, word) => keysOf(word).flatMap((key) => node.next.get(key) ?? [])) };
}

const endsInSmallLetters = /[a-zäöü]{2}$/u;

/** What follows one first word. */
function nodeOf(insertions: readonly Insertion[], keyOf: (word: string) => string): Node {
  const top = newNode();
  for (const [known, words] of insertions) {
    let node = top;
    for (const word of words.slice(1)) {
      const next = node.next.get(keyOf(word)) ?? newNode();
      node.next.set(keyOf(word), next);
      node = next;
    }
    node.known ??= known;
    if (!node.known.sure || known.sure) node.types = [...new Set([...node.types, known.type])];
  }
  return top;
}

const isGenitive = (word: string): boolean => word.endsWith("s") && word.length > 2;
