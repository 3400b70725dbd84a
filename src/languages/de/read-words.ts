/**
 * Readings of German words
 * ========================
 *
 * Lemma and morphology of each word of a parsed sentence: the lexicon proposes, tag and tree decide.
 */
import { z } from "zod";
import { childrenOf, dependents, type Tree } from "../../documents/children-of.ts";
import { partsOfSpeech, type Morphology } from "../../documents/document.ts";
import type { TreeWord, WordReading } from "../../documents/language-parts.ts";
import type { Lexicon } from "../../documents/lexicon.ts";
import { remember } from "../../foundation/remember.ts";
import { agreeingReading, agreeingWords, governedCases, narrow, phraseReadings, type Case } from "./agreement.ts";
import { candidateReadings } from "./candidate-readings.ts";
import pronounData from "./data/pronouns.json" with { type: "json" };
import { borrowedVerbReadings } from "./borrowed-verbs.ts";
import { readingsByEnding } from "./known-ending.ts";
import { adjectiveLemma, compoundLemma, nameLemma } from "./lemma-of-unknown.ts";
import type { SplitCompound } from "./split-compound.ts";
import { verbReading, type SentenceReadings } from "./verb-reading.ts";

const entrySchema = z.record(z.string(), z.object({ lemma: z.string(), Person: z.enum(["1", "2", "3"]).optional() }));
const pronouns = new Map(Object.entries(entrySchema.parse(pronounData.pronouns)));
const determiners = new Map(Object.entries(entrySchema.parse(pronounData.determiners)));

interface Reader {
  readonly lexicon: Lexicon;
  readonly splitCompound: SplitCompound;
}

const auxiliaries = new Set(["aux", "aux:pass", "cop"]);
const coordination = new Set(["conj"]);
const nominal = new Set(["NOUN", "PROPN", "PRON"]);
const lemmaInLowerCase = new Set(["ADP", "ADV", "CCONJ", "SCONJ", "PART", "DET", "PRON", "INTJ", "ADJ"]);
const wordWithoutInflection = new Set(["PUNCT", "SYM", "X"]);

/** Readings of a noun that only its last part is known of. */
function compoundReadings(word: TreeWord, { lexicon, splitCompound }: Reader): readonly WordReading[] {
  const lemma = compoundLemma(word.text, splitCompound);
  const ending = splitCompound(word.text).at(-1) ?? "";
  const stem = ending.slice(0, Math.max(2, ending.length - 3)).toLowerCase();
  const at = word.text.toLowerCase().lastIndexOf(stem);
  if (stem === "" || at < 0) return [];
  return candidateReadings(lexicon, word.text.slice(at), "NOUN").map(({ morphology }) => ({ lemma, morphology }));
}

function readingsOfWord(word: TreeWord, reader: Reader): readonly WordReading[] {
  if (wordWithoutInflection.has(word.partOfSpeech)) return [];
  const known = candidateReadings(reader.lexicon, word.text, word.partOfSpeech);
  if (known.length > 0) return known;
  if (word.partOfSpeech === "VERB") return borrowedVerbReadings(word.text);
  if (word.partOfSpeech !== "NOUN") return known;
  const compound = compoundReadings(word, reader);
  return compound.length > 0 ? compound : readingsByEnding(reader.lexicon, word.text);
}

/** An unknown noun takes the features of its article, or the one case that its place allows. Its lemma stays open. */
function byArticle(modifiers: SentenceReadings, cases: readonly Case[]): readonly WordReading[] {
  const article = modifiers.find((readings) => readings.length > 0);
  if (article === undefined)
    return cases.length === 1 ? cases.map((only) => ({ lemma: "", morphology: { Case: only } })) : [];
  return article.map(({ morphology: { Case, Number, Gender } }) => ({
    lemma: "",
    morphology: { ...(Case && { Case }), ...(Number && { Number }), ...(Gender && { Gender }) },
  }));
}

/** A subject has the number of its verb, where the verb's form leaves no doubt. */
function numberOfVerb(tree: Tree<TreeWord>, noun: number, candidates: SentenceReadings): Morphology["Number"] {
  const subject = tree.words[noun];
  if (subject?.relation.startsWith("nsubj") !== true || dependents(tree, noun, coordination).length > 0)
    return undefined;
  const verbs = [subject.head, ...dependents(tree, subject.head, auxiliaries)];
  const numbers = verbs
    .flatMap((at) => (candidates[at] ?? []).map(({ morphology }) => morphology))
    .filter(({ VerbForm, Person }) => VerbForm === "Fin" && Person === "3");
  return numbers.every(({ Number }) => Number === numbers[0]?.Number) ? numbers[0]?.Number : undefined;
}

function nounPhrase(
  tree: Tree<TreeWord>,
  position: number,
  read: { readonly candidates: SentenceReadings; readonly lexicon: Lexicon },
): ReadonlyMap<number, WordReading> {
  const own = read.candidates[position] ?? [];
  const modifiers = agreeingWords(tree, position);
  const modifierReadings = modifiers.map((at) => read.candidates[at] ?? []);
  const cases = governedCases(tree, position, read.lexicon);
  const proposed = own.length === 0 ? byArticle(modifierReadings, cases) : own;
  const fitting = phraseReadings(proposed, modifierReadings, cases);
  const number = numberOfVerb(tree, position, read.candidates);
  const chosen = narrow(fitting, ({ morphology }) => number === undefined || morphology.Number === number)[0];
  if (chosen === undefined) return new Map();
  const found = new Map([[position, chosen]]);
  modifiers.forEach((at, index) => {
    const reading = agreeingReading(modifierReadings[index] ?? [], chosen.morphology);
    if (reading !== undefined) found.set(at, reading);
  });
  return found;
}

/** "Hans'" is a genitive, whatever its tag. */
const genitiveApostrophe = /^\p{Lu}.*['’]$/u;

function listedLemma(word: TreeWord): { readonly lemma: string; readonly Person?: Morphology["Person"] } | undefined {
  const form = word.text.toLowerCase();
  if (word.partOfSpeech === "DET") return determiners.get(form) ?? pronouns.get(form);
  return word.partOfSpeech === "PRON" ? pronouns.get(form) : undefined;
}

/** The lemma of a word that neither a list nor the lexicon knows. */
function unknownLemma(tree: Tree<TreeWord>, position: number, word: TreeWord): string {
  if (word.partOfSpeech === "PROPN") return nameLemma(tree, position);
  return lemmaInLowerCase.has(word.partOfSpeech) ? word.text.toLowerCase() : word.text;
}

function lemmaOf(tree: Tree<TreeWord>, position: number, found = ""): string {
  const word = tree.words[position];
  if (word === undefined) return "";
  if (genitiveApostrophe.test(word.text)) return nameLemma(tree, position);
  const listed = listedLemma(word)?.lemma;
  if (listed !== undefined) return listed;
  if (word.partOfSpeech === "ADJ") return adjectiveLemma(found, word.text.toLowerCase());
  return found === "" ? unknownLemma(tree, position, word) : found;
}

function withPerson(word: TreeWord, morphology: Morphology): Morphology {
  const person = word.partOfSpeech === "PRON" ? listedLemma(word)?.Person : undefined;
  return person === undefined ? morphology : { ...morphology, Person: person };
}

/** Builds the reader of words over a lexicon. */
export function wordReader(lexicon: Lexicon, splitCompound: SplitCompound) {
  const reader: Reader = { lexicon, splitCompound };
  const readingsByTag = new Map(
    partsOfSpeech.map((partOfSpeech) => {
      const read = (text: string): readonly WordReading[] =>
        readingsOfWord({ text, partOfSpeech, head: -1, relation: "" }, reader);
      return [partOfSpeech, remember(read)] as const;
    }),
  );
  return (sentence: readonly TreeWord[]): readonly WordReading[] => {
    const tree = { words: sentence, children: childrenOf(sentence) };
    const candidates = sentence.map(({ text, partOfSpeech }) => readingsByTag.get(partOfSpeech)?.(text) ?? []);
    const chosen = new Map<number, WordReading>();
    sentence.forEach((word, position) => {
      if (nominal.has(word.partOfSpeech)) {
        for (const [at, reading] of nounPhrase(tree, position, { candidates, lexicon })) chosen.set(at, reading);
      } else if (word.partOfSpeech === "VERB" || word.partOfSpeech === "AUX") {
        const reading = verbReading(tree, position, candidates);
        if (reading !== undefined) chosen.set(position, reading);
      }
    });
    return sentence.map((word, position) => {
      const reading = chosen.get(position) ?? candidates[position]?.[0];
      return {
        lemma: lemmaOf(tree, position, reading?.lemma),
        morphology: withPerson(word, reading?.morphology ?? {}),
      };
    });
  };
}
