/**
 * Features of a name
 * ==================
 *
 * What can be seen of a candidate for a name: who proposes it, its shape and words, its neighbours, its place in the
 * tree, and what the vocabulary knows of it. Strings, so that a trained model can be read.
 */
import { keptWith } from "../../foundation/kept-with.ts";
import { remember } from "../../foundation/remember.ts";
import type { Reading } from "../reading.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { isAcronym, isCapitalised, isQuotationMark } from "../word-shapes.ts";
import { elsewhereFeatures, type Elsewhere } from "./elsewhere-features.ts";
import { kindFeatures } from "./kind-features.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { overlapFeatures, type Overlap } from "./overlap-features.ts";

export interface NameProposal {
  readonly firstToken: number;
  readonly endToken: number;
  /** Everything that was proposed for exactly this span. */
  readonly candidates: readonly NameCandidate[];
  readonly overlap: Overlap;
  readonly elsewhere: Elsewhere;
}

const bin = (value: number): number => Math.min(9, Math.floor(value * 10));

function shapeOf(word: string): string {
  if (isAcronym(word)) return word.length > 5 ? "LONGACRONYM" : "ACRONYM";
  const shape = word
    .replace(/\p{Lu}+/gu, "A")
    .replace(/\p{Ll}+/gu, "a")
    .replace(/\d+/gu, "0");
  return shape.slice(0, 8);
}

function proposalFeatures({ candidates }: NameProposal): readonly string[] {
  const finders = new Set(candidates.map(({ finder }) => finder));
  const typed = candidates.flatMap(({ finder, type, confidence }) => [
    `by ${finder} ${type}`,
    ...(finder === "network" || finder === "faint" ? [`${finder} ${type} ${bin(confidence)}`] : []),
  ]);
  return [...typed, `finders ${[...finders].sort().join("+")}`, ...(finders.has("network") ? [] : ["no network"])];
}

function wordFeatures(reading: Reading, { firstToken, endToken }: NameProposal): readonly string[] {
  const words = reading.words.slice(firstToken, endToken);
  const first = reading.word(firstToken);
  const last = reading.word(endToken - 1);
  const tags = words.map((_, step) => reading.tag(firstToken + step));
  const endings = [3, 4, 5, 6].filter((length) => last.length > length);
  return [
    `length ${Math.min(6, words.length)}`,
    `shape ${shapeOf(first)}`,
    `last shape ${shapeOf(last)}`,
    `tags ${tags.slice(0, 4).join(" ")}`,
    `first ${first.toLowerCase()}`,
    `last ${last.toLowerCase()}`,
    ...endings.map((length) => `ends ${last.toLowerCase().slice(-length)}`),
    ...signs(reading, firstToken, endToken),
  ];
}

function signs(reading: Reading, firstToken: number, endToken: number): readonly string[] {
  const words = reading.words.slice(firstToken, endToken);
  const found: readonly (readonly [string, boolean])[] = [
    ["digit", words.some((word) => /\d/u.test(word))],
    ["all capital", words.length > 1 && words.every((word) => isCapitalised(word))],
    ["in brackets", reading.word(firstToken - 1) === "(" && /^[),;]$/u.test(reading.word(endToken))],
    ["before brackets", reading.word(endToken) === "("],
    ["quoted", isQuotationMark(reading.word(firstToken - 1)) && isQuotationMark(reading.word(endToken))],
  ];
  return found.filter(([, holds]) => holds).map(([sign]) => sign);
}

/** The sets of nouns that know a word, as a vocabulary has them. */
const nounClasses = keptWith((vocabulary: Vocabulary): ((word: string) => readonly string[]) => {
  const { title, body, mediaNoun, event, work, workKind, placePart, placeKind } = vocabulary;
  const finders = Object.entries({ title, body, mediaNoun, event, work, workKind, placePart, placeKind });
  return remember((word) => finders.flatMap(([name, find]) => (find(word) === null ? [] : [name])));
});

const nounClass = ({ vocabulary }: Reading, word: string): readonly string[] => nounClasses(vocabulary)(word);

function neighbourFeatures(reading: Reading, { firstToken, endToken }: NameProposal): readonly string[] {
  const quoted = isQuotationMark(reading.word(firstToken - 1));
  const before = quoted ? firstToken - 2 : firstToken - 1;
  const after = isQuotationMark(reading.word(endToken)) ? endToken + 1 : endToken;
  return [
    ...beforeFeatures(reading, firstToken, before),
    ...afterFeatures(reading, firstToken, after),
    ...(reading.isSentenceStart(firstToken) ? ["sentence start"] : []),
  ];
}

function beforeFeatures(reading: Reading, firstToken: number, before: number): readonly string[] {
  const earlier = `before2 ${reading.lemma(before - 1).toLowerCase()}`;
  if (!reading.together(firstToken, before)) return ["before START", "before tag START", earlier];
  const nouns = reading.tag(before) === "NOUN" ? nounClass(reading, reading.word(before)) : [];
  return [
    `before ${reading.lemma(before).toLowerCase()}`,
    `before tag ${reading.tag(before)}`,
    earlier,
    ...nouns.map((name) => `before noun ${name}`),
  ];
}

function afterFeatures(reading: Reading, firstToken: number, after: number): readonly string[] {
  if (!reading.together(firstToken, after)) return ["after END", "after tag END"];
  return [`after ${reading.word(after).toLowerCase()}`, `after tag ${reading.tag(after)}`];
}

function treeFeatures(reading: Reading, head: number): readonly string[] {
  const relation = reading.relation(head);
  const governor = reading.head(head);
  const lemmaOf = (wanted: string): string => {
    const child = reading.children(head).find((candidate) => reading.relation(candidate) === wanted);
    return child === undefined ? "none" : reading.lemma(child).toLowerCase();
  };
  return [
    `relation ${relation}`,
    `preposition ${lemmaOf("case")}`,
    `determiner ${lemmaOf("det")}`,
    `governor ${relation} ${governor === -1 ? "ROOT" : reading.lemma(governor).toLowerCase()}`,
    `lemma ${reading.lemma(head).toLowerCase()}`,
  ];
}

function knowledgeFeatures(reading: Reading, { firstToken, endToken }: NameProposal): readonly string[] {
  const { vocabulary } = reading;
  const first = reading.word(firstToken);
  const last = reading.word(endToken - 1);
  const known: readonly (readonly [string, boolean])[] = [
    ["first name", vocabulary.firstName(first) !== null],
    ["surname", vocabulary.isSurname(last) || vocabulary.isSurname(vocabulary.withoutGenitive(last))],
    ["place", vocabulary.isPlace(first)],
    ["last place", vocabulary.isPlace(last)],
    ["country", vocabulary.country(first) !== undefined],
    ["country adjective", vocabulary.countryOfAdjective(first) !== undefined],
    ["people", endToken - firstToken === 1 && vocabulary.countryOfPeople(first) !== undefined],
    ["ambiguous", vocabulary.isAmbiguous(first)],
    ["unique", vocabulary.uniqueBody(last) !== null],
    ["bare event", vocabulary.bareEvent(last) !== null],
    ["bare work", vocabulary.bareWork(last) !== null],
    ["legal form", vocabulary.data.organizations.legalForms.includes(last)],
    ["club", vocabulary.data.organizations.clubPrefixes.includes(first)],
  ];
  const yes = known.filter(([, holds]) => holds).map(([name]) => `knows ${name}`);
  return [...yes, ...nounClass(reading, last).map((name) => `last noun ${name}`)];
}

/** "EU-Gipfel", "SWIFT-Abkommen": what the first part of a compound is, with what its last part names. */
function compoundFeatures(reading: Reading, { endToken }: NameProposal): readonly string[] {
  const last = reading.word(endToken - 1);
  const hyphen = last.lastIndexOf("-");
  if (hyphen <= 0) return [];
  const kind = kindOfPart(reading, last.slice(0, hyphen));
  return [`part ${kind}`, ...nounClass(reading, last).map((noun) => `part ${kind} before ${noun}`)];
}

function kindOfPart({ vocabulary }: Reading, part: string): string {
  if (vocabulary.country(part) !== undefined) return "country";
  const known = vocabulary.names.longest([part], 0);
  if (known?.sure === true) return known.type;
  if (isAcronym(part)) return "acronym";
  return vocabulary.isPlace(part) ? "place" : (known?.type ?? "other");
}

function documentFeatures(reading: Reading, { firstToken, endToken }: NameProposal): readonly string[] {
  if (endToken - firstToken > 1) return [];
  const word = reading.word(firstToken);
  const lower = reading.count(word.toLowerCase()) > 0;
  return [
    `count ${Math.min(4, reading.count(word))}`,
    ...(lower && word !== word.toLowerCase() ? ["also lower case"] : []),
  ];
}

/** Everything that the judge looks at. */
export function nameFeatures(reading: Reading, proposal: NameProposal, head: number): readonly string[] {
  return [
    "bias",
    ...proposalFeatures(proposal),
    ...wordFeatures(reading, proposal),
    ...neighbourFeatures(reading, proposal),
    ...treeFeatures(reading, head),
    ...knowledgeFeatures(reading, proposal),
    ...kindFeatures(reading, proposal),
    ...compoundFeatures(reading, proposal),
    ...documentFeatures(reading, proposal),
    ...overlapFeatures(reading, proposal, proposal.overlap),
    ...elsewhereFeatures(reading, proposal, proposal.elsewhere),
  ];
}
