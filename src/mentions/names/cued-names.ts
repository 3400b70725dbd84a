/**
 * Names by what is said of them
 * =============================
 *
 * "the battery maker Celltron", "Celltron, a German battery maker", "Celltron's founder", "Dresden-based Celltron", "the
 * village of Norby": where common nouns have no capital, the small words around a name say what it names. What is said
 * once holds for every mention of the name in the article.
 */
import { keptWith } from "../../foundation/kept-with.ts";
import type { EntityType } from "../../ontology/ontology.ts";
import type { Reading } from "../reading.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { isCapitalised } from "../word-shapes.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { isSecondHalf } from "./person-edges.ts";

interface Span {
  readonly firstToken: number;
  readonly endToken: number;
}

const confidence = 1.1;
const longestDescription = 6;
const possessive = /^['’]s?$/u;
const describing = new Set(["ADJ", "NOUN", "NUM", "PROPN", "ADV"]);

type Cues = ReadonlyMap<string, EntityType>;

/** The nouns that say what a name is; built once for a vocabulary. */
const cuesOf = keptWith(({ data }: Vocabulary): Cues => {
  const { organizations, works, placeNouns, titles } = data;
  const rows: (readonly [readonly string[], EntityType])[] = [
    [titles.nouns, "Person"],
    [placeNouns.beforeName, "Place"],
    [works.described, "Work"],
    [[...organizations.definite, ...organizations.many, ...organizations.mediaNouns], "Organization"],
  ];
  return new Map(rows.flatMap(([nouns, type]) => nouns.map((noun) => [noun, type] as const)));
});

const cueAt = (reading: Reading, index: number): EntityType | undefined =>
  isCapitalised(reading.word(index)) ? undefined : cuesOf(reading.vocabulary).get(reading.word(index));

/** "the carmaker Nordvik", "the village of Norby"; what stands before a person's name is for person-names.ts. */
function cueBefore(reading: Reading, { firstToken }: Span): EntityType | null {
  if (!reading.together(firstToken - 1, firstToken)) return null;
  const direct = cueAt(reading, firstToken - 1);
  if (direct !== undefined && direct !== "Person") return direct;
  const linked = reading.vocabulary.data.grammar.genitiveArticles.includes(reading.word(firstToken - 1));
  return linked && cueAt(reading, firstToken - 2) === "Place" ? "Place" : null;
}

/** The last noun of the phrase that begins behind a determiner; null where it goes on as an owner ("the union's head"). */
function headOfPhrase(reading: Reading, determiner: number): number | null {
  let head: number | null = null;
  for (let index = determiner + 1; index <= determiner + longestDescription; index += 1) {
    if (!reading.together(determiner, index) || !describing.has(reading.tag(index))) break;
    if (reading.tag(index) === "NOUN") head = index;
  }
  return head !== null && possessive.test(reading.word(head + 1)) ? null : head;
}

/** "Celltron, a German battery maker in Dresden": the last noun of the phrase behind the comma. */
function cueBehind(reading: Reading, { firstToken, endToken }: Span): EntityType | null {
  if (reading.tag(firstToken - 1) === "ADP" || reading.word(endToken) !== ",") return null;
  const head = reading.tag(endToken + 1) === "DET" ? headOfPhrase(reading, endToken + 1) : null;
  return head === null ? null : (cueAt(reading, head) ?? null);
}

/** "Celltron's founder", "Celltron chief executive Ingrid Solheim": only bodies have such. */
function cueOfOwner(reading: Reading, { endToken }: Span): EntityType | null {
  const from = possessive.test(reading.word(endToken)) ? endToken + 1 : endToken;
  const owned = reading.vocabulary.data.organizations.owned;
  const words = [from, from + 1, from + 2].filter((index) => reading.together(endToken - 1, index));
  const at = words.findIndex((index) => owned.includes(reading.word(index)));
  const near =
    at === 0 || (at > 0 && words.slice(0, at).every((index) => ["ADJ", "NOUN"].includes(reading.tag(index))));
  return near ? "Organization" : null;
}

/** "Dresden-based Celltron", "Celltron, headquartered in Dresden". */
function cueOfSeat(reading: Reading, { firstToken, endToken }: Span): EntityType | null {
  const { seated } = reading.vocabulary.data.organizations;
  const before =
    reading
      .word(firstToken - 1)
      .split("-")
      .at(-1) ?? "";
  const behind = reading.word(endToken) === "," ? endToken + 1 : endToken;
  if (!reading.together(firstToken, behind)) return null;
  const isSeat =
    seated.includes(before) || (seated.includes(reading.word(behind)) && reading.word(behind + 1) === "in");
  return isSeat ? "Organization" : null;
}

function isSettled({ vocabulary }: Reading, text: string): boolean {
  return (
    vocabulary.country(text) !== undefined || vocabulary.isPlace(text) || vocabulary.countryOfSeat(text) !== undefined
  );
}

const cues = [cueBefore, cueBehind, cueOfOwner, cueOfSeat];
const textOf = (reading: Reading, { firstToken, endToken }: Span): string =>
  reading.words.slice(firstToken, endToken).join(" ");

/** Runs of proper nouns that the network takes for no names. */
function unseen(reading: Reading): readonly Span[] {
  const seen = new Set(reading.document.names.map(({ firstToken }) => firstToken));
  const spans: Span[] = [];
  for (let first = 0; first < reading.words.length; first += 1) {
    if (seen.has(first) || !isPart(reading, first, first)) continue;
    let end = first + 1;
    while (isPart(reading, first, end)) end += 1;
    spans.push({ firstToken: first, endToken: end });
    first = end - 1;
  }
  return spans;
}

function isPart(reading: Reading, from: number, index: number): boolean {
  const token = reading.token(index);
  if (token?.partOfSpeech !== "PROPN" || !reading.together(from, index) || !isCapitalised(token.text)) return false;
  return !reading.document.times.some(({ start, end }) => start <= token.start && end >= token.end);
}

function typesByText(reading: Reading, spans: readonly Span[]): ReadonlyMap<string, EntityType> {
  const types = new Map<string, EntityType>();
  for (const span of spans) {
    const text = textOf(reading, span);
    if (types.has(text) || isSettled(reading, text)) continue;
    const [cue] = cues.flatMap((find) => find(reading, span) ?? []);
    if (cue !== undefined) types.set(text, cue);
  }
  return types;
}

/** Names with the type that the words around one of their mentions give; none where every noun has a capital. */
export function findCuedNames(reading: Reading): readonly NameCandidate[] {
  if (reading.vocabulary.data.grammar.nounsAreCapitalised) return [];
  const spans: readonly Span[] = [...reading.document.names, ...unseen(reading)].filter(
    ({ firstToken, endToken }) => !isSecondHalf(reading, firstToken) && !isSecondHalf(reading, endToken + 1),
  );
  const types = typesByText(reading, spans);
  return spans.flatMap(({ firstToken, endToken }): readonly NameCandidate[] => {
    const type = types.get(textOf(reading, { firstToken, endToken }));
    return type === undefined ? [] : [{ firstToken, endToken, type, confidence, finder: "cued" }];
  });
}
