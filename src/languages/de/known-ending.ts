/**
 * Known endings
 * =============
 *
 * "Spezialeinheiten", "Gegenkandidaten", "Prellungen": of a noun that the lexicon lacks, and cannot take apart either,
 * it may still know what the noun ends in: another noun, which is inflected alike, or a suffix.
 */
import type { WordReading } from "../../documents/language-parts.ts";
import type { Lexicon } from "../../documents/lexicon.ts";
import { candidateReadings } from "./candidate-readings.ts";

const shortestFirst = 3;
const shortestLast = 5;
/** Plurals of suffixes that make nouns, which the nouns "Lunge" and "Zunge" must not hide. */
const suffix = /(?:.{2}ung|heit|keit|schaft|tion)(?=en$)|.{4}in(?=nen$)/u;

function readingsOfEnding(lexicon: Lexicon, form: string): readonly WordReading[] {
  for (let at = shortestFirst; at <= form.length - shortestLast; at += 1) {
    const first = form.slice(0, at);
    const readings = candidateReadings(lexicon, form.slice(at), "NOUN");
    if (readings.length > 0)
      return readings.map(({ lemma, morphology }) => ({ lemma: first + lemma.toLowerCase(), morphology }));
  }
  return [];
}

/** Readings of a noun by what it ends in, the longest known ending first; empty where nothing of it is known. */
export function readingsByEnding(lexicon: Lexicon, form: string): readonly WordReading[] {
  if (!/^\p{Lu}\p{Ll}+$/u.test(form)) return [];
  const found = suffix.exec(form);
  if (found === null) return readingsOfEnding(lexicon, form);
  const lemma = form.slice(0, found.index + found[0].length);
  return [{ lemma, morphology: { Number: "Plur", Gender: "Fem" } }];
}
