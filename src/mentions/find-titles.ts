/**
 * Titles
 * ======
 *
 * Role nouns ("Kremlsprecher", "die Kanzlerin") and nouns for bodies ("der Konzern", "die Behörde") that are no part of
 * a name. They belong to the name beside them or stand for something named before.
 */
import type { EntityType } from "../ontology/ontology.ts";
import type { Mention } from "./mention.ts";
import { mayBeNoun, type Reading } from "./reading.ts";
import { mentionOf } from "./span.ts";

function typeOf(reading: Reading, word: string): EntityType | null {
  if (reading.vocabulary.title(word) !== null) return "Person";
  const { definiteBody, body } = reading.vocabulary;
  return definiteBody(word) !== null || body(word) !== null ? "Organization" : null;
}

function isNominal(reading: Reading, index: number): boolean {
  const token = reading.token(index);
  if (token === undefined || !mayBeNoun(reading, index)) return false;
  return token.partOfSpeech === "NOUN" || token.partOfSpeech === "PROPN" || token.partOfSpeech === "ADJ";
}

function isInflected(reading: Reading, index: number): boolean {
  const token = reading.token(index);
  return (
    token?.partOfSpeech === "ADJ" &&
    (token.relation === "amod" || token.relation === "conj") &&
    /e[nrsm]?$/u.test(token.text)
  );
}

/** Adjectives that stand before the noun and belong to the role: "frühere russische Außenminister". */
function firstAdjective(reading: Reading, noun: number, named: ReadonlySet<number>): number {
  let first = noun;
  while (isInflected(reading, first - 1) && reading.together(first - 1, noun) && !named.has(first - 1)) first -= 1;
  return first;
}

/** "Die Archäologin Montserrat Sanz": whatever noun stands directly before a name that depends on it describes that name. */
function describedType(reading: Reading, index: number, names: ReadonlyMap<number, Mention>): EntityType | null {
  const name = names.get(index + 1);
  if (name === undefined || reading.tag(index) !== "NOUN" || reading.head(name.head) !== index) return null;
  const describes = ["appos", "flat"].includes(reading.relation(name.head)) && !isGenitive(reading, name);
  return describes && (name.type === "Person" || name.type === "Organization") ? name.type : null;
}

/** "die Ankunft Roths": a noun before a genitive is somebody's, it describes nobody. */
function isGenitive(reading: Reading, { endToken }: Mention): boolean {
  const last = reading.token(endToken - 1);
  return last?.text.endsWith("s") === true && last.lemma !== last.text;
}

/** Role nouns outside of names. */
export function findTitles(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const named = new Set<number>();
  for (const { firstToken, endToken } of names)
    for (let index = firstToken; index < endToken; index += 1) named.add(index);
  const firstTokens = new Map(names.map((name) => [name.firstToken, name]));
  return reading.words.flatMap((word, index): readonly Mention[] => {
    if (named.has(index) || !isNominal(reading, index)) return [];
    const type = describedType(reading, index, firstTokens) ?? typeOf(reading, word);
    if (type === null) return [];
    const firstToken = firstAdjective(reading, index, named);
    return [mentionOf(reading, { kind: "title", firstToken, endToken: index + 1, type, confidence: 0.8 })];
  });
}
