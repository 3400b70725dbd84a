/**
 * Places in names
 * ===============
 *
 * "Oberlandesgericht in Celle", "Parlamentswahl in Kanada", "Massaker von Srebrenica": the place at the end of a longer name
 * is a thing of its own, where the event happened or the body sits.
 */
import type { EntityType } from "../../ontology/ontology.ts";
import type { Mention } from "../mention.ts";
import type { Reading } from "../reading.ts";
import { mentionOf } from "../span.ts";
import { isCapitalised } from "../word-shapes.ts";

const holders: readonly (EntityType | null)[] = ["Organization", "Event", "Place"];
const longestPlace = 3;
const certainty = 0.75;

function isPlacePart({ vocabulary, word, tag }: Reading, index: number): boolean {
  const text = word(index);
  if (!isCapitalised(text)) return false;
  return tag(index) === "PROPN" || vocabulary.isPlace(text) || vocabulary.country(text) !== undefined;
}

/** The first token of the words behind the last preposition of the name; null where none stands there. */
function behindPreposition(reading: Reading, { firstToken, endToken, head }: Mention): number | null {
  const { prepositions, unless } = reading.vocabulary.data.grammar.placesInNames;
  if (unless.includes(reading.lemma(head).toLowerCase())) return null;
  for (let index = endToken - 2; index > firstToken; index -= 1)
    if (prepositions.includes(reading.word(index).toLowerCase())) return index + 1;
  return null;
}

/** "in dem Dorf Civitella": what leads from the preposition to the name. */
function skipLeadingWords(reading: Reading, from: number, end: number): number {
  let index = from;
  while (index < end - 1 && !isPlacePart(reading, index) && ["DET", "NOUN"].includes(reading.tag(index))) index += 1;
  return index;
}

/** Both in "Landtagswahlen in Bayern und Hessen". */
function spansOf(reading: Reading, from: number, end: number): readonly (readonly [number, number])[] {
  for (let index = from + 1; index < end - 1; index += 1)
    if (reading.tag(index) === "CCONJ")
      return [
        [from, index],
        [index + 1, end],
      ];
  return [[from, end]];
}

function isPlaceName(reading: Reading, [from, end]: readonly [number, number]): boolean {
  const tokens = Array.from({ length: end - from }, (_, at) => from + at);
  return tokens.length > 0 && tokens.length <= longestPlace && tokens.every((token) => isPlacePart(reading, token));
}

function placesIn(reading: Reading, mention: Mention): readonly Mention[] {
  if (mention.kind !== "name" || !holders.includes(mention.type)) return [];
  if (reading.vocabulary.country(mention.name) !== undefined) return [];
  const behind = behindPreposition(reading, mention);
  if (behind === null) return [];
  const from = skipLeadingWords(reading, behind, mention.endToken);
  const spans = spansOf(reading, from, mention.endToken);
  if (!spans.every((span) => isPlaceName(reading, span))) return [];
  return spans.map(([firstToken, endToken]) =>
    mentionOf(reading, { kind: "name", firstToken, endToken, type: "Place", confidence: certainty }),
  );
}

/** The places that end longer names. */
export function findPlacesInNames(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  if (reading.vocabulary.data.grammar.placesInNames.prepositions.length === 0) return [];
  return names.flatMap((name) => placesIn(reading, name));
}
