/**
 * Candidate readings
 * ==================
 *
 * What the lexicon allows a form to be, once its part of speech is known: lemma and morphology in the names of Universal
 * Dependencies. Which of them holds is for the sentence to say.
 */
import type { Morphology, PartOfSpeech } from "../../documents/document.ts";
import type { WordReading } from "../../documents/language-parts.ts";
import type { LexicalAnalysis, Lexicon } from "../../documents/lexicon.ts";
import { remember } from "../../foundation/remember.ts";
import tagFeatures from "./data/tag-features.json" with { type: "json" };

const features = new Map(Object.entries(tagFeatures.features));
const verbs = new Map(Object.entries(tagFeatures.verbs));
const rare = new Set(tagFeatures.rareLemmas);
const classes = new Map(Object.entries(tagFeatures.classes));

function verbMorphology(parts: readonly string[]): Morphology {
  const person = parts.find((part) => /^[123]$/u.test(part));
  const number = parts.includes("SIN") ? "Sing" : "Plur";
  const form = parts.map((part) => verbs.get(part)).find((found) => found !== undefined);
  const agreeing = person === undefined ? {} : { Person: person, Number: number };
  return { ...agreeing, ...form } as Morphology;
}

function nominalMorphology(parts: readonly string[]): Morphology {
  const found = parts.map((part) => features.get(part)).filter((feature) => feature !== undefined);
  return Object.fromEntries(found) as Morphology;
}

/** The morphology that a tag of the lexicon stands for. There are some 1,500 tags, so each is worked out once. */
const morphologyOf = remember((tag: string): Morphology => {
  const parts = tag.split(":");
  return parts[0] === "VER" ? verbMorphology(parts) : nominalMorphology(parts.slice(1));
});

/** "Fragen" is more often the plural of Frage than the asking; agreement decides where it can. */
const isNominalisedVerb = ({ tag }: LexicalAnalysis): boolean => tag.startsWith("SUB") && tag.endsWith(":INF");

function readingsOf(analyses: readonly LexicalAnalysis[], tagClass: string): readonly WordReading[] {
  const fitting = analyses.filter(({ tag, lemma }) => tag.startsWith(tagClass) && !rare.has(lemma));
  const verbsLast = [...fitting].sort((a, b) => Number(isNominalisedVerb(a)) - Number(isNominalisedVerb(b)));
  return verbsLast.map(({ lemma, tag }) => ({ lemma, morphology: morphologyOf(tag) }));
}

/** Spellings under which a form may stand in the lexicon: as printed, in lower case at the start of a sentence. */
function spellings(form: string, partOfSpeech: PartOfSpeech): readonly string[] {
  const lower = form.toLowerCase();
  if (partOfSpeech === "NOUN" || partOfSpeech === "PROPN") {
    const capital = form.charAt(0).toUpperCase() + form.slice(1);
    const plain = form.charAt(0).toUpperCase() + lower.slice(1);
    return [...new Set([form, capital, plain])];
  }
  return lower === form ? [form] : [lower, form];
}

/** Readings of the first spelling and tag class that the lexicon knows, in its order; empty for unknown words. */
export function candidateReadings(lexicon: Lexicon, form: string, partOfSpeech: PartOfSpeech): readonly WordReading[] {
  for (const tagClass of classes.get(partOfSpeech) ?? []) {
    for (const spelling of spellings(form, partOfSpeech)) {
      const readings = readingsOf(lexicon.analyses(spelling), tagClass);
      if (readings.length > 0) return readings;
    }
  }
  return [];
}
