/**
 * Mended names
 * ============
 *
 * "Traf Merz Selenskyj", "dass Siemens Airbus kauft", "drohte Kim Jong-un Nordkorea": names with nothing between them,
 * of who does it and of whom it is done to, are one name to the parser. What the lexicon knows for a surname, a country
 * or a company is a name of its own behind another such; what it knows for a first name begins the next one. "Mohammed
 * bin Salman": the particle is no verb.
 */
import { z } from "zod";
import { childrenOf, dependents, type Tree } from "../../documents/children-of.ts";
import type { TreeWord } from "../../documents/language-parts.ts";
import type { Lexicon } from "../../documents/lexicon.ts";
import { once } from "../../foundation/once.ts";
import { readLanguageJson } from "../read-language-file.ts";

type Sentence = Tree<TreeWord>;
type Changes = Map<number, Partial<TreeWord>>;

const subjects = new Set(["nsubj"]);
const objects = new Set(["obj", "iobj"]);
const passive = new Set(["aux:pass"]);
const conjunctions = new Set(["mark"]);
/** What opens a clause besides conjunctions. */
const openers = new Set([
  ...["warum", "weshalb", "weswegen", "wieso", "wann", "wo", "wohin", "woher", "wie", "womit", "wofür", "wonach"],
  ...["worauf", "wodurch", "wogegen", "seitdem", "sobald", "solange", "sooft"],
]);
const determiners = new Set(["det"]);
const particles = new Set(["bin", "ibn", "ben"]);

/** Read when a sentence first asks. */
const surnames = once(() => {
  const names = readLanguageJson(new URL("mentions/person-names.json", import.meta.url));
  return new Set(z.object({ surnames: z.string() }).parse(names).surnames.split(" "));
});

interface Kinds {
  /** "Friedrich", "Kim". */
  readonly isFirst: (word: string) => boolean;
  /** "Merz", "Israel", "Airbus": names that need no other word; towns may end the name of a club. */
  readonly isWhole: (word: string) => boolean;
  /** "Meloni": a surname that the lexicon lacks; two such may be one ("López Obrador"). */
  readonly isSurname: (word: string) => boolean;
  readonly isCountry: (word: string) => boolean;
}

function kindsOf(lexicon: Lexicon): Kinds {
  const tagsOf = (word: string): readonly string[] =>
    lexicon
      .analyses(word)
      .map(({ tag }) => tag)
      .filter((tag) => tag.startsWith("EIG"));
  const endsIn = (word: string, kind: string): boolean => tagsOf(word).some((tag) => tag.endsWith(`:${kind}`));
  return {
    isFirst: (word) => endsIn(word, "VOR"),
    isWhole: (word) => {
      const tags = tagsOf(word);
      return tags.length > 0 && tags.every((tag) => /:(?:NAC|COU|NOA)$/u.test(tag));
    },
    isSurname: (word) => lexicon.analyses(word).length === 0 && surnames().has(word),
    isCountry: (word) => endsIn(word, "COU"),
  };
}

/** "Selenskyj" behind "Merz": names that need no other word side by side. */
const areTwo = (before: string, own: string, { isWhole, isSurname }: Kinds): boolean =>
  isWhole(before) && (isWhole(own) || isSurname(own));

/** The words of a name: the first that the parser takes for it, and those that it hangs on that one. */
interface Run {
  readonly first: number;
  readonly rest: readonly number[];
}

const textAt = ({ words }: Sentence, at: number): string => words[at]?.text ?? "";

/** "Jan Novak", "Russland": a first name with another word behind it, or a country. */
const isNamed = (sentence: Sentence, at: number, { isFirst, isCountry }: Kinds): boolean =>
  isCountry(textAt(sentence, at)) || (isFirst(textAt(sentence, at)) && sentence.words[at + 1]?.relation === "flat");

/** Whether a word of a name begins another: behind a country, or behind two words, also a full name or country. */
function begins(sentence: Sentence, at: number, { isFarther, kinds }: { isFarther: boolean; kinds: Kinds }): boolean {
  const before = textAt(sentence, at - 1);
  if (sentence.words[at]?.partOfSpeech !== "PROPN" || kinds.isFirst(before)) return false;
  if (areTwo(before, textAt(sentence, at), kinds)) return true;
  return (isFarther || kinds.isCountry(before)) && isNamed(sentence, at, kinds);
}

/** Where in a name of many words another begins. */
const secondIn = (sentence: Sentence, { first, rest }: Run, kinds: Kinds): number | undefined =>
  rest.find((at) => begins(sentence, at, { isFarther: at > first + 1, kinds }));

/** The words right behind a name's first that belong to it. */
function restOf({ words }: Sentence, first: number): readonly number[] {
  const rest: number[] = [];
  for (let at = first + 1; words[at]?.head === first && words[at]?.relation === "flat"; at += 1) rest.push(at);
  return rest;
}

/** Whether a clause with its verb at the end opens right before a subject: "dass Roth", "warum die Türkei". */
function opensClause(sentence: Sentence, subject: number, verb: number): boolean {
  const [determiner = subject] = dependents(sentence, subject, determiners);
  const before = Math.min(determiner, subject) - 1;
  if (verb < subject) return false;
  if (dependents(sentence, verb, conjunctions).includes(before)) return true;
  return openers.has(sentence.words[before]?.text.toLowerCase() ?? "");
}

/** Whether a verb is right before a subject, or behind it at the end of a clause with a conjunction, and has no object. */
function lacksObject(sentence: Sentence, subject: number): boolean {
  const verb = sentence.words[subject]?.head ?? -1;
  if (sentence.words[verb]?.partOfSpeech !== "VERB") return false;
  if ([objects, passive].some((relations) => dependents(sentence, verb, relations).length > 0)) return false;
  return subject - 1 === verb || opensClause(sentence, subject, verb);
}

/** "Traf Merz Selenskyj": the second name is what the verb lacks. */
function divide(sentence: Sentence, first: number, { kinds, changes }: { kinds: Kinds; changes: Changes }): void {
  const { words } = sentence;
  const own = words[first];
  if (own?.partOfSpeech !== "PROPN" || !subjects.has(own.relation) || !lacksObject(sentence, first)) return;
  const rest = restOf(sentence, first);
  const second = secondIn(sentence, { first, rest }, kinds);
  if (second === undefined) return;
  changes.set(second, { head: own.head, relation: "obj" });
  for (const at of rest) if (at > second) changes.set(at, { head: second });
}

/** "Bin" between two words of a name. */
function isParticle({ words }: Sentence, position: number): boolean {
  if (!particles.has(words[position]?.text ?? "") || words[position - 1]?.head === position + 1) return false;
  const [before, own, behind] = [position - 1, position, position + 1].map((at) => words[at]?.partOfSpeech);
  return before === "PROPN" && own !== "PROPN" && behind === "PROPN";
}

/** "Mohammed bin Salman": one name. */
function join({ words, children }: Sentence, particle: number, changes: Changes): void {
  const [first, last] = [particle - 1, particle + 1];
  changes.set(particle, { head: first, relation: "flat", partOfSpeech: "PROPN" });
  if (words[last]?.head === first) return;
  for (const child of children[last] ?? []) if (child !== particle) changes.set(child, { head: first });
  changes.set(last, { head: first, relation: "flat" });
}

/** Builds the function that mends names. */
export function nameMender(lexicon: Lexicon) {
  const kinds = kindsOf(lexicon);
  return (words: readonly TreeWord[]): readonly TreeWord[] => {
    const sentence = { words, children: childrenOf(words) };
    const changes: Changes = new Map();
    words.forEach(({ relation }, position) => {
      if (isParticle(sentence, position)) join(sentence, position, changes);
      if (subjects.has(relation)) divide(sentence, position, { kinds, changes });
    });
    return changes.size === 0 ? words : words.map((word, position) => ({ ...word, ...changes.get(position) }));
  };
}
