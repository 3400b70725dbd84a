/**
 * Mended clauses
 * ==============
 *
 * "Als Roth den Minister entließ", "wie Peskow mitteilte": the parser takes these small words for prepositions, as they
 * are in "als Minister", and so misses the subject behind them. In front of a clause that ends with its finite verb and
 * has no subject they are conjunctions, and the subject is the first noun that stands without a preposition.
 */
import { childrenOf, dependents, type Tree } from "../../documents/children-of.ts";
import type { TreeWord } from "../../documents/language-parts.ts";
import type { Lexicon } from "../../documents/lexicon.ts";
import { candidateReadings } from "./candidate-readings.ts";

const conjunctions = new Set(["als", "wie", "während", "seit", "bis"]);
const asPreposition = new Set(["case"]);
const asAdverb = new Set(["advmod", "mark"]);
const helpers = new Set(["aux", "aux:pass", "cop"]);
const passive = new Set(["aux:pass"]);
const subjects = new Set(["nsubj", "nsubj:pass", "csubj"]);
const determiners = new Set(["det", "amod"]);
const infinitiveMarks = new Set(["mark"]);
const verbal = new Set(["VERB", "AUX"]);
const nouns = new Set(["NOUN", "PROPN", "PRON"]);
/**
 * What the parser makes of a subject that it takes for the noun of a preposition ("nmod" in "als Roth Minister war").
 */
const mistaken = new Set(["obl", "nmod", ...subjects]);
/** Behind these a clause begins; behind "und" the words may share the subject of another. */
const openings = new Set([",", "(", "–", "-", "„", "»", ":"]);
const closings = new Set([",", ".", ";", "!", "?", ")", "–", "“", "«", "und", "oder"]);
/**
 * Articles and pronouns that are no nominative, and those that are one only before a masculine noun ("der Zeitung").
 */
const oblique =
  /^(?:de[mns]|(?:[mdsk]?ein|ihr|unser|dies|jen)e[mns]|[mdsk]?einer|ihrer|unserer|sich|ihn|ihm|uns|mich)$/u;
const masculine = /^(?:der|dieser|jener|jeder)$/u;

/** A clause: the word that begins it and the one at its head. */
interface Clause {
  readonly first: number;
  readonly head: number;
}

type Sentence = Tree<TreeWord>;

const wordAt = ({ words }: Sentence, position: number): string => words[position]?.text.toLowerCase() ?? "";

function isFinite(lexicon: Lexicon, word: TreeWord | undefined): boolean {
  if (word === undefined || !verbal.has(word.partOfSpeech)) return false;
  return candidateReadings(lexicon, word.text, word.partOfSpeech).some(
    ({ morphology }) => morphology.VerbForm === "Fin",
  );
}

/** The head of the clause that a small word would begin; -1 where it begins none. */
function headOfClause({ words }: Sentence, first: number): number {
  const { relation, head } = words[first] ?? { relation: "", head: -1 };
  if (asAdverb.has(relation)) return head;
  const noun = words[head];
  return asPreposition.has(relation) && noun !== undefined && mistaken.has(noun.relation) ? noun.head : -1;
}

function mayBegin(sentence: Sentence, first: number): boolean {
  if (!conjunctions.has(wordAt(sentence, first))) return false;
  return first === 0 || openings.has(wordAt(sentence, first - 1));
}

function clauseAt(sentence: Sentence, first: number, lexicon: Lexicon): Clause | null {
  const head = mayBegin(sentence, first) ? headOfClause(sentence, first) : -1;
  if (head <= first) return null;
  const finite = Math.max(head, ...dependents(sentence, head, helpers));
  const end = sentence.words[finite + 1]?.text ?? ".";
  return closings.has(end) && isFinite(lexicon, sentence.words[finite]) ? { first, head } : null;
}

/** "…, als Minister zu arbeiten". */
const isInfinitive = (sentence: Sentence, head: number): boolean =>
  dependents(sentence, head, infinitiveMarks).some((mark) => wordAt(sentence, mark) === "zu");

/** Whether the article before a noun, and a pronoun itself, allow it to be a subject. */
function mayBeNominative(sentence: Sentence, position: number, lexicon: Lexicon): boolean {
  const words = [position, ...dependents(sentence, position, determiners)].map((at) => wordAt(sentence, at));
  if (words.some((word) => oblique.test(word))) return false;
  if (!words.some((word) => masculine.test(word))) return true;
  const known = candidateReadings(lexicon, sentence.words[position]?.text ?? "", "NOUN");
  return known.length === 0 || known.some(({ morphology }) => morphology.Gender === "Masc");
}

function mayBeSubject(sentence: Sentence, position: number, { first, head }: Clause): boolean {
  const { partOfSpeech, relation } = sentence.words[position] ?? { partOfSpeech: "X", relation: "" };
  if (position < first || position > head || !mistaken.has(relation) || !nouns.has(partOfSpeech)) return false;
  return dependents(sentence, position, asPreposition).every((marker) => marker === first);
}

/** The noun that is the subject of such a clause; null where the clause is none, or has a subject elsewhere. */
function subjectOf(sentence: Sentence, clause: Clause, lexicon: Lexicon): number | null {
  if (isInfinitive(sentence, clause.head)) return null;
  const below = sentence.children[clause.head] ?? [];
  const [known] = dependents(sentence, clause.head, subjects);
  const found = below.find((child) => mayBeSubject(sentence, child, clause));
  if (found === undefined || !mayBeNominative(sentence, found, lexicon)) return null;
  return known === undefined || known === found ? found : null;
}

function mended(sentence: Sentence, clause: Clause, subject: number): ReadonlyMap<number, Partial<TreeWord>> {
  const { head, first } = clause;
  const relation = dependents(sentence, head, passive).length > 0 ? "nsubj:pass" : "nsubj";
  const changed = new Map<number, Partial<TreeWord>>([
    [first, { head, relation: "mark", partOfSpeech: "SCONJ" }],
    [subject, { relation }],
  ]);
  if (sentence.words[head]?.relation === "xcomp") changed.set(head, { relation: "advcl" });
  return changed;
}

/** Builds the function that mends the trees of sentences. */
export function clauseMender(lexicon: Lexicon) {
  return (words: readonly TreeWord[]): readonly TreeWord[] => {
    if (!words.some(({ text }) => conjunctions.has(text.toLowerCase()))) return words;
    const sentence = { words, children: childrenOf(words) };
    const changes = words.flatMap((_, first): readonly (readonly [number, Partial<TreeWord>])[] => {
      const clause = clauseAt(sentence, first, lexicon);
      const subject = clause === null ? null : subjectOf(sentence, clause, lexicon);
      return clause === null || subject === null ? [] : [...mended(sentence, clause, subject)];
    });
    const changed = new Map(changes);
    return words.map((word, position) => ({ ...word, ...changed.get(position) }));
  };
}
