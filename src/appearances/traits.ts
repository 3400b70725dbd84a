/**
 * Traits
 * ======
 *
 * Gender and number of appearances, as far as the article shows them: by first name, by the form of a role
 * ("Ministerin"), by address, by the noun that a body's name ends in. What is unknown fits everything.
 */
import { keptWith } from "../foundation/kept-with.ts";
import type { Reading } from "../mentions/reading.ts";
import type { Agreement } from "../mentions/pronoun-table.ts";
import type { Appearance } from "./appearance.ts";

const feminineRole = /(?:in|frau|[^e]ende|tochter|königin)$/u;
const masculineRole = /(?:er|or|ent|ant|chef|ist|kanzler|präsident|könig|mann|papst|bischof|general)$/u;

/** English nouns show a gender only where they say so: a "leader" may be either. */
const feminineNoun = /(?:woman|women|ess|queen|mother|daughter|sister|wife|widow|aunt|niece|girlfriend|fiancée|nun)$/u;
const masculineNoun =
  /(?:[a-z]men|[a-z]man|\bman|king|prince|father|\bson|brother|husband|widower|uncle|nephew|boyfriend|fiancé|monk|pope)$/u;

/** "chairwoman", "queen", "spokesman": what a noun that is not inflected says of a person's gender; null for most. */
export function genderOfNounForm(noun: string): Agreement | null {
  const word = noun.toLowerCase();
  if (feminineNoun.test(word)) return "Fem";
  return masculineNoun.test(word) ? "Masc" : null;
}

function genderOfPlainRole(reading: Reading, appearance: Appearance): Agreement | null {
  return (
    appearance.roles.map(({ head }) => genderOfNounForm(reading.word(head))).find((found) => found !== null) ?? null
  );
}

function genderOfRole(reading: Reading, appearance: Appearance): Agreement | null {
  if (!reading.vocabulary.data.grammar.nounsAreCapitalised) return genderOfPlainRole(reading, appearance);
  for (const { head } of appearance.roles) {
    const word = reading.word(head);
    if (feminineRole.test(word) && !masculineRole.test(word)) return "Fem";
    if (masculineRole.test(word.toLowerCase()) && reading.morphology(head).Gender !== "Fem") return "Masc";
  }
  return null;
}

/** Names do not become more while anaphors are being resolved, so that they are looked through once. */
const addressesIn = keptWith((reading: Reading) =>
  keptWith((appearance: Appearance) => readAddress(reading, appearance)),
);

const genderOfAddress = (reading: Reading, appearance: Appearance): Agreement | null =>
  addressesIn(reading)(appearance);

function readAddress(reading: Reading, appearance: Appearance): Agreement | null {
  const addresses = appearance.mentions
    .filter(({ kind }) => kind === "name")
    .map(({ firstToken }) => reading.word(firstToken - 1));
  if (addresses.some((word) => feminineAddresses.has(word))) return "Fem";
  return addresses.some((word) => masculineAddresses.has(word)) ? "Masc" : null;
}

const feminineAddresses = new Set(["Frau", "Lady", "Mrs", "Mrs.", "Ms", "Ms.", "Miss"]);
const masculineAddresses = new Set(["Herr", "Herrn", "Sir", "Lord", "Mr", "Mr."]);

function genderOfName(reading: Reading, appearance: Appearance): Agreement | null {
  const words = appearance.name.split(" ");
  const gender = words.length > 1 ? reading.vocabulary.firstName(words[0] ?? "") : null;
  if (gender === "female") return "Fem";
  return gender === "male" ? "Masc" : null;
}

function genderOfNoun(reading: Reading, appearance: Appearance): Agreement | null {
  for (const { head, kind } of appearance.mentions) {
    if (kind !== "name" || reading.tag(head) !== "NOUN") continue;
    const { Number, Gender } = reading.morphology(head);
    if (Number === "Plur") return "Plur";
    if (Gender !== undefined) return Gender;
  }
  return null;
}

/** What pronouns must agree with; null where the article does not show it. */
export function genderOf(reading: Reading, appearance: Appearance): Agreement | null {
  if (appearance.type === "Person")
    return (
      genderOfAddress(reading, appearance) ?? genderOfRole(reading, appearance) ?? genderOfName(reading, appearance)
    );
  if (appearance.type === "Place") {
    const determiner = reading.vocabulary.country(appearance.name);
    if (determiner !== undefined) return reading.vocabulary.genderOfCountry(determiner.name);
    return "Neut";
  }
  return genderOfNoun(reading, appearance);
}
