/**
 * Borrowed verbs
 * ==============
 *
 * "Koaliert", "tolerierte": German borrows verbs by "-ieren", and all of them are inflected alike, whether the lexicon
 * knows them or not.
 */
import type { Morphology } from "../../documents/document.ts";
import type { WordReading } from "../../documents/language-parts.ts";

const borrowed = /^(\p{Ll}{3,}ier)(t|te|ten|e|en)$/u;

const present: Morphology = { VerbForm: "Fin", Mood: "Ind", Tense: "Pres", Person: "3" };
const past: Morphology = { VerbForm: "Fin", Mood: "Ind", Tense: "Past", Person: "3" };
const readings: Readonly<Record<string, readonly Morphology[]>> = {
  t: [{ VerbForm: "Part" }, { ...present, Number: "Sing" }],
  te: [{ ...past, Number: "Sing" }],
  ten: [{ ...past, Number: "Plur" }],
  e: [{ VerbForm: "Fin", Mood: "Sub", Tense: "Pres", Person: "3", Number: "Sing" }],
  en: [{ VerbForm: "Inf" }, { ...present, Number: "Plur" }],
};

/** Readings of a verb by the ending of borrowed ones; empty where it has none. */
export function borrowedVerbReadings(form: string): readonly WordReading[] {
  const [, stem, ending = ""] = borrowed.exec(form) ?? [];
  return stem === undefined ? [] : (readings[ending] ?? []).map((morphology) => ({ lemma: `${stem}en`, morphology }));
}
