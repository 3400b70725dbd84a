/**
 * Names inside words
 * ==================
 *
 * "US-Präsident" names the USA, "Ukraine-Krieg" the Ukraine, "Kremlsprecher" the Kreml, and "russische" Russia. They
 * are mentions of kind compound: they tell whose office or war it is, but are no surface of the thing.
 */
import type { EntityType } from "../ontology/ontology.ts";
import { cityOfAdjective } from "./city-adjective.ts";
import type { Mention } from "./mention.ts";
import type { Country } from "./mention-data.ts";
import type { KnownName } from "./name-trie.ts";
import { nationalOffice } from "./national-office.ts";
import type { Reading } from "./reading.ts";
import { partOfToken } from "./span.ts";
import { isCapitalised } from "./word-shapes.ts";

interface Part {
  readonly name: string;
  readonly type: EntityType;
}

function namedPart(reading: Reading, part: string, memory: ReadonlyMap<string, EntityType>): Part | null {
  const name = memory.has(part) ? part : part.replace(/s$/u, "");
  const seen = memory.get(name);
  const remembered = seen === undefined ? null : { name, type: seen };
  return (
    countryPart(reading, part) ??
    remembered ??
    knownPart(reading, part) ??
    knownPart(reading, name) ??
    shapedPart(reading, part)
  );
}

function shapedPart(reading: Reading, part: string): Part | null {
  if (reading.vocabulary.isPlace(part)) return { name: part, type: "Place" };
  return shortAcronym.test(part) ? { name: part, type: "Organization" } : null;
}

const shortAcronym = /^\p{Lu}{2,5}$/u;

function countryPart(reading: Reading, part: string): Part | null {
  const country = reading.vocabulary.country(part);
  if (country === undefined) return null;
  return { name: country.aliases.includes(part) && part !== "US" ? part : country.name, type: "Place" };
}

function knownPart(reading: Reading, part: string): Part | null {
  const known = reading.vocabulary.names.longest([part], 0);
  return known?.sure !== true || reading.vocabulary.isAmbiguous(known.name) ? null : known;
}

/** "Bundestagspräsident": a body that has such offices, whether the article names it by itself or not. */
function bodyPart({ vocabulary }: Reading, part: string): Part | null {
  const name = vocabulary.data.organizations.insideOffices.find((body) => part === body || part === `${body}s`);
  return name === undefined ? null : { name, type: "Organization" };
}

const mostWordsBefore = 3;

/** How many parts of a word belong to a known body that begins before it or with it; none where there is no such. */
function partsOfBody(reading: Reading, first: number, index: number): readonly [KnownName, number] | null {
  const parts = reading.word(index).split("-").slice(0, -1);
  const before = reading.words.slice(first, index);
  const known = reading.vocabulary.names.longest([...before, ...parts], 0);
  if (known?.type !== "Organization" || known.length < 2 || known.length <= before.length) return null;
  return reading.together(first, index) ? [known, known.length - before.length] : null;
}

/** "Deutsche Bank-Chef", "Deutsche-Bank-Chef": a known body of several words that ends before the last hyphen. */
function bodyBeforeHyphen(reading: Reading, index: number): Mention | null {
  for (let first = Math.max(0, index - mostWordsBefore); first <= index; first += 1) {
    const found = partsOfBody(reading, first, index);
    if (found === null) continue;
    const [{ name, type }, length] = found;
    const to = reading.word(index).split("-").slice(0, length).join("-").length;
    const end = partOfToken(reading, index, { name, type, from: 0, to, kind: "compound", confidence: 0.9 });
    const start = reading.token(first)?.start ?? end.start;
    return { ...end, firstToken: first, start, text: reading.document.text.slice(start, end.end) };
  }
  return null;
}

function hyphenParts(reading: Reading, index: number, memory: ReadonlyMap<string, EntityType>): readonly Mention[] {
  const body = bodyBeforeHyphen(reading, index);
  if (body !== null) return [body];
  const word = reading.word(index);
  const mentions: Mention[] = [];
  let from = 0;
  for (const part of word.split("-")) {
    const found = from + part.length < word.length ? namedPart(reading, part, memory) : null;
    if (found !== null)
      mentions.push(
        partOfToken(reading, index, { ...found, from, to: from + part.length, kind: "compound", confidence: 0.9 }),
      );
    from += part.length + 1;
  }
  return mentions;
}

/** "Kremlsprecher": a known name grown together with a title noun. */
function closedCompound(reading: Reading, index: number, memory: ReadonlyMap<string, EntityType>): readonly Mention[] {
  const word = reading.word(index);
  const title = reading.vocabulary.title(word);
  if (title === null || word.toLowerCase() === title) return [];
  for (let to = word.length - 3; to > 3; to -= 1) {
    const part = word.slice(0, to);
    if (reading.vocabulary.title(word.slice(to)) === null) continue;
    const found = namedPart(reading, part, memory) ?? bodyPart(reading, part);
    if (found !== null)
      return [partOfToken(reading, index, { ...found, from: 0, to, kind: "compound", confidence: 0.85 })];
  }
  return [];
}

/** "Bremer Stadtrat": the city with the ending that makes it an adjective. */
function ofCity(reading: Reading, index: number, memory: ReadonlyMap<string, EntityType>): readonly Mention[] {
  const name = cityOfAdjective(reading, index, memory);
  if (name === null) return [];
  const to = reading.word(index).length;
  return [partOfToken(reading, index, { name, type: "Place", from: 0, to, kind: "compound", confidence: 0.8 })];
}

function adjective(reading: Reading, index: number): readonly Mention[] {
  const token = reading.token(index);
  if (
    token === undefined ||
    (token.partOfSpeech !== "ADJ" && token.relation !== "amod" && token.partOfSpeech !== "PROPN")
  )
    return [];
  const mentions: Mention[] = [];
  let from = 0;
  for (const part of wholeOrParts(reading, token.text)) {
    const country = countryOf(reading, part);
    if (country !== undefined)
      mentions.push(
        partOfToken(reading, index, {
          name: country.name,
          type: "Place",
          from,
          to: from + part.length,
          kind: "compound",
          confidence: 0.8,
        }),
      );
    from += part.length + 1;
  }
  return mentions;
}

/** "südungarisch" is Hungarian, too. */
function countryOf({ vocabulary }: Reading, word: string): Country | undefined {
  const lower = word.toLowerCase();
  const direction = vocabulary.data.placeNouns.directions.find((prefix) => lower.startsWith(prefix.toLowerCase()));
  return (
    vocabulary.countryOfAdjective(word) ??
    (direction === undefined ? undefined : vocabulary.countryOfAdjective(lower.slice(direction.length)))
  );
}

/** "North Korean", "South African": in languages that leave words apart, the adjective of a country may have two. */
function adjectiveOfTwo(reading: Reading, index: number): readonly Mention[] {
  if (reading.vocabulary.data.grammar.nounsAreCapitalised || !reading.together(index - 1, index)) return [];
  const word = reading.word(index);
  const country = reading.vocabulary.countryOfAdjective(`${reading.word(index - 1)} ${word}`);
  if (country === undefined) return [];
  const found = {
    name: country.name,
    type: "Place",
    from: 0,
    to: word.length,
    kind: "compound",
    confidence: 0.85,
  } as const;
  return [partOfToken(reading, index, found)];
}

function wholeOrParts(reading: Reading, word: string): readonly string[] {
  return reading.vocabulary.countryOfAdjective(word) === undefined ? word.split("-") : [word];
}

type Finder = (reading: Reading, index: number, memory: ReadonlyMap<string, EntityType>) => readonly Mention[];

const ofCapitals: readonly Finder[] = [
  (reading, index, memory) => (reading.word(index).includes("-") ? hyphenParts(reading, index, memory) : []),
  adjectiveOfTwo,
  closedCompound,
  nationalOffice,
  adjective,
  ofCity,
];
const ofSmallLetters: readonly Finder[] = [adjectiveOfTwo, adjective];

/** Finds what is named inside words; `memory` holds the names of the article with their types. */
export function findCompounds(reading: Reading, memory: ReadonlyMap<string, EntityType>): readonly Mention[] {
  const found = reading.words.flatMap((word, index) => {
    for (const find of isCapitalised(word) ? ofCapitals : ofSmallLetters) {
      const mentions = find(reading, index, memory);
      if (mentions.length > 0) return mentions;
    }
    return [];
  });
  const wide = found.filter(({ firstToken, endToken }) => endToken - firstToken > 1);
  const isInside = ({ start, end }: Mention): boolean => wide.some((outer) => outer.start <= start && end < outer.end);
  return wide.length === 0 ? found : found.filter((mention) => !isInside(mention));
}
