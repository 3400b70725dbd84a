/**
 * Names with a noun that says what they name
 * ==========================================
 *
 * "russische Regierung", "Landgericht Köln", "US-Außenministerium", "Regierung Österreichs", "Polizei von Hamburg",
 * "Nato-Außenministertreffen", "Flughafen Düsseldorf": a noun for a body, event, work or place, made unique by what
 * belongs to it. The noun alone is a name only where there is one of its kind ("Bundesregierung").
 */
import type { EntityType } from "../../ontology/ontology.ts";
import { looksLikeName, type Reading } from "../reading.ts";
import { isAcronym, isCapitalised } from "../word-shapes.ts";
import type { NameCandidate } from "./name-candidate.ts";

interface NounKind {
  readonly type: EntityType;
  readonly find: (reading: Reading, word: string) => string | null;
  /** Whether the noun alone is a name: there is one of its kind. */
  readonly bare: (reading: Reading, word: string) => boolean;
  /** Whether an adjective of a country before it makes it unique ("russische Regierung"). */
  readonly byAdjective: boolean;
  /** Prepositions that may stand between it and the place that makes it unique. */
  readonly links: readonly string[];
}

const never = (): boolean => false;
const kinds: readonly NounKind[] = [
  {
    type: "Organization",
    find: ({ vocabulary }, word) => vocabulary.body(word),
    bare: ({ vocabulary }, word) => vocabulary.uniqueBody(word) !== null,
    byAdjective: true,
    links: ["", "von", "der", "des"],
  },
  {
    type: "Event",
    find: ({ vocabulary }, word) => vocabulary.event(word),
    bare: ({ vocabulary }, word) => vocabulary.bareEvent(word) !== null,
    byAdjective: false,
    links: ["in", "von", "auf"],
  },
  {
    type: "Work",
    find: ({ vocabulary }, word) => vocabulary.work(word),
    bare: ({ vocabulary }, word) => vocabulary.bareWork(word) !== null && word.length > 7,
    byAdjective: false,
    links: [],
  },
  {
    type: "Place",
    find: ({ vocabulary }, word) => vocabulary.placePart(word),
    bare: never,
    byAdjective: false,
    links: [""],
  },
];

const kindOf = (reading: Reading, word: string): NounKind | undefined =>
  isCapitalised(word) && reading.vocabulary.title(word) === null
    ? kinds.find((kind) => kind.find(reading, word) !== null)
    : undefined;

/** "US-Armee", "Ukraine-Krieg", "SPD-Fraktion": the first part names something. */
function hasNamedPart(reading: Reading, word: string): boolean {
  const hyphen = word.lastIndexOf("-");
  if (hyphen <= 0) return false;
  const part = word.slice(0, hyphen);
  const { vocabulary } = reading;
  return (
    isAcronym(part) ||
    vocabulary.country(part) !== undefined ||
    vocabulary.isPlace(part) ||
    vocabulary.names.longest([part], 0) !== null
  );
}

function firstOfAdjectives(reading: Reading, noun: number): number {
  if (!reading.together(noun - 1, noun)) return noun;
  const word = reading.word(noun - 1);
  const adjective = ["ADJ", "PROPN"].includes(reading.tag(noun - 1));
  const ofCountry = adjective && reading.vocabulary.countryOfAdjective(word) !== undefined;
  return ofCountry || isOfCity(reading, word) ? noun - 1 : noun;
}

/** "Kölner", "Bremer": the city with the ending that makes it an adjective. */
function isOfCity(reading: Reading, word: string): boolean {
  if (!isCapitalised(word) || !word.endsWith("er")) return false;
  const { isPlace } = reading.vocabulary;
  return isPlace(word.slice(0, -2)) || isPlace(`${word.slice(0, -2)}n`) || isPlace(`${word.slice(0, -2)}en`);
}

function endOfPlace(reading: Reading, first: number): number {
  const match = reading.vocabulary.names.longest(reading.words, first);
  if (match?.type === "Place") return first + match.length;
  return looksLikeName(reading, first) ? first + 1 : first;
}

/** "Landgericht Köln", "Polizei von Hamburg", "Regierung Österreichs", "Parlamentswahl in Kanada". */
function endOfName(reading: Reading, noun: number, kind: NounKind): number {
  const next = noun + 1;
  const place = placeBehind(reading, noun, kind);
  return place !== null && reading.together(noun, place) ? endOfPlace(reading, place) : next;
}

function placeBehind(reading: Reading, noun: number, { links }: NounKind): number | null {
  const next = noun + 1;
  const link = reading.word(next);
  const behind = reading.tag(next + 1) === "DET" ? next + 2 : next + 1;
  const linked = link !== "" && links.includes(link) && reading.vocabulary.data.grammar.nounsAreCapitalised;
  if (linked && namesPlace(reading, behind)) return behind;
  return links.includes("") && namesPlace(reading, next) ? next : null;
}

function namesPlace({ vocabulary, word }: Reading, index: number): boolean {
  const name = word(index);
  return (
    vocabulary.country(name) !== undefined || vocabulary.isPlace(name) || vocabulary.countryOfSeat(name) !== undefined
  );
}

/** Of agencies and companies a country has many: "russische Nachrichtenagentur" is no name. */
function isOneOfMany(reading: Reading, word: string): boolean {
  const body = reading.vocabulary.body(word);
  return body !== null && reading.vocabulary.data.organizations.many.includes(body);
}

/** "US-Konzern Google", "Nachrichtenagentur «Interfax»": the noun says what the name behind it is. */
function describes(reading: Reading, noun: number): boolean {
  return isOneOfMany(reading, reading.word(noun)) && reading.together(noun, noun + 1);
}

function candidateAt(reading: Reading, noun: number): NameCandidate | null {
  const word = reading.word(noun);
  const kind = kindOf(reading, word);
  if (kind === undefined || (looksLikeName(reading, noun + 1) && describes(reading, noun))) return null;
  const one = !isOneOfMany(reading, word);
  const firstToken = kind.byAdjective && one ? firstOfAdjectives(reading, noun) : noun;
  const endToken = endOfName(reading, noun, kind);
  const confidence = endToken - firstToken > 1 ? 0.85 : confidenceAlone(reading, word, kind);
  return confidence === null ? null : { firstToken, endToken, type: kind.type, confidence, finder: "noun" };
}

/** How sure a noun without anything beside it is a name; null where it is none. */
function confidenceAlone(reading: Reading, word: string, kind: NounKind): number | null {
  if (hasNamedPart(reading, word) && !isOneOfMany(reading, word)) return 0.8;
  return kind.bare(reading, word) ? 0.7 : null;
}

/** Candidates for bodies, events, works and places that a noun gives away. */
export function findBodyNames(reading: Reading): readonly NameCandidate[] {
  const candidates: NameCandidate[] = [];
  for (let index = 0; index < reading.words.length; index += 1) {
    const found = candidateAt(reading, index);
    if (found !== null) candidates.push(found);
  }
  return candidates;
}
