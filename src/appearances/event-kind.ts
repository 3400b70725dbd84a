/**
 * Kinds of events
 * ===============
 *
 * "Flugzeugabsturz in Athen", "der Absturz" and "das Unglück" are of one kind: their nouns end alike, or mean the same.
 */
import type { Vocabulary } from "../mentions/vocabulary.ts";

const shortestNoun = 4;
const plural = /(?:en|es|e|n|s)$/u;

/** The noun of an event's name: "Absturz" of "Absturz der Su-27", "Affäre" of "VW-Affäre", "Sturm" of "Sturm Kyrill". */
export function eventNoun(vocabulary: Vocabulary, name: string): string {
  const words = name.split(" ");
  const lower = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word));
  const ahead = (lower === -1 ? words : words.slice(0, lower)).filter((word) => /\p{L}/u.test(word));
  return ahead.find((word) => vocabulary.event(word) !== null) ?? ahead.at(-1) ?? name;
}

const stem = (word: string): string => {
  const lower = word.toLowerCase().replaceAll("-", "");
  return lower.length > shortestNoun ? lower.replace(plural, "") : lower;
};

/** "Absturz" and "Flugzeugabsturz"; not "Präsidentenwahl" and "Parlamentswahl". */
function endsAlike(one: string, other: string): boolean {
  const [short = "", long = ""] = [stem(one), stem(other)].sort((a, b) => a.length - b.length);
  return short.length >= shortestNoun && long.endsWith(short);
}

/** Whether two nouns may name one event. */
export function isSameKindOfEvent({ data }: Vocabulary, one: string, other: string): boolean {
  if (endsAlike(one, other)) return true;
  const isOf = (word: string, nouns: readonly string[]): boolean =>
    nouns.some((noun) => stem(word).endsWith(stem(noun)));
  return data.events.kinds.some((nouns) => isOf(one, nouns) && isOf(other, nouns));
}
