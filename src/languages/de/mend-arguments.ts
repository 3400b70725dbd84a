/**
 * Mended arguments
 * ================
 *
 * Who does something and whom it is done to, where the parser of German mistakes them. "Den Minister kritisierte Roth":
 * it sees two objects, or a subject in the accusative. "Weder Merz noch Scholz traf Putin": it takes the second of
 * the two for an object. "Griff Israel Syrien an?": it takes a verb in front for a noun. "Er habe Wolf getroffen, so
 * Roth": it takes who says it for a second subject.
 */
import { childrenOf, dependents, type Tree } from "../../documents/children-of.ts";
import type { TreeWord } from "../../documents/language-parts.ts";
import type { Lexicon } from "../../documents/lexicon.ts";
import { candidateReadings } from "./candidate-readings.ts";

type Sentence = Tree<TreeWord>;
type Changes = Map<number, Partial<TreeWord>>;

const actorsAndObjects = new Set(["nsubj", "nsubj:pass", "csubj", "expl", "obj", "iobj"]);
const helpers = new Set(["aux"]);
const passive = new Set(["aux:pass", "cop"]);
const determiners = new Set(["det"]);
const prepositions = new Set(["case"]);
const verbParticles = new Set(["compound:prt"]);
const beside = new Set(["appos", "nsubj"]);
const nominal = new Set(["NOUN", "PROPN"]);
const beforeNoun = new Set(["DET", "ADJ", "ADP"]);
/** Clauses with a subject of their own; a verb behind "und" may share that of another. */
const ownClauses = new Set(["root", "ccomp", "advcl", "parataxis"]);
const accusative = /^(?:den|(?:[mdsk]?ein|ihr|unser|dies|jen)en)$/u;

const lowerAt = ({ words }: Sentence, position: number): string => words[position]?.text.toLowerCase() ?? "";

function isFinite(lexicon: Lexicon, text: string): boolean {
  return candidateReadings(lexicon, text.toLowerCase(), "VERB").some(({ morphology }) => morphology.VerbForm === "Fin");
}

const hasFiniteVerb = (sentence: Sentence, verb: number, lexicon: Lexicon): boolean =>
  [verb, ...dependents(sentence, verb, helpers)].some((at) => isFinite(lexicon, lowerAt(sentence, at)));

/** "Den Minister": nothing but an object. */
const isAccusative = (sentence: Sentence, noun: number): boolean =>
  dependents(sentence, noun, determiners).some((at) => accusative.test(lowerAt(sentence, at)));

/** "Roth", "die Opposition". */
function mayBeSubject(sentence: Sentence, noun: number): boolean {
  if (!nominal.has(sentence.words[noun]?.partOfSpeech ?? "X")) return false;
  return dependents(sentence, noun, determiners).every((at) => /^(?:die|das|eine?|der)$/u.test(lowerAt(sentence, at)));
}

/** A verb in the active that may have a subject of its own. */
function mayHaveSubject(sentence: Sentence, verb: number, lexicon: Lexicon): boolean {
  const isOwn = ownClauses.has(sentence.words[verb]?.relation ?? "");
  return isOwn && dependents(sentence, verb, passive).length === 0 && hasFiniteVerb(sentence, verb, lexicon);
}

/** The one that must be the object, and the one that the parser takes for it. */
function mistakenOnes(sentence: Sentence, verb: number): readonly [number, number] | null {
  const [first, second, third] = dependents(sentence, verb, actorsAndObjects);
  if (first === undefined || second === undefined || third !== undefined) return null;
  const isMistaken = sentence.words[second]?.relation === "obj" && isAccusative(sentence, first);
  return isMistaken && mayBeSubject(sentence, second) ? [first, second] : null;
}

/** "Den Minister kritisierte Roth": the subject is behind what can be nothing but an object. */
function mendSubject(sentence: Sentence, verb: number, { lexicon, changes }: Mending): void {
  const found = mistakenOnes(sentence, verb);
  if (found === null || !mayHaveSubject(sentence, verb, lexicon)) return;
  changes.set(found[0], { relation: "obj" });
  changes.set(found[1], { relation: "nsubj" });
}

/** The noun that a small word stands before, with nothing but articles and adjectives between. */
function nounBehind({ words }: Sentence, position: number): number {
  const next = words.findIndex(({ partOfSpeech }, at) => at > position && !beforeNoun.has(partOfSpeech));
  return position >= 0 && nominal.has(words[next]?.partOfSpeech ?? "X") ? next : -1;
}

/** "Weder die SPD noch die Grünen": two that share their place in the sentence. */
function mendNeither(sentence: Sentence, neither: number, { changes }: Mending): void {
  const nor = sentence.words.findIndex(({ text }, at) => at > neither && text === "noch");
  const [first, second] = [nounBehind(sentence, neither), nounBehind(sentence, nor)];
  const [own, other] = [sentence.words[first], sentence.words[second]];
  if (own === undefined || other === undefined || nor < first || own.head !== other.head) return;
  changes.set(neither, { head: first, relation: "cc" });
  changes.set(nor, { head: second, relation: "cc", partOfSpeech: "CCONJ" });
  changes.set(second, { head: first, relation: "conj" });
  if (other.relation === "nsubj") changes.set(first, { relation: "nsubj" });
}

/** "Griff Israel Syrien an?": a verb at the beginning, with the part of it that stands at the end. */
function mendVerb(sentence: Sentence, { lexicon, changes }: Mending): void {
  const { words, children } = sentence;
  const verb = words.findIndex(({ partOfSpeech }) => partOfSpeech !== "PUNCT");
  const isNoun = nominal.has(words[verb]?.partOfSpeech ?? "X");
  if (!isNoun || dependents(sentence, verb, verbParticles).length === 0) return;
  if (!isFinite(lexicon, lowerAt(sentence, verb))) return;
  changes.set(verb, { partOfSpeech: "VERB" });
  const actor = (children[verb] ?? []).find(
    (at) => beside.has(words[at]?.relation ?? "") && dependents(sentence, at, prepositions).length === 0,
  );
  if (actor !== undefined) changes.set(actor, { relation: "nsubj" });
}

/** The word above all others of its phrase behind a word. */
function topBehind(words: readonly TreeWord[], position: number, before: number): number {
  const head = words[position]?.head ?? -1;
  return head > before ? topBehind(words, head, before) : position;
}

/** "Er habe Wolf getroffen, so Roth": who says it is no subject of what is said. */
function mendSource({ words }: Sentence, so: number, { changes }: Mending): void {
  const top = topBehind(words, so + 1, so);
  const source = words[top];
  if (source === undefined || words[so - 1]?.text !== "," || !nominal.has(source.partOfSpeech)) return;
  if (actorsAndObjects.has(source.relation)) changes.set(top, { relation: "parataxis" });
}

interface Mending {
  readonly lexicon: Lexicon;
  /** By position. */
  readonly changes: Changes;
}

/** Builds the function that gives verbs the subjects and objects that they have. */
export function argumentMender(lexicon: Lexicon) {
  return (words: readonly TreeWord[]): readonly TreeWord[] => {
    const sentence = { words, children: childrenOf(words) };
    const changes: Changes = new Map();
    const mending = { lexicon, changes };
    mendVerb(sentence, mending);
    words.forEach(({ text, partOfSpeech }, position) => {
      if (partOfSpeech === "VERB") mendSubject(sentence, position, mending);
      if (text === "so") mendSource(sentence, position, mending);
      if (text.toLowerCase() === "weder") mendNeither(sentence, position, mending);
    });
    return changes.size === 0 ? words : words.map((word, position) => ({ ...word, ...changes.get(position) }));
  };
}
