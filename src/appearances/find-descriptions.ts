/**
 * Descriptions
 * ============
 *
 * "der 54-Jährige", "die Politikerin", "der 23-jährige Sportler": nouns that say so little that, with a definite
 * article, they stand for somebody named before, as a pronoun would.
 */
import type { Mention } from "../mentions/mention.ts";
import type { Agreement } from "../mentions/pronoun-table.ts";
import type { Reading } from "../mentions/reading.ts";
import { mentionOf } from "../mentions/span.ts";
import { isSubject } from "./cast.ts";
import type { Question } from "./salience.ts";
import { genderOfNounForm } from "./traits.ts";

const definite = /^(?:der|die|dem|den|des|dieser|diese|the|this)$/u;
const aged = /^\d+[-‑]?(?:jährige[rnms]?|year-old)$/iu;
const feminineEnding = "in";

function determinerOf(reading: Reading, first: number): string | null {
  const before = reading.token(first - 1);
  if (before?.partOfSpeech !== "DET" || !reading.together(first - 1, first)) return null;
  return before.text.toLowerCase();
}

function genderOfDescription(reading: Reading, head: number, determiner: string): readonly Agreement[] {
  const word = reading.word(head);
  if (!reading.vocabulary.data.grammar.nounsAreCapitalised) {
    const said = genderOfNounForm(word);
    return said === null ? ["Masc", "Fem"] : [said];
  }
  if (aged.test(word)) return [genderOfAge(reading, head, determiner)];
  return [word.endsWith(feminineEnding) ? "Fem" : "Masc"];
}

/** "der 54-Jährige" is masculine, "die 54-Jährige" and, in the dative, "der 54-Jährigen" feminine. */
function genderOfAge(reading: Reading, head: number, determiner: string): Agreement {
  if (determiner === "die" || determiner === "diese") return "Fem";
  return determiner === "der" && reading.word(head).endsWith("n") ? "Fem" : "Masc";
}

function isLittle(reading: Reading, noun: number): boolean {
  const word = reading.word(noun).toLowerCase();
  return reading.vocabulary.data.titles.persons.some((person) => word.endsWith(person) || word.endsWith(`${person}in`));
}

/** Whether more is said of the noun than an adjective or its party: then it is somebody else. */
function isFurtherDescribed(reading: Reading, noun: number): boolean {
  return reading
    .children(noun)
    .some((child) => ["nmod", "appos", "flat", "acl", "acl:relcl", "conj"].includes(reading.relation(child)));
}

function questionAt(reading: Reading, mention: Mention): Question | null {
  const { head, firstToken } = mention;
  const determiner = determinerOf(reading, firstToken);
  if (determiner === null || !definite.test(determiner)) return null;
  if (reading.morphology(head).Number === "Plur" || isFurtherDescribed(reading, head)) return null;
  return {
    mention,
    kind: "description",
    wanted: genderOfDescription(reading, head, determiner),
    sentence: reading.token(head)?.sentence ?? 0,
    isSubject: isSubject(reading, head),
  };
}

/** The token that ends "der 23-jährige Sportler", or the age itself where it is the noun. */
function nounOfAge(reading: Reading, index: number): number {
  return ["NOUN", "PROPN"].includes(reading.tag(index + 1)) && reading.head(index) === index + 1 ? index + 1 : index;
}

function agesIn(reading: Reading, taken: ReadonlySet<number>): readonly Mention[] {
  return reading.words.flatMap((word, index) => {
    if (!aged.test(word)) return [];
    const noun = nounOfAge(reading, index);
    if (taken.has(noun)) return [];
    return [
      mentionOf(reading, { kind: "title", firstToken: index, endToken: noun + 1, type: "Person", confidence: 0.6 }),
    ];
  });
}

/** The descriptions of a document that stand for somebody; `titles` are nouns for people not yet given to anybody. */
export function findDescriptions(reading: Reading, titles: readonly Mention[]): readonly Question[] {
  const little = titles.filter(({ type, head }) => type === "Person" && isLittle(reading, head));
  const taken = new Set(titles.map(({ head }) => head));
  return [...little, ...agesIn(reading, taken)].flatMap((mention) => questionAt(reading, mention) ?? []);
}
