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
  readonly says: string;
}

export interface Elsewhere {
  readonly sameWords: ReadonlyMap<string, readonly Sight[]>;
  /** Longer names by their first and by their last word. */
  readonly beginning: ReadonlyMap<string, readonly Sight[]>;
  readonly ending: ReadonlyMap<string, readonly Sight[]>;
}

const telling = new Set(["network", "faint", "role", "first-name", "known"]);

function keyOf(reading: Reading, firstToken: number, endToken: number): string {
  const words = reading.words.slice(firstToken, endToken);
  const last = words.pop() ?? "";
  return [...words, reading.vocabulary.withoutGenitive(last)].join(" ");
}

function add(table: Map<string, Sight[]>, key: string, sight: Sight): void {
  const known = table.get(key);
  if (known === undefined) table.set(key, [sight]);
  else known.push(sight);
}

/** Where an article's candidates stand, by their words. */
export function createElsewhere(reading: Reading, candidates: readonly NameCandidate[]): Elsewhere {
  const sameWords = new Map<string, Sight[]>();
  const beginning = new Map<string, Sight[]>();
  const ending = new Map<string, Sight[]>();
  for (const { firstToken, endToken, type, finder } of candidates) {
    if (!telling.has(finder)) continue;
    const sight = { firstToken, says: `${finder} ${type}` };
    add(sameWords, keyOf(reading, firstToken, endToken), sight);
    if (endToken - firstToken < 2) continue;
    add(beginning, reading.word(firstToken), sight);
    add(ending, keyOf(reading, endToken - 1, endToken), sight);
  }
  return { sameWords, beginning, ending };
}

/** The features of one candidate's span. */
export function elsewhereFeatures(
  reading: Reading,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
  { sameWords, beginning, ending }: Elsewhere,
): readonly string[] {
  const key = keyOf(reading, firstToken, endToken);
  const others = (sights: readonly Sight[] = []): readonly string[] =>
    sights
      .filter((sight) => sight.firstToken > firstToken || sight.firstToken < firstToken - 8)
      .map(({ says }) => says);
  const found = others(sameWords.get(key)).map((says) => `elsewhere ${says}`);
  if (endToken - firstToken > 1 || !isCapitalised(key)) return [...new Set(found)];
  const longer = [
    ...others(ending.get(key)).map((says) => `elsewhere ends ${says}`),
    ...others(beginning.get(key)).map((says) => `elsewhere begins ${says}`),
  ];
  return [...new Set([...found, ...longer])];
}
