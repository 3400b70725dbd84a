/**
 * Definite nouns
 * ==============
 *
 * "Das Land", "der Film", "die Fähre": the place, work or event of that kind that was named last, if its name ends in such a
 * noun ("Pflegegesetz"), if one stands before its name ("die Fähre Stella"), or if it is known to be of that kind. Where
 * two were named in one sentence, none is meant. This makes mentions, for every step that follows, of nouns that the
 * language lists; bodies are for resolve-bodies.ts. Nouns that no list has mean something only where a statement asks
 * whom or what it is about: statements/thing-meant.ts, statements/event-again.ts.
 */
import { keptWith } from "../foundation/kept-with.ts";
import type { Mention } from "../mentions/mention.ts";
import type { MentionData } from "../mentions/mention-data.ts";
import type { Reading } from "../mentions/reading.ts";
import { mentionOf } from "../mentions/span.ts";
import { tokensOf } from "../mentions/tokens-of.ts";
import type { Vocabulary } from "../mentions/vocabulary.ts";
import { isCapitalised, isQuotationMark } from "../mentions/word-shapes.ts";
import type { Appearance } from "./appearance.ts";
import { appearanceOf, occurrencesBefore, openStage, type Cast, type Occurrence } from "./cast.ts";

type Group = MentionData["definites"]["groups"][number];

const farthestSentences = 3;
/** Nouns shorter than this are the ends of too many words: "See" in "Museen". */
const shortestEnding = 4;
const article = /^(?:der|die|das|dem|den|des|diese[rsmn]?)$/iu;
/** "beim Gipfel", "im Film": the article in the preposition; "im Land" may be any. */
const fused = /^(?:im|am|beim|zum|zur|vom)$/iu;
const furtherDescriptions = new Set(["nmod", "appos", "flat", "acl", "acl:relcl", "conj"]);

const groupsByNoun = keptWith(
  ({ data }: Vocabulary): ReadonlyMap<string, Group> =>
    new Map(data.definites.groups.flatMap((group) => group.nouns.map((noun) => [noun, group] as const))),
);

function isDefinite(reading: Reading, noun: number, { type }: Group): boolean {
  const before = reading.word(noun - 1);
  if (!reading.together(noun - 1, noun)) return false;
  if (fused.test(before)) return type !== "Place";
  return article.test(before) && reading.tag(noun - 1) === "DET";
}

/** With more said of it, a noun means something else. */
function isBare(reading: Reading, noun: number): boolean {
  if (reading.morphology(noun).Number === "Plur") return false;
  return !reading.children(noun).some((child) => furtherDescriptions.has(reading.relation(child)));
}

function endsIn(name: string, { nouns }: Group): boolean {
  return name
    .split(" ")
    .some((word) => isCapitalised(word) && nouns.some((noun) => isEnding(noun, word.toLowerCase())));
}

const isEnding = (noun: string, word: string): boolean =>
  word === noun || (noun.length >= shortestEnding && word.endsWith(noun));

function isListed({ data, country }: Vocabulary, { name, type }: Appearance, group: Group): boolean {
  if (type !== group.type) return false;
  if (group.countries) return country(name)?.state === true;
  return (
    group.groups.some((kind) => data.knownNames?.places[kind]?.includes(name)) ||
    (isCity(group) && data.places.cities.includes(name))
  );
}

const isCity = ({ groups }: Group): boolean => groups.includes("cities");

/** "die Fähre Stella", "der Film „Nordlicht“". */
function standsBehind(reading: Reading, { firstToken }: Mention, { nouns }: Group): boolean {
  const before = isQuotationMark(reading.word(firstToken - 1)) ? firstToken - 2 : firstToken - 1;
  return reading.together(before, firstToken) && nouns.includes(reading.lemma(before).toLowerCase());
}

function isOfKind({ reading }: Cast, appearance: Appearance, group: Group): boolean {
  if (appearance.type === "Person") return false;
  const named = appearance.mentions.filter(({ kind }) => kind === "name");
  if (named.some((mention) => standsBehind(reading, mention, group))) return true;
  if (appearance.type === group.type && endsIn(appearance.name, group)) return true;
  return isListed(reading.vocabulary, appearance, group);
}

/** What was named of a kind before a noun, the last first. */
function* namedBefore(cast: Cast, noun: number, group: Group): Generator<Occurrence> {
  const { start = 0, sentence = 0 } = cast.reading.token(noun) ?? {};
  for (const occurrence of occurrencesBefore(cast, { start, firstSentence: sentence - farthestSentences })) {
    const appearance = occurrence.mention.endToken <= noun ? appearanceOf(cast, occurrence.appearance) : undefined;
    if (appearance !== undefined && isOfKind(cast, appearance, group)) yield occurrence;
  }
}

/** The one of its kind that was named last, where no other was named in the same sentence. */
function lastNamed(cast: Cast, noun: number, group: Group): string | null {
  let last: Occurrence | null = null;
  for (const occurrence of namedBefore(cast, noun, group)) {
    if (last !== null && isRival(last, occurrence)) return null;
    last ??= occurrence;
  }
  return last?.appearance ?? null;
}

const isRival = (last: Occurrence, other: Occurrence): boolean =>
  other.sentence === last.sentence && other.appearance !== last.appearance;

/** The group of a bare definite noun; undefined of any other word. */
function groupAt(reading: Reading, noun: number, groups: ReadonlyMap<string, Group>): Group | undefined {
  if (reading.tag(noun) !== "NOUN") return undefined;
  const group = groups.get(reading.lemma(noun).toLowerCase());
  return group !== undefined && isDefinite(reading, noun, group) && isBare(reading, noun) ? group : undefined;
}

/** Gives definite nouns for places, works and events to what they stand for. */
export function resolveDefinites(cast: Cast): Cast {
  const { reading } = cast;
  const groups = groupsByNoun(reading.vocabulary);
  if (groups.size === 0) return cast;
  const taken = new Set(cast.occurrences.flatMap(({ mention }) => tokensOf(mention)));
  const stage = openStage(cast);
  for (let noun = 1; noun < reading.words.length; noun += 1) {
    const group = taken.has(noun) ? undefined : groupAt(reading, noun, groups);
    const appearance = group === undefined ? null : lastNamed(stage.cast, noun, group);
    if (group === undefined || appearance === null) continue;
    const span = { kind: "title", firstToken: noun, endToken: noun + 1, type: group.type, confidence: 0.6 } as const;
    stage.resolve({ appearance, mention: mentionOf(reading, span) });
  }
  return stage.cast;
}
