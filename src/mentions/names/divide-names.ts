/**
 * Divided names
 * =============
 *
 * "Traf in Genf Kirill Dmitrijew", "traf Roth Frankreichs Präsidenten", "traf Anna Roth Karl Brandt": two names with
 * nothing between them, which taggers take for one.
 */
import type { EntityType } from "../../ontology/ontology.ts";
import type { Reading } from "../reading.ts";
import { isCapitalised } from "../word-shapes.ts";
import type { NameCandidate } from "./name-candidate.ts";

type Span = Pick<NameCandidate, "firstToken" | "endToken">;

/** A first name with something behind it, or a surname alone. */
function isPerson({ vocabulary, word }: Reading, { firstToken, endToken }: Span): boolean {
  const first = word(firstToken);
  return endToken - firstToken > 1 ? vocabulary.firstName(first) !== null : vocabulary.isSurname(first);
}

const wordsOf = ({ words }: Reading, { firstToken, endToken }: Span): string =>
  words.slice(firstToken, endToken).join(" ");

/** Where a person begins behind the place of a preposition; the end where none does. */
function endOfPlace(reading: Reading, { firstToken, endToken }: Span): number {
  if (reading.tag(firstToken - 1) !== "ADP") return endToken;
  for (let index = firstToken + 1; index < endToken; index += 1)
    if (
      reading.vocabulary.isPlace(wordsOf(reading, { firstToken, endToken: index })) &&
      isPerson(reading, { firstToken: index, endToken })
    )
      return index;
  return endToken;
}

/** "Frankreichs" behind a name. */
function isOwner({ vocabulary, word }: Reading, index: number): boolean {
  const country = word(index);
  const bare = vocabulary.withoutGenitive(country);
  return bare !== country && vocabulary.country(bare) !== undefined && vocabulary.firstName(country) === null;
}

/** "Traf Sanna Marin Kirill Dmitrijew": where a first name stands behind a surname; the end where none does. */
function endOfPerson(reading: Reading, { firstToken, endToken }: Span): number {
  const { vocabulary, word } = reading;
  for (let index = firstToken + 2; index < endToken - 1; index += 1) {
    const before = word(index - 1);
    const isSurname = vocabulary.isSurname(before) && vocabulary.firstName(before) === null;
    if (isSurname && vocabulary.firstName(word(index)) !== null) return index;
  }
  return endToken;
}

/**
 * "Bombardierte Israel Syrien", "drohte Kim Jong-un Nordkorea": a country behind another or behind a person; bodies may
 * have one in their names ("eBay Deutschland").
 */
function endOfActor(reading: Reading, { type, firstToken, endToken }: NameCandidate): number {
  const { vocabulary, word } = reading;
  const last = endToken - 1;
  const country = word(last);
  if (vocabulary.country(country) === undefined) return endToken;
  const isTwo =
    type === "Person"
      ? isCapitalised(word(last - 1)) && vocabulary.firstName(country) === null && !vocabulary.isSurname(country)
      : vocabulary.country(wordsOf(reading, { firstToken, endToken: last })) !== undefined;
  return isTwo ? last : endToken;
}

/** A span that begins a person's name, or that the lists know as a body. */
function mayStandAlone({ vocabulary, words }: Reading, type: EntityType, { firstToken, endToken }: Span): boolean {
  const first = words[firstToken] ?? "";
  if (type === "Person") return vocabulary.isSurname(first) || vocabulary.firstName(first) !== null;
  const known = vocabulary.names.longest(words, firstToken);
  return known?.type === "Organization" && known.length === endToken - firstToken;
}

/** "Traf Merz Selenskyj", "dass Siemens Airbus kauft": where the object of the verb begins; the end where none does. */
function endOfSubject(reading: Reading, { type, firstToken, endToken }: NameCandidate): number {
  const { relation, head } = reading;
  if (relation(firstToken) !== "nsubj") return endToken;
  for (let index = firstToken + 1; index < endToken; index += 1) {
    if (relation(index) !== "obj" || head(index) !== head(firstToken)) continue;
    const spans = [
      { firstToken, endToken: index },
      { firstToken: index, endToken },
    ];
    if (spans.every((span) => mayStandAlone(reading, type, span))) return index;
  }
  return endToken;
}

/** A second name and of what types the two are. */
interface Border {
  readonly at: number;
  readonly types: readonly [EntityType, EntityType];
}

/** Where the second of two names begins; null where there is one. */
function borderOf(reading: Reading, candidate: NameCandidate): Border | null {
  const { type, endToken } = candidate;
  const isBody = type === "Organization";
  const found: readonly Border[] = [
    { at: type === "Person" && isOwner(reading, endToken - 1) ? endToken - 1 : endToken, types: ["Person", "Place"] },
    { at: isBody ? endToken : endOfPlace(reading, candidate), types: ["Place", "Person"] },
    { at: isBody ? endToken : endOfActor(reading, candidate), types: [type, "Place"] },
    { at: type === "Person" ? endOfPerson(reading, candidate) : endToken, types: ["Person", "Person"] },
    { at: endOfSubject(reading, candidate), types: [type, type] },
  ];
  return found.find(({ at }) => at < endToken) ?? null;
}

const divided: ReadonlySet<EntityType> = new Set(["Person", "Place", "Organization"]);

/** The names that a candidate consists of: mostly itself. */
export function divideName(reading: Reading, candidate: NameCandidate): readonly NameCandidate[] {
  const { type, firstToken, endToken, confidence, finder } = candidate;
  if (endToken - firstToken < 2 || candidate.name !== undefined || !divided.has(type)) return [candidate];
  const border = borderOf(reading, candidate);
  if (border === null) return [candidate];
  const [first, second] = border.types;
  return [
    { confidence, finder, type: first, firstToken, endToken: border.at },
    { confidence, finder, type: second, firstToken: border.at, endToken },
  ];
}
