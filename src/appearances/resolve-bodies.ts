/**
 * Bodies by their noun
 * ====================
 *
 * "Der Konzern", "die Behörde", "die Kommission": the body named before whose name or description ends in the noun, or
 * that is of its kind. With an adjective or genitive of its own the noun means something else.
 */
import type { Mention } from "../mentions/mention.ts";
import type { Reading } from "../mentions/reading.ts";
import { isCapitalised } from "../mentions/word-shapes.ts";
import type { Appearance } from "./appearance.ts";
import { appearanceOf, occurrencesBefore, openStage, type Cast } from "./cast.ts";

const definite = /^(?:der|die|das|dem|den|des|diese[rsmn]?|the|this)$/u;
const farthestSentences = 6;

function isBareDefinite(reading: Reading, title: Mention): boolean {
  if (title.endToken - title.firstToken !== 1) return false;
  const before = reading.token(title.firstToken - 1);
  if (before?.partOfSpeech !== "DET" || !definite.test(before.text.toLowerCase())) return false;
  if (reading.word(title.head).includes("-") || reading.morphology(title.head).Number === "Plur") return false;
  return !reading.children(title.head).some((child) => ["nmod", "appos", "flat"].includes(reading.relation(child)));
}

function describedBy(reading: Reading, body: Appearance, noun: string): boolean {
  const words = [...body.name.split(" "), ...body.roles.map(({ head }) => reading.word(head))];
  return words.some((word) => isCapitalised(word) && word.toLowerCase().endsWith(noun));
}

/** Parts of words shorter than this are whole words: "IG", "Air". */
const shortestEnding = 4;

function hasPart(name: string, part: string): boolean {
  if (name === part) return true;
  return name.split(" ").some((word) => word === part || (part.length >= shortestEnding && word.endsWith(part)));
}

function isOfKind({ vocabulary }: Reading, body: Appearance, noun: string): boolean {
  const { organizations, knownNames } = vocabulary.data;
  const name = body.name.toLowerCase();
  return organizations.kinds
    .filter(({ nouns }) => nouns.includes(noun))
    .some(
      ({ names, groups }) =>
        names.some((part) => hasPart(name, part)) ||
        groups.some((group) => knownNames?.organizations[group]?.includes(body.name)),
    );
}

function isPlainName(reading: Reading, body: Appearance, noun: string): boolean {
  const kinds = reading.vocabulary.data.organizations.kinds.filter(({ nouns }) => nouns.includes(noun));
  if (!kinds.some(({ any }) => any) || reading.vocabulary.body(body.name) !== null) return false;
  const others = reading.vocabulary.data.organizations.kinds.filter(({ any }) => !any);
  return (
    !others.some(({ nouns }) => isOfKind(reading, body, nouns[0] ?? "")) && !reading.vocabulary.isMedium(body.name)
  );
}

function lastBefore(cast: Cast, title: Mention, fits: (body: Appearance) => boolean): string | null {
  const sentence = cast.reading.token(title.head)?.sentence ?? 0;
  const range = { start: title.start, firstSentence: sentence - farthestSentences };
  for (const { appearance } of occurrencesBefore(cast, range)) {
    const body = appearanceOf(cast, appearance);
    if (body?.type === "Organization" && fits(body)) return body.id;
  }
  return null;
}

/** Gives definite nouns for bodies to the bodies that they stand for. */
export function resolveBodies(cast: Cast, titles: readonly Mention[]): Cast {
  const stage = openStage(cast);
  for (const title of titles) {
    if (title.type !== "Organization" || !isBareDefinite(cast.reading, title)) continue;
    const appearance = bodyFor(stage.cast, title);
    if (appearance !== null) stage.resolve({ appearance, mention: title });
  }
  return stage.cast;
}

/** By its own noun first, then by its kind, then whatever plain name may be a company. */
function bodyFor(cast: Cast, title: Mention): string | null {
  const { reading } = cast;
  const noun = nounOf(reading, title);
  return (
    lastBefore(cast, title, (body) => describedBy(reading, body, noun)) ??
    lastBefore(cast, title, (body) => isOfKind(reading, body, noun)) ??
    lastBefore(cast, title, (body) => isPlainName(reading, body, noun))
  );
}

function nounOf(reading: Reading, title: Mention): string {
  const word = reading.lemma(title.head);
  return reading.vocabulary.definiteBody(word) ?? reading.vocabulary.body(word) ?? word.toLowerCase();
}
