/**
 * Mended noun phrases
 * ===================
 *
 * What the parser of German tears apart again and again. "Mit Frankreichs Präsidenten", "nach Merkels Besuch": it gives
 * the preposition to the owner, so that the noun behind it looks like a subject or an object. "Den Chef der Nato, Mark
 * Rutte": it takes the name for a description of the owner, not of the noun that is owned. "Bundeskanzler Merz traf":
 * it sees two subjects. "Am Dienstag von Israel": it hangs the name on the day.
 */
import { childrenOf, dependents, type Tree } from "../../documents/children-of.ts";
import type { TreeWord } from "../../documents/language-parts.ts";
import type { Lexicon } from "../../documents/lexicon.ts";
import { candidateReadings } from "./candidate-readings.ts";

type Words = readonly TreeWord[];
type Changes = Map<number, Partial<TreeWord>>;

interface Mending extends Tree<TreeWord> {
  readonly lexicon: Lexicon;
  /** By position. */
  readonly changes: Changes;
}

/** What has no preposition. */
const bare = new Set(["nsubj", "nsubj:pass", "obj", "iobj"]);
const ofVerb = new Set(["VERB", "AUX"]);
const ofPreposition = new Set(["obl", "nmod"]);
const prepositions = new Set(["case"]);
const days = new Set(["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonnabend", "Sonntag"]);

/**
 * "Frankreichs", "Merkels": a name in the genitive; of those that the lexicon lacks, one that the parser takes for it.
 */
function isOwner({ text, partOfSpeech, relation }: TreeWord, lexicon: Lexicon): boolean {
  if (partOfSpeech !== "PROPN" || !/[s’']$/u.test(text)) return false;
  const known = candidateReadings(lexicon, text, partOfSpeech);
  return known.length > 0 ? known.some(({ lemma }) => lemma !== text) : relation === "nmod";
}

/** The noun that an owner stands before: behind adjectives alone. */
function ownedBy(words: Words, owner: number): number | null {
  let at = owner + 1;
  while (words[at]?.partOfSpeech === "ADJ") at += 1;
  return words[at]?.partOfSpeech === "NOUN" ? at : null;
}

/** "Mit Trumps Gesandtem Witkoff": the name right behind, which the parser hung beside its noun. */
function nameBeside(words: Words, noun: number): number | null {
  const [own, next] = [words[noun], words[noun + 1]];
  const beside = next?.partOfSpeech === "PROPN" && next.head === own?.head && bare.has(next.relation);
  return beside ? noun + 1 : null;
}

/**
 * The word that the noun belongs to, behind its owner's preposition; null where the parser sees something else in them.
 */
function headOfPhrase(words: Words, owner: number, noun: number): number | null {
  const [ownerWord, nounWord] = [words[owner], words[noun]];
  if (ownerWord === undefined || nounWord === undefined) return null;
  if (ownerWord.head === noun) return nounWord.head;
  const hangsOnIt = nounWord.head === owner || nounWord.head === ownerWord.head;
  return ofPreposition.has(ownerWord.relation) && hangsOnIt ? ownerWord.head : null;
}

/** "Warf Frankreichs Präsidenten Wortbruch vor": an owner beside its noun, with no preposition. */
function mendOwner({ words, lexicon, changes }: Mending, owner: number): void {
  const [own, next] = [words[owner], words[owner + 1]];
  if (own === undefined || next?.partOfSpeech !== "NOUN" || next.head !== own.head) return;
  if (bare.has(next.relation) && isOwner(own, lexicon)) changes.set(owner, { head: owner + 1, relation: "nmod" });
}

/** "Bundeskanzler Merz traf": a name right behind a noun, and a subject like it. */
function mendTitle({ words, changes }: Mending, noun: number): void {
  const [own, next] = [words[noun], words[noun + 1]];
  if (own?.partOfSpeech !== "NOUN" || next?.partOfSpeech !== "PROPN") return;
  if (own.head === next.head && own.relation === "nsubj" && next.relation === "nsubj")
    changes.set(noun + 1, { head: noun, relation: "appos" });
}

/** An owner behind its preposition, with the noun that it stands before and what that belongs to. */
interface OwnedPhrase {
  readonly owner: number;
  readonly noun: number;
  readonly head: number;
}

function ownedPhrase({ words, lexicon }: Mending, preposition: number): OwnedPhrase | null {
  const owner = preposition + 1;
  const ownerWord = words[preposition]?.head === owner ? words[owner] : undefined;
  if (ownerWord === undefined || !isOwner(ownerWord, lexicon)) return null;
  const noun = ownedBy(words, owner);
  const head = noun === null ? null : headOfPhrase(words, owner, noun);
  return noun === null || head === null ? null : { owner, noun, head };
}

/** Behind a preposition nothing is a subject or an object. */
function relationOfPhrase(words: Words, { owner, noun, head }: OwnedPhrase): string {
  const [ownerWord, nounWord, headWord] = [owner, noun, head].map((position) => words[position]);
  const own = nounWord?.relation ?? "";
  if (ownerWord?.head === noun && !bare.has(own)) return own;
  return headWord !== undefined && ofVerb.has(headWord.partOfSpeech) ? "obl" : "nmod";
}

function mendPreposition(mending: Mending, preposition: number): void {
  const { words, changes } = mending;
  const phrase = ownedPhrase(mending, preposition);
  if (phrase === null) return;
  const { owner, noun, head } = phrase;
  const name = nameBeside(words, noun);
  changes.set(preposition, { head: noun });
  changes.set(owner, { head: noun, relation: "nmod" });
  changes.set(noun, { head, relation: relationOfPhrase(words, phrase) });
  if (name !== null) changes.set(name, { head: noun, relation: "appos" });
}

/** A name that belongs to a noun before it: "der Chef der Nato". */
function isOwned(words: Words, name: number): boolean {
  const { partOfSpeech, relation, head } = words[name] ?? { partOfSpeech: "X", relation: "", head: -1 };
  return partOfSpeech === "PROPN" && relation === "nmod" && head < name && words[head]?.partOfSpeech === "NOUN";
}

/** "Den Chef der Nato, Mark Rutte". */
function mendName({ words, changes }: Mending, name: number): void {
  const { partOfSpeech, head } = words[name] ?? { partOfSpeech: "X", head: -1 };
  const owned = words[head];
  if (owned === undefined || head > name || partOfSpeech !== "PROPN" || words[name - 1]?.text !== ",") return;
  if (isOwned(words, head)) changes.set(name, { head: owned.head });
}

/** "Wurde am Dienstag von Israel angegriffen", "traf am Montag in Oslo": no name with a preposition belongs to a day. */
function mendDay({ words, children, changes }: Mending, name: number): void {
  const { partOfSpeech, head } = words[name] ?? { partOfSpeech: "X", head: -1 };
  const day = words[head];
  if (day === undefined || partOfSpeech !== "PROPN" || !days.has(day.text)) return;
  const verb = words[day.head];
  const hasPreposition = dependents({ words, children }, name, prepositions).length > 0;
  if (hasPreposition && verb !== undefined && ofVerb.has(verb.partOfSpeech))
    changes.set(name, { head: day.head, relation: "obl" });
}

/** Builds the function that puts prepositions, owners and names at the nouns that they belong to. */
export function nounPhraseMender(lexicon: Lexicon) {
  return (words: Words): Words => {
    const changes: Changes = new Map();
    const mending = { words, children: childrenOf(words), lexicon, changes };
    words.forEach(({ relation }, position) => {
      if (relation === "case") mendPreposition(mending, position);
      if (relation === "appos") mendName(mending, position);
      if (relation === "nmod") mendDay(mending, position);
      if (bare.has(relation)) {
        mendOwner(mending, position);
        mendTitle(mending, position);
      }
    });
    return changes.size === 0 ? words : words.map((word, position) => ({ ...word, ...changes.get(position) }));
  };
}
