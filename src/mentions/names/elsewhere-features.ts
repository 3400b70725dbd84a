/**
 * Features of the rest of the article
 * ===================================
 *
 * What the same words were taken for at other places of the article, and which longer names end or begin with them: a
 * surname follows its full name, "die BASF" in one sentence says what "BASF" is in the next.
 */
import type { Reading } from "../reading.ts";
import { isCapitalised } from "../word-shapes.ts";
import type { NameCandidate } from "./name-candidate.ts";

interface Sight {
  readonly firstToken: number;
  /** Where it comes among all. */
  readonly order: number;
}

/** By what they say, so that a name is not compared with each of its thousand other places. */
type Sights = ReadonlyMap<string, readonly Sight[]>;

export interface Elsewhere {
  readonly sameWords: ReadonlyMap<string, Sights>;
  /** Longer names by their first and by their last word. */
  readonly beginning: ReadonlyMap<string, Sights>;
  readonly ending: ReadonlyMap<string, Sights>;
}

const telling = new Set(["network", "faint", "role", "first-name", "known"]);

function keyOf(reading: Reading, firstToken: number, endToken: number): string {
  const words = reading.words.slice(firstToken, endToken);
  const last = words.pop() ?? "";
  return [...words, reading.vocabulary.withoutGenitive(last)].join(" ");
}

type Table = Map<string, Map<string, Sight[]>>;

function add(table: Table, [key, says]: readonly [string, string], sight: Sight): void {
  const known = table.get(key);
  if (known === undefined) table.set(key, new Map([[says, [sight]]]));
  else {
    const same = known.get(says);
    if (same === undefined) known.set(says, [sight]);
    else same.push(sight);
  }
}

/** Where an article's candidates stand, by their words. */
export function createElsewhere(reading: Reading, candidates: readonly NameCandidate[]): Elsewhere {
  const sameWords: Table = new Map();
  const beginning: Table = new Map();
  const ending: Table = new Map();
  for (const [order, { firstToken, endToken, type, finder }] of candidates.entries()) {
    if (!telling.has(finder)) continue;
    const [says, sight] = [`${finder} ${type}`, { firstToken, order }];
    add(sameWords, [keyOf(reading, firstToken, endToken), says], sight);
    if (endToken - firstToken < 2) continue;
    add(beginning, [reading.word(firstToken), says], sight);
    add(ending, [keyOf(reading, endToken - 1, endToken), says], sight);
  }
  return { sameWords, beginning, ending };
}

/** What is said at other places, in the order in which it is first said. */
function saidElsewhere(firstToken: number, sights: Sights = new Map()): readonly string[] {
  const isElsewhere = (sight: Sight): boolean => sight.firstToken > firstToken || sight.firstToken < firstToken - 8;
  const said: { readonly says: string; readonly order: number }[] = [];
  for (const [says, seen] of sights) {
    const first = seen.find(isElsewhere);
    if (first !== undefined) said.push({ says, order: first.order });
  }
  return said.sort((one, other) => one.order - other.order).map(({ says }) => says);
}

/** The features of one candidate's span. */
export function elsewhereFeatures(
  reading: Reading,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
  { sameWords, beginning, ending }: Elsewhere,
): readonly string[] {
  const key = keyOf(reading, firstToken, endToken);
  const others = (sights?: Sights): readonly string[] => saidElsewhere(firstToken, sights);
  const found = others(sameWords.get(key)).map((says) => `elsewhere ${says}`);
  if (endToken - firstToken > 1 || !isCapitalised(key)) return [...new Set(found)];
  const longer = [
    ...others(ending.get(key)).map((says) => `elsewhere ends ${says}`),
    ...others(beginning.get(key)).map((says) => `elsewhere begins ${says}`),
  ];
  return [...new Set([...found, ...longer])];
}
