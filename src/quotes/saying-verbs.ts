/**
 * Verbs of saying, told from their look-alikes
 * ============================================
 *
 * Whether a verb reports, by its whole lemma: "sagte … ab" cancels, "sagte er weiter" goes on saying. Parsers lose
 * particles, so a clause is also looked at for one that ends it. Some verbs report only with words beside them
 * ("ging davon aus", "hält X für Y"), some never with certain ones ("erklärte sich bereit").
 */
import { fullVerbLemma } from "../documents/full-verb-lemma.ts";
import type { Token } from "../documents/document.ts";
import { keptWith } from "../foundation/kept-with.ts";
import type { Reading } from "../mentions/reading.ts";
import { tokensOf } from "../mentions/tokens-of.ts";
import type { SpeechData } from "./speech-data.ts";

/** What must stand beside a verb: something said; an infinitive will do; what is spoken of will; nothing more is needed. */
export type Takes = "clause" | "infinitive" | "object" | "phrase";

type Phrase = SpeechData["unless"]["phrases"][number];
type ReportingPhrase = SpeechData["phrases"]["phrases"][number];

const borders = new Set([",", ".", ";", ":", "!", "?", "–"]);

/** Where the clause of each token ends: before the next comma; worked out once, as clauses may be of any length. */
const endsOfClauses = keptWith((reading: Reading): readonly number[] => {
  const ends: number[] = [];
  for (let token = reading.words.length - 1; token >= 0; token -= 1) {
    const isLast = !reading.together(token, token + 1) || borders.has(reading.word(token + 1));
    ends[token] = isLast ? token + 1 : (ends[token + 1] ?? token + 1);
  }
  return ends;
});

const endOfClause = (reading: Reading, token: number): number => endsOfClauses(reading)[token] ?? token + 1;

/** The tokens from comma to comma around a verb. */
function clauseAround(reading: Reading, verb: number): readonly number[] {
  let first = verb;
  while (reading.together(verb, first - 1) && !borders.has(reading.word(first - 1))) first -= 1;
  return tokensOf({ firstToken: first, endToken: endOfClause(reading, verb) });
}

/** The particle that ends the clause of a finite verb, where the tree has lost it. */
function lostParticle(reading: Reading, data: SpeechData, verb: number): string | null {
  if (reading.morphology(verb).VerbForm !== "Fin") return null;
  const last = endOfClause(reading, verb) - 1;
  const word = reading.word(last);
  return last > verb && data.particles.words.includes(word) ? word : null;
}

function besideWords(reading: Reading, verb: number): readonly string[] {
  const below = reading.children(verb).flatMap((child) => [child, ...reading.children(child)]);
  return [...below, ...clauseAround(reading, verb)].map((index) => reading.word(index));
}

function firstWith<Item extends Phrase>(phrases: readonly Item[], beside: readonly string[]): Item | undefined {
  const known = new Set(beside);
  return phrases.find(({ words }) => words.some((word) => known.has(word)));
}

/** "erklärte sich bereit", not "erklärte: „Wir sind bereit“": only what stands in the verb's own clause counts. */
function isElse(reading: Reading, verb: number, unless: readonly Phrase[] | undefined): boolean {
  if (unless === undefined) return false;
  const beside = clauseAround(reading, verb).map((index) => reading.word(index));
  return firstWith(unless, beside) !== undefined;
}

function byVerb<Item extends Phrase>(phrases: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const table = new Map<string, readonly Item[]>();
  for (const phrase of phrases) table.set(phrase.verb, [...(table.get(phrase.verb) ?? []), phrase]);
  return table;
}

function takesByLemma(data: SpeechData): ReadonlyMap<string, Takes> {
  const table = new Map<string, Takes>();
  for (const { takes, verbs } of data.verbs) for (const verb of verbs) table.set(verb, takes);
  return table;
}

interface Verb {
  readonly token: Token;
  readonly lemma: string;
}

interface Tables {
  readonly takes: ReadonlyMap<string, Takes>;
  readonly phrases: ReadonlyMap<string, readonly ReportingPhrase[]>;
  readonly unless: ReadonlyMap<string, readonly Phrase[]>;
}

/**
 * The lemma with its particles, those of the clause's end too, without one that only says that somebody goes on, and
 * without the word for a source that parsers take for one: "sagte Interfax zufolge".
 */
function sayingLemma(reading: Reading, data: SpeechData, token: Token): string {
  const bare = token.lemma.toLowerCase();
  const withoutGoingOn = (lemma: string): string =>
    [...data.goingOn.words, ...data.sources.after].some(
      (word) => lemma === `${word}${bare}` || lemma === `${bare} ${word}`,
    )
      ? bare
      : lemma;
  const full = withoutGoingOn(fullVerbLemma(reading.document, token).toLowerCase());
  const particle = full === bare ? lostParticle(reading, data, token.index) : null;
  return particle === null ? full : withoutGoingOn(`${particle}${bare}`);
}

function phraseAt(reading: Reading, { phrases }: Tables, { token, lemma }: Verb): ReportingPhrase | undefined {
  const known = phrases.get(lemma) ?? phrases.get(token.lemma.toLowerCase());
  return known === undefined ? undefined : firstWith(known, besideWords(reading, token.index));
}

function takesAt(reading: Reading, tables: Tables, verb: Verb): Takes | null {
  const { token, lemma } = verb;
  if (isElse(reading, token.index, tables.unless.get(lemma))) return null;
  const phrase = phraseAt(reading, tables, verb);
  if (phrase?.takes === "object") return "phrase";
  const alone = token.partOfSpeech === "VERB" ? tables.takes.get(lemma) : undefined;
  return alone ?? (phrase === undefined ? null : "clause");
}

/** "ist der Meinung, dass": the noun is the head of its clause. */
function isPredicate(reading: Reading, data: SpeechData, token: Token): boolean {
  if (!data.predicates.words.includes(token.text)) return false;
  return reading.children(token.index).some((child) => reading.relation(child) === "cop");
}

/** Makes the test of how a verb reports; null where it does not. */
export function sayingVerbs(reading: Reading, data: SpeechData): (token: number) => Takes | null {
  const tables = {
    takes: takesByLemma(data),
    phrases: byVerb(data.phrases.phrases),
    unless: byVerb(data.unless.phrases),
  };
  const known = new Map<number, Takes | null>();
  const judge = (verb: number): Takes | null => {
    const token = reading.token(verb);
    if (token === undefined) return null;
    if (isPredicate(reading, data, token)) return "clause";
    if (!["VERB", "AUX"].includes(token.partOfSpeech)) return null;
    return takesAt(reading, tables, { token, lemma: sayingLemma(reading, data, token) });
  };
  return (verb) => {
    const before = known.get(verb);
    if (before !== undefined) return before;
    const found = judge(verb);
    known.set(verb, found);
    return found;
  };
}
