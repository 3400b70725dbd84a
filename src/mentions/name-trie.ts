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

/** Builds the trie; `stem` takes the endings of adjectives off, which all words but the last may carry. */
export function createNameTrie(data: MentionData, stem: (word: string) => string): NameTrie {
  const root = newNode();
  const keyOf = (word: string): string => unifyMarks(word);
  const stems = (word: string): string => `~${stem(unifyMarks(word))}`;
  const insert = (known: KnownName, words: readonly string[]): void => {
    let node = root;
    words.forEach((word, position) => {
      const key = words.length > 1 && position === 0 && /[a-zäöü]{2}$/u.test(word) ? stems(word) : keyOf(word);
      const next = node.next.get(key) ?? newNode();
      node.next.set(key, next);
      node = next;
    });
    node.known ??= known;
    if (!node.known.sure || known.sure) node.types = [...new Set([...node.types, known.type])];
  };
  for (const known of [...sureNames(data), ...listedNames(data)])
    for (const words of printingsOf(known.name)) insert(known, words);
  const follow = (node: Node, word: string, first: boolean): readonly Node[] => {
    const keys = [
      keyOf(word),
      ...(first ? [stems(word)] : []),
      ...(isGenitive(word) ? [keyOf(word.slice(0, -1))] : []),
    ];
    return keys.flatMap((key) => node.next.get(key) ?? []);
  };
  const begin = remember((word) => follow(root, word, true));
  return { longest: longestIn(begin, (node, word) => follow(node, word, false)) };
}

const isGenitive = (word: string): boolean => word.endsWith("s") && word.length > 2;
