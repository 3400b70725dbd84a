/**
 * Names of a headline
 * ===================
 *
 * Found as in any sentence, but read with the text in mind: "Frankfurt: …" is where it happened, "Berlin bewirbt sich" is
 * Germany only where the text speaks of Germany. A word that may be anything else too is no name here, since no second
 * mention confirms it.
 */
import type { Mention } from "../mentions/mention.ts";
import type { Reading } from "../mentions/reading.ts";
import { mentionOf } from "../mentions/span.ts";
import { isTopic, readAsMetonym } from "./find-metonyms.ts";

const longestTopic = 3;
/** The headline has few words to tell a type by. */
const share = 0.5;

const isKnownPlace = ({ vocabulary }: Reading, name: string): boolean =>
  vocabulary.country(name) !== undefined ||
  vocabulary.isPlace(name) ||
  vocabulary.names.longest([name], 0)?.type === "Place";

/** A place that the lists know, before the first colon. */
function topicOf(reading: Reading, names: readonly Mention[], first: number): readonly Mention[] {
  const { words, token, document } = reading;
  const end = words.indexOf(":", first);
  const isNamed = names.some(({ firstToken, endToken }) => firstToken <= first && endToken > first);
  if (end - first < 1 || end - first > longestTopic || isNamed) return [];
  const text = document.text.slice(token(first)?.start, token(end - 1)?.end);
  if (!isKnownPlace(reading, text)) return [];
  return [mentionOf(reading, { kind: "name", firstToken: first, endToken: end, type: "Place", confidence: 1 })];
}

/** "Bank von England" names England less than the text does, "Brand in Moskauer Nachtclub" no place that lists know. */
function isUnsureInside(reading: Reading, mention: Mention, names: readonly Mention[]): boolean {
  const around = names.find(
    (name) => name !== mention && name.firstToken <= mention.firstToken && name.endToken >= mention.endToken,
  );
  if (around === undefined) return false;
  return around.type !== "Event" || !isKnownPlace(reading, mention.name);
}

/** "Wagenbach: …" may be anybody, "Museum zeigt …" is one of many. */
function isUnsure(reading: Reading, { type, firstToken, endToken, name }: Mention): boolean {
  if (endToken - firstToken > 1) return false;
  if (type === "Organization") return reading.vocabulary.body(name) === name.toLowerCase();
  return type === "Place" && reading.word(endToken) === ":" && !isKnownPlace(reading, name);
}

/** The names of a document with its headline, which begins at a token. */
export function withHeadlineNames(reading: Reading, names: readonly Mention[], first: number): readonly Mention[] {
  const told = names.filter(({ firstToken }) => firstToken < first);
  const titled = names.filter(({ firstToken }) => firstToken >= first);
  const sure = titled.filter((name) => !isUnsure(reading, name) && !isUnsureInside(reading, name, titled));
  return [...told, ...sure, ...topicOf(reading, sure, first)];
}

/** What the names of a headline mean, in the light of the text's. */
export function readHeadlineNames(
  reading: Reading,
  names: readonly Mention[],
  told: readonly Mention[],
): readonly Mention[] {
  return names.map((mention) => {
    const metonym = readAsMetonym(reading, mention);
    const read = told.some(({ name }) => name === metonym.name) ? metonym : mention;
    const isScene = isTopic(reading, mention) && reading.vocabulary.isPlace(mention.name);
    return { ...read, type: isScene ? "Place" : read.type, confidence: share * read.confidence };
  });
}
