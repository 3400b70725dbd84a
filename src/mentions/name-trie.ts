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
function printingsOf(name: string): readonly string[] {
  if (!name.includes(".") && !name.includes("/")) return [name];
  const apart = name.replace(/(?<=\p{L}{2})([./])(?=[\p{L}\d])/gu, " $1 ").replace(/(?<=\b\p{Lu}\.)(?=\p{Lu})/gu, " ");
  return [...new Set([name, apart])];
}

const newNode = (): Node => ({ next: new Map(), known: null, types: [] });
const longestName = 8;

/** Names of one type. */
interface NameList extends Pick<KnownName, "type" | "sure"> {
  readonly names: readonly string[];
}

function sureNames({ organizations, countries }: MentionData): readonly NameList[] {
  const seats = countries.countries.flatMap((country) => country.seats);
  const forms = countries.countries.flatMap(({ name, aliases }) => [name, ...aliases]);
  return [
    { type: "Organization", sure: true, names: [...organizations.known, ...organizations.media] },
    { type: "Place", sure: true, names: [...seats, ...forms] },
  ];
}

function listedNames({ knownNames }: MentionData): readonly NameList[] {
  if (knownNames === null) return [];
  const { organizations, places, events, works } = knownNames;
  return [
    { type: "Organization", sure: false, names: Object.values(organizations).flat() },
    { type: "Place", sure: false, names: Object.values(places).flat() },
    { type: "Event", sure: false, names: Object.values(events).flat() },
    { type: "Work", sure: false, names: Object.values(works).flat() },
  ];
}

/** The names of all lists, one behind the other: a number stands for each. */
interface NumberedNames {
  readonly names: readonly string[];
  readonly known: (number: number) => KnownName;
}

function numberNames(lists: readonly NameList[]): NumberedNames {
  const names = lists.flatMap((list) => list.names);
  const known = (number: number): KnownName => {
    let left = number;
    const list = lists.find(({ names: some }) => (left -= some.length) < 0);
    return { name: names[number] ?? "", type: list?.type ?? "Organization", sure: list?.sure ?? false };
  };
  return { names, known };
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
 * come up, so at first only the numbers of names are kept by their first words; what follows a first word is built when
 * that word is met.
 */
export function createNameTrie(data: MentionData, stem: (word: string) => string): NameTrie {
  const { names, known } = numberNames([...sureNames(data), ...listedNames(data)]);
  const byFirst = new Map<string, number[]>();
  const keyOf = (word: string): string => unifyMarks(word);
  const stems = (word: string): string => `~${stem(unifyMarks(word))}`;
  const inflected = remember((first) => (endsInSmallLetters.test(first) ? stems(first) : keyOf(first)));
  const firstKey = (printing: string): string => {
    const end = printing.indexOf(" ");
    return end < 0 ? keyOf(printing) : inflected(printing.slice(0, end));
  };
  names.forEach((name, number) => {
    for (const printing of printingsOf(name)) {
      const key = firstKey(printing);
      const same = byFirst.get(key);
      if (same === undefined) byFirst.set(key, [number]);
      else same.push(number);
    }
  });
  const insertionsOf = (key: string, number: number): readonly Insertion[] =>
    printingsOf(names[number] ?? "")
      .filter((printing) => firstKey(printing) === key)
      .map((printing) => [known(number), printing.split(" ")]);
  const firstNode = remember((key): readonly Node[] => {
    const numbers = byFirst.get(key);
    if (numbers === undefined) return [];
    const insertions = numbers.flatMap((number) => insertionsOf(key, number));
    return [nodeOf(insertions, { inner: inflected, last: keyOf })];
  });
  const keysOf = remember((word): readonly string[] => {
    const endless = isGenitive(word) || isDativePlural(word) ? [keyOf(word.slice(0, -1))] : [];
    return [...new Set([keyOf(word), inflected(word), ...endless])];
  });
  const begin = remember((word) => {
    const [whole, ...bare] = isGenitive(word) ? [keyOf(word), keyOf(word.slice(0, -1))] : [keyOf(word)];
    return [whole, stems(word), ...bare].flatMap(firstNode);
  });
  return { longest: longestIn(begin, (node, word) => keysOf(word).flatMap((key) => node.next.get(key) ?? [])) };
}

const endsInSmallLetters = /[a-zäöü]{2}$/u;

/** Keys of the words of a name: "Deutsches Rotes Kreuz" is printed as "Deutschen Roten Kreuz" too. */
interface KeysOfWords {
  readonly inner: (word: string) => string;
  readonly last: (word: string) => string;
}

/** What follows one first word. */
function nodeOf(insertions: readonly Insertion[], keys: KeysOfWords): Node {
  const top = newNode();
  for (const [known, words] of insertions) {
    let node = top;
    for (const [at, word] of words.slice(1).entries()) {
      const key = at === words.length - 2 ? keys.last(word) : keys.inner(word);
      const next = node.next.get(key) ?? newNode();
      node.next.set(key, next);
      node = next;
    }
    node.known ??= known;
    if (!node.known.sure || known.sure) node.types = [...new Set([...node.types, known.type])];
  }
  return top;
}

const isGenitive = (word: string): boolean => word.endsWith("s") && word.length > 2;
/** "Olympischen Spielen". */
const isDativePlural = (word: string): boolean => word.endsWith("en") && word.length > 4;
