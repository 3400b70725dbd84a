/**
 * Divided names
 * =============
 *
 * "Traf in Genf Kirill Dmitrijew", "traf Roth Frankreichs Präsidenten", "traf Anna Roth Karl Brandt": two names with nothing between them, which taggers
 * take for one.
 */
import type { EntityType } from "../../ontology/ontology.ts";
import type { Reading } from "../reading.ts";
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
function endOfPlace(reading: Reading, span: Span): number {
  const { firstToken, endToken } = span;
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

const own = ({ confidence, finder }: NameCandidate): Pick<NameCandidate, "confidence" | "finder"> => ({
  confidence,
  finder,
});

/** Where the second of two names begins, and of what type the first is. */
function borderOf(
  reading: Reading,
  { type, ...span }: NameCandidate,
): { readonly at: number; readonly first: EntityType } {
  const at = endOfPlace(reading, span);
  if (at < span.endToken) return { at, first: "Place" };
  return { at: type === "Person" ? endOfPerson(reading, span) : span.endToken, first: "Person" };
}

/** The names that a candidate consists of: mostly itself. */
export function divideName(reading: Reading, candidate: NameCandidate): readonly NameCandidate[] {
  const { type, firstToken, endToken } = candidate;
  if (endToken - firstToken < 2 || candidate.name !== undefined) return [candidate];
  if (type !== "Person" && type !== "Place") return [candidate];
  const last = endToken - 1;
  if (type === "Person" && isOwner(reading, last))
    return [
      { ...own(candidate), type, firstToken, endToken: last },
      { ...own(candidate), type: "Place", firstToken: last, endToken },
    ];
  const { at, first } = borderOf(reading, candidate);
  if (at === endToken) return [candidate];
  return [
    { ...own(candidate), type: first, firstToken, endToken: at },
    { ...own(candidate), type: "Person", firstToken: at, endToken },
  ];
}
