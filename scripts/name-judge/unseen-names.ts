/**
 * Names as the network takes them in an article that it has not learnt from
 * =========================================================================
 *
 * The network has learnt from the training articles and knows their names by heart. So the words of names that few of
 * these articles have are replaced: a listed place by another place, a first name or surname by another, any other word by
 * one of the same shape and ending that nobody has seen; some other words too. What the network then finds is about as
 * complete and as right as in articles that are new to it.
 */
import type { Document, NameSpan } from "../../src/documents/document.ts";
import type { Network, NetworkOutput } from "../../src/documents/network/network.ts";
import type { Vocabulary } from "../../src/mentions/vocabulary.ts";
import { isCapitalised } from "../../src/mentions/word-shapes.ts";
import { chance } from "./chance.ts";
import type { Surfaces } from "./examples.ts";

/** Words that more articles have are known to the network for good reason. */
const mostArticles = 6;
const shareOfOtherWords = 0.15;
const vowels = "aeiou";
const consonants = "bdfgklmnprstvw";

export interface Substitution {
  readonly network: Network;
  readonly vocabulary: Vocabulary;
  /** In how many training articles a word stands. */
  readonly articlesWith: ReadonlyMap<string, number>;
}

export function articlesWithWords(documents: readonly Document[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of documents)
    for (const word of new Set(tokens.map(({ text }) => text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function otherLetter(letter: string, draw: number): string {
  const lower = letter.toLowerCase();
  const letters = /[aeiouäöüy]/u.test(lower) ? vowels : consonants;
  const other = letters.charAt(Math.floor(draw * letters.length));
  return letter === lower ? other : other.toUpperCase();
}

/** A word of the same shape and ending that nobody has seen. */
function disguised(word: string, key: string): string {
  const bare = /[^sß]s$/u.test(word) ? word.slice(0, -1) : word;
  const kept = bare.length > 6 ? 3 : Math.min(2, Math.floor(bare.length / 3) + 1);
  const letters = Array.from(bare, (letter, at) =>
    at >= bare.length - kept || !/\p{L}/u.test(letter) ? letter : otherLetter(letter, chance(`${key} ${at}`)),
  );
  return letters.join("") + word.slice(bare.length);
}

type Pools = Readonly<Record<"place" | "female" | "male" | "surname", readonly string[]>>;

function poolsOf({ vocabulary, articlesWith }: Substitution): Pools {
  const { places, personNames, knownNames } = vocabulary.data;
  const unseen = (words: readonly string[]): readonly string[] =>
    words.filter((word) => !articlesWith.has(word) && !word.includes(" ") && word.length > 2);
  const { cities = [], islands = [] } = knownNames?.places ?? {};
  return {
    place: unseen([...places.cities, ...cities, ...islands]),
    female: unseen(personNames.female),
    male: unseen(personNames.male),
    surname: unseen(personNames.surnames),
  };
}

function poolFor(word: string, vocabulary: Vocabulary, pools: Pools): readonly string[] {
  const bare = vocabulary.withoutGenitive(word);
  if (vocabulary.isPlace(word)) return pools.place;
  const gender = vocabulary.firstName(bare);
  if (gender !== null) return gender === "female" ? pools.female : pools.male;
  return vocabulary.isSurname(bare) ? pools.surname : [];
}

function replaced(word: string, key: string, { vocabulary, pools }: { vocabulary: Vocabulary; pools: Pools }): string {
  if (vocabulary.country(word) !== undefined) return word;
  const pool = poolFor(word, vocabulary, pools);
  const other = pool[Math.floor(chance(`${key} pool`) * pool.length)];
  if (other === undefined) return disguised(word, key);
  return vocabulary.withoutGenitive(word) === word || other.endsWith("s") ? other : `${other}s`;
}

function startsOf(text: string, surface: string): readonly number[] {
  const starts: number[] = [];
  for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) starts.push(start);
  return starts;
}

/** The words of all places in the text where a gold surface stands. */
function namedTokens({ text, tokens }: Document, surfaces: Surfaces): ReadonlySet<number> {
  const spans = [...surfaces.keys()].flatMap((surface) =>
    startsOf(text, surface).map((start) => ({ start, end: start + surface.length })),
  );
  const named = tokens.filter((token) => spans.some(({ start, end }) => token.start >= start && token.end <= end));
  return new Set(named.map(({ index }) => index));
}

function placed(document: Document, outputs: readonly NetworkOutput[], kind: "names" | "faintNames"): NameSpan[] {
  return outputs.flatMap((output, sentence) => {
    const base = document.sentences[sentence]?.firstToken ?? 0;
    return output[kind].map(({ first, end, type, confidence }) => ({
      firstToken: base + first,
      endToken: base + end,
      type,
      confidence,
    }));
  });
}

/** The words of a document with those of its rarer names replaced, and some others. */
function disguisedWords(
  { id, tokens }: Document,
  named: ReadonlySet<number>,
  replace: (word: string, key: string) => string | null,
): readonly string[] {
  return tokens.map(({ text, index }) => {
    const key = `${id} ${text.replace(/s$/u, "")}`;
    const other = replace(text, key);
    if (other === null) return text;
    if (named.has(index) && isCapitalised(text)) return other;
    return text.length > 4 && chance(`${key} other`) < shareOfOtherWords ? disguised(text, key) : text;
  });
}

/** Reads documents anew, with the words of their rarer names replaced; all else stays as it was. */
export function unseenReader(substitution: Substitution): (document: Document, surfaces: Surfaces) => Document {
  const { network, vocabulary, articlesWith } = substitution;
  const pools = poolsOf(substitution);
  const isCommon = (word: string): boolean => isCapitalised(word) && (articlesWith.get(word) ?? 0) > mostArticles;
  return (document, surfaces) => {
    const words = disguisedWords(document, namedTokens(document, surfaces), (word, key) =>
      isCommon(word) ? null : replaced(word, key, { vocabulary, pools }),
    );
    const outputs = network.analyse(
      document.sentences.map(({ firstToken, endToken }) => ({ words: words.slice(firstToken, endToken) })),
    );
    return {
      ...document,
      names: placed(document, outputs, "names"),
      faintNames: placed(document, outputs, "faintNames"),
    };
  };
}
