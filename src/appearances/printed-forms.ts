/**
 * Printed forms
 * =============
 *
 * Where a name begins and ends is often a matter of taste: "Provinz Helmand" or "Helmand", "Botschaft in Riad" or
 * "Botschaft", "Olympische Spiele 2008" or "Olympische Spiele". One of them is the mention; the others are strings of the
 * text that name the same thing, and are told with it, unless they name another thing of the article too.
 */
import { cityOfAdjective } from "../mentions/city-adjective.ts";
import type { EntityType } from "../ontology/ontology.ts";
import type { Mention } from "../mentions/mention.ts";
import { phraseEnds } from "../mentions/names/phrase-names.ts";
import type { Reading } from "../mentions/reading.ts";
import { isCapitalised, isQuotationMark } from "../mentions/word-shapes.ts";
import type { Appearance } from "./appearance.ts";

interface Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A name, or what is left of one, and what it names. */
type Named = Pick<Mention, "firstToken" | "type">;

const described = new Set(["Organization", "Event", "Work"]);

function isKnownPlace({ vocabulary, word }: Reading, index: number): boolean {
  const text = vocabulary.withoutGenitive(word(index));
  return vocabulary.isPlace(text) || vocabulary.country(text) !== undefined || vocabulary.isPlace(word(index));
}

/** "Provinz" says of "Helmand" what it is; "Flughafen" and "Landkreis" before a town make another thing of it. */
function saysKind(reading: Reading, { firstToken: noun }: Span, { firstToken, type }: Named): boolean {
  const { vocabulary } = reading;
  const word = reading.word(noun);
  if (type === null || !isCapitalised(word) || !vocabulary.kindsOf(word).includes(type)) return false;
  if (!isKnownPlace(reading, firstToken)) return true;
  const { otherThan } = vocabulary.data.placeNouns;
  const kind = vocabulary.placeKind(word);
  return type === "Place" && kind !== null && !otherThan.includes(kind);
}

/** "die Fähre Estonia", "der Film „Roma“": with the noun before the name. */
function withKind(reading: Reading, mention: Mention): readonly Span[] {
  const { firstToken, endToken } = mention;
  const quoted = isQuotationMark(reading.word(firstToken - 1)) && isQuotationMark(reading.word(endToken));
  const noun = quoted ? firstToken - 2 : firstToken - 1;
  const wide = { firstToken: noun, endToken: quoted ? endToken + 1 : endToken };
  return reading.together(noun, firstToken) && saysKind(reading, wide, mention) ? [wide] : [];
}

/** "Estonia" of "Fähre Estonia". */
function withoutKind(reading: Reading, mention: Mention): readonly Span[] {
  const rest = { firstToken: mention.firstToken + 1, endToken: mention.endToken };
  if (rest.firstToken >= rest.endToken || !isCapitalised(reading.word(rest.firstToken))) return [];
  return saysKind(reading, mention, { ...rest, type: mention.type }) ? [rest] : [];
}

const isYear = (word: string): boolean => /^(?:19|20)\d\d(?:\/\d\d(?:\d\d)?)?$/u.test(word);

/** "Olympische Spiele 2008" and "Olympische Spiele". */
function byYear(reading: Reading, { firstToken, endToken, type }: Mention): readonly Span[] {
  if (type !== "Event") return [];
  const last = endToken - 1;
  if (isYear(reading.word(last)) && last > firstToken) return [{ firstToken, endToken: last }];
  return isYear(reading.word(endToken)) && reading.together(last, endToken)
    ? [{ firstToken, endToken: endToken + 1 }]
    : [];
}

/** "Botschaft" of "Botschaft in Riad", "Olympische Spiele" of "Olympische Spiele in Sydney". */
function withoutPlace(reading: Reading, { firstToken, endToken, type }: Mention): readonly Span[] {
  if (type !== "Event" && type !== "Organization") return [];
  const { prepositions } = reading.vocabulary.data.grammar.placesInNames;
  for (let index = endToken - 2; index > firstToken; index -= 1)
    if (prepositions.includes(reading.word(index).toLowerCase())) return [{ firstToken, endToken: index }];
  return [];
}

/** "Rat der Stadt Witten" and "Wahl in Kanada", where the mention ends with the noun. */
function withPhrase(reading: Reading, { firstToken, endToken, head, type }: Mention): readonly Span[] {
  if (type === null || !described.has(type) || reading.tag(head) !== "NOUN") return [];
  return phraseEnds(reading, head)
    .filter((end) => end > endToken)
    .map((end) => ({ firstToken, endToken: end }));
}

/** "Fairphone-Stiftung" of "niederländische Fairphone-Stiftung". */
function withoutAdjective(reading: Reading, { firstToken, endToken, head, type }: Mention): readonly Span[] {
  if (type === "Person" || endToken - firstToken < 2 || isCapitalised(reading.word(firstToken))) return [];
  const isAdjective = reading.tag(firstToken) === "ADJ" && reading.head(firstToken) === head;
  return isAdjective ? [{ firstToken: firstToken + 1, endToken }] : [];
}

/** "niederländische Fairphone-Stiftung", where the mention is without the country. */
function withCountry(reading: Reading, { firstToken, endToken, head, type }: Mention): readonly Span[] {
  const before = firstToken - 1;
  if (type === "Person" || !reading.together(before, firstToken) || reading.head(before) !== head) return [];
  const told = reading.vocabulary.countryOfAdjective(reading.word(before)) !== undefined;
  return told ? [{ firstToken: before, endToken }] : [];
}

const noNames: ReadonlyMap<string, EntityType> = new Map();

/** A city that stands as an adjective before the noun that says what the thing is: "Frankfurter" before "Staatsanwaltschaft". */
function isCityBefore(reading: Reading, city: number, { endToken, type }: Mention): boolean {
  if (type === null || !reading.together(city, endToken - 1)) return false;
  if (!reading.vocabulary.kindsOf(reading.word(endToken - 1)).includes(type)) return false;
  return cityOfAdjective(reading, city, noNames) !== null;
}

/** "Frankfurter Staatsanwaltschaft" and "Staatsanwaltschaft". */
function byCity(reading: Reading, mention: Mention): readonly Span[] {
  const { firstToken, endToken } = mention;
  if (endToken - firstToken > 1 && isCityBefore(reading, firstToken, mention))
    return [{ firstToken: firstToken + 1, endToken }];
  return isCityBefore(reading, firstToken - 1, mention) ? [{ firstToken: firstToken - 1, endToken }] : [];
}

const ways = [withKind, withoutKind, byYear, withoutPlace, withPhrase, withoutAdjective, withCountry, byCity];

function formsOf(reading: Reading, mention: Mention): readonly string[] {
  if (mention.kind !== "name") return [];
  return ways
    .flatMap((way) => way(reading, mention))
    .map(({ firstToken, endToken }) =>
      reading.document.text.slice(reading.token(firstToken)?.start ?? 0, reading.token(endToken - 1)?.end ?? 0),
    );
}

/** The appearances with the other forms of their names that the text prints. */
export function withPrintedForms(reading: Reading, appearances: readonly Appearance[]): readonly Appearance[] {
  const forms = appearances.map(({ mentions }) => new Set(mentions.flatMap((mention) => formsOf(reading, mention))));
  const owners = new Map<string, number>();
  appearances.forEach(({ name, surfaces }, at) => {
    for (const form of new Set([name, ...surfaces, ...(forms[at] ?? [])]))
      owners.set(form, (owners.get(form) ?? 0) + 1);
  });
  return appearances.map((appearance, at) => ({
    ...appearance,
    otherForms: [...(forms[at] ?? [])].filter((form) => owners.get(form) === 1 && !appearance.surfaces.includes(form)),
  }));
}
