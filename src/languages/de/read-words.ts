/**
 * Readings of German words
 * ========================
 *
 * Lemma and morphology of each word of a parsed sentence: the lexicon proposes, tag and tree decide.
 */
import { z } from "zod";
import type { Morphology } from "../../documents/document.ts";
import type { TreeWord, WordReading } from "../../documents/language-parts.ts";
import type { Lexicon } from "../../documents/lexicon.ts";
import { agreeingReading, agreeingWords, governedCases, phraseReadings, type Case } from "./agreement.ts";
import { candidateReadings } from "./candidate-readings.ts";
import pronounData from "./data/pronouns.json" with { type: "json" };
import { compoundLemma, nameLemma } from "./lemma-of-unknown.ts";
import type { SplitCompound } from "./split-compound.ts";
import { verbReading, type SentenceReadings } from "./verb-reading.ts";

const entrySchema = z.record(z.string(), z.object({ lemma: z.string(), Person: z.enum(["1", "2", "3"]).optional() }));
const pronouns = new Map(Object.entries(entrySchema.parse(pronounData.pronouns)));
const determiners = new Map(Object.entries(entrySchema.parse(pronounData.determiners)));

interface Reader {
  readonly lexicon: Lexicon;
  readonly splitCompound: SplitCompound;
}

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
  if (known.length > 0 || word.partOfSpeech !== "NOUN") return known;
  return compoundReadings(word, reader);
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

function nounPhrase(
  sentence: readonly TreeWord[],
  position: number,
  read: { readonly candidates: SentenceReadings; readonly lexicon: Lexicon },
): ReadonlyMap<number, WordReading> {
  const own = read.candidates[position] ?? [];
  const modifiers = agreeingWords(sentence, position);
  const modifierReadings = modifiers.map((at) => read.candidates[at] ?? []);
  const cases = governedCases(sentence, position, read.lexicon);
  const proposed = own.length === 0 ? byArticle(modifierReadings, cases) : own;
  const chosen = phraseReadings(proposed, modifierReadings, cases)[0];
  if (chosen === undefined) return new Map();
  const found = new Map([[position, chosen]]);
  modifiers.forEach((at, index) => {
    const reading = agreeingReading(modifierReadings[index] ?? [], chosen.morphology);
    if (reading !== undefined) found.set(at, reading);
  });
  return found;
}

function listedLemma(word: TreeWord): { readonly lemma: string; readonly Person?: Morphology["Person"] } | undefined {
  const form = word.text.toLowerCase();
  if (word.partOfSpeech === "DET") return determiners.get(form) ?? pronouns.get(form);
  return word.partOfSpeech === "PRON" ? pronouns.get(form) : undefined;
}

function lemmaOf(sentence: readonly TreeWord[], position: number, found: string | undefined): string {
  const word = sentence[position];
  if (word === undefined) return "";
  const listed = listedLemma(word)?.lemma;
  if (listed !== undefined) return listed;
  if (found !== undefined && found !== "") return found;
  if (word.partOfSpeech === "PROPN") return nameLemma(sentence, position);
  return lemmaInLowerCase.has(word.partOfSpeech) ? word.text.toLowerCase() : word.text;
}

function withPerson(word: TreeWord, morphology: Morphology): Morphology {
  const person = word.partOfSpeech === "PRON" ? listedLemma(word)?.Person : undefined;
  return person === undefined ? morphology : { ...morphology, Person: person };
}

/** Builds the reader of words over a lexicon. */
export function wordReader(lexicon: Lexicon, splitCompound: SplitCompound) {
  const reader: Reader = { lexicon, splitCompound };
  return (sentence: readonly TreeWord[]): readonly WordReading[] => {
    const candidates = sentence.map((word) => readingsOfWord(word, reader));
    const chosen = new Map<number, WordReading>();
    sentence.forEach((word, position) => {
      if (nominal.has(word.partOfSpeech)) {
        for (const [at, reading] of nounPhrase(sentence, position, { candidates, lexicon })) chosen.set(at, reading);
      } else if (word.partOfSpeech === "VERB" || word.partOfSpeech === "AUX") {
        const reading = verbReading(sentence, position, candidates);
        if (reading !== undefined) chosen.set(position, reading);
      }
    });
    return sentence.map((word, position) => {
      const reading = chosen.get(position) ?? candidates[position]?.[0];
      return {
        lemma: lemmaOf(sentence, position, reading?.lemma),
        morphology: withPerson(word, reading?.morphology ?? {}),
      };
    });
  };
}
