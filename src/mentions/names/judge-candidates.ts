/**
 * Judged candidates
 * =================
 *
 * Candidates of one span become one, with the type and the certainty that the judge gives it.
 */
import type { EntityType } from "../../ontology/ontology.ts";
import type { Reading } from "../reading.ts";
import { headOf } from "../span.ts";
import { createElsewhere } from "./elsewhere-features.ts";
import { withJointFeatures } from "./joint-features.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { nameFeatures, type NameProposal } from "./name-features.ts";
import { candidatesByToken, overlapOf } from "./overlap-features.ts";
import { judgeName, type NameJudgeModel } from "./name-judge.ts";

/** Candidates by span, in the order of the text. */
export function proposalsOf(reading: Reading, candidates: readonly NameCandidate[]): readonly NameProposal[] {
  const byToken = candidatesByToken(candidates);
  const elsewhere = createElsewhere(reading, candidates);
  const bySpan = new Map<string, NameCandidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.firstToken}-${candidate.endToken}`;
    bySpan.set(key, [...(bySpan.get(key) ?? []), candidate]);
  }
  return [...bySpan.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { firstToken, endToken } = first;
    return [{ firstToken, endToken, candidates: group, overlap: overlapOf(first, byToken), elsewhere }];
  });
}

/** The simple features of a proposal. */
export function featuresOf(reading: Reading, proposal: NameProposal): readonly string[] {
  return nameFeatures(reading, proposal, headOf(reading, proposal.firstToken, proposal.endToken));
}

/** What the vocabulary knows without doubt is not for the judge to decide: Interfax is an Organization. */
function knownType(reading: Reading, proposal: NameProposal): EntityType | undefined {
  const known = proposal.candidates.find(
    ({ finder, name }) => finder === "known" && name !== undefined && !reading.vocabulary.isAmbiguous(name),
  );
  return known?.type ?? listedType(proposal);
}

/** "Holstein Kiel": several words that the lists know as one thing only. */
function listedType({ firstToken, endToken, candidates }: NameProposal): EntityType | undefined {
  const [listed, other] = candidates.filter(({ finder }) => finder === "listed");
  return endToken - firstToken > 1 && other === undefined ? listed?.type : undefined;
}

/**
 * "Rock am Ring", "Ärzte ohne Grenzen": several words that only name one thing are its name, however rarely the judge
 * has seen their like; titles of works ("Der Prozess") may be ordinary words. What contains them and is likelier still
 * wins.
 */
const isWholeName = (proposal: NameProposal, type: EntityType): boolean =>
  type !== "Work" && proposal.endToken - proposal.firstToken > 1 && proposal.candidates.some(isOfList(type));

const isOfList =
  (wanted: EntityType) =>
  ({ finder, type }: NameCandidate): boolean =>
    type === wanted && (finder === "known" || finder === "listed");

/** More than the parts of it get: "Bosnien und Herzegowina". */
const whole = 0.9;

/** Of "Die Linke" the article may be part or not, and the judge knows which. */
function isKnownWhole(
  { vocabulary, word }: Reading,
  { firstToken, endToken, candidates }: NameProposal,
  of: EntityType,
): boolean {
  if (endToken - firstToken < 2 || vocabulary.data.grammar.articles.includes(word(firstToken).toLowerCase()))
    return false;
  return candidates.some(({ finder, type }) => finder === "known" && type === of);
}

const sure = 0.99;

/** A surname that the network is sure of: the judge has learnt from articles that give names in full first. */
function isSurePerson({ candidates }: NameProposal, type: EntityType): boolean {
  return (
    type === "Person" &&
    candidates.some(({ finder, confidence }) => finder === "network" && confidence >= sure) &&
    candidates.some(({ finder }) => finder === "proper-noun")
  );
}

const agreeing = new Set(["known", "listed", "noun"]);
const agreed = 0.75;

/** "Bayern", "Bundesinnenministerium": a word that lists or a noun and the network take for the same. */
function isAgreed({ candidates }: NameProposal, type: EntityType): boolean {
  const byNetwork = candidates.find(({ finder }) => finder === "network");
  return (
    byNetwork?.type === type &&
    byNetwork.confidence >= agreed &&
    candidates.some(({ finder, type: said }) => said === type && agreeing.has(finder))
  );
}

/** "Mohammed bin Salman", "Mark van Bommel": a first name with a particle behind it, which taggers take for a verb. */
function isPersonWithParticle(
  { vocabulary, word, tag }: Reading,
  { firstToken, endToken, candidates }: NameProposal,
): boolean {
  const { personParticles } = vocabulary.data.grammar;
  const isLong = endToken - firstToken > 2 && personParticles.includes(word(firstToken + 1));
  return isLong && tag(firstToken) === "PROPN" && candidates.some(({ finder }) => finder === "first-name");
}

/**
 * "Traf am Montag Witkoff": articles that name people in full first have few surnames right behind a day, so that the
 * judge takes what they name for a place.
 */
function isSurnameBehindTime(reading: Reading, { firstToken, endToken, candidates }: NameProposal): boolean {
  if (!reading.isTime(firstToken - 1) || !reading.together(firstToken - 1, firstToken)) return false;
  const isProperNoun = candidates.some(({ finder }) => finder === "proper-noun");
  return isProperNoun && reading.vocabulary.isSurname(reading.word(endToken - 1));
}

/** "Die Architektin (Oluwaseun Adeyemi)": a first name with proper nouns, which the network takes for nothing. */
function isUnseenPerson({ candidates }: NameProposal): boolean {
  const finders = new Set(candidates.map(({ finder }) => finder));
  return finders.has("first-name") && finders.has("proper-noun") && !finders.has("network");
}

/** What a span names without doubt, whatever the judge takes it for. */
interface Certainty {
  /** Undefined where the judge is to say. */
  readonly type: EntityType | undefined;
  /** Whether it is a name, should it be of that type. */
  readonly isName: (type: EntityType) => boolean;
}

function certaintyOf(reading: Reading, proposal: NameProposal): Certainty {
  const isPerson = isSurnameBehindTime(reading, proposal) || isPersonWithParticle(reading, proposal);
  const type = knownType(reading, proposal);
  return {
    type: type ?? (isPerson || isUnseenPerson(proposal) ? "Person" : undefined),
    isName: (of) => isPerson || [isSurePerson, isWholeName, isAgreed].some((isSure) => isSure(proposal, of)),
  };
}

interface Judging {
  readonly model: NameJudgeModel;
  readonly least: Readonly<Record<EntityType, number>>;
}

function judged(reading: Reading, proposal: NameProposal, { model, least }: Judging): NameCandidate | null {
  const { confidence, name, type: likeliest } = judgeName(model, withJointFeatures(featuresOf(reading, proposal)));
  const certainty = certaintyOf(reading, proposal);
  const type = certainty.type ?? likeliest;
  if (name < least[type] && !certainty.isName(type)) return null;
  const known = proposal.candidates.find((candidate) => candidate.name !== undefined && candidate.type === type)?.name;
  const { firstToken, endToken } = proposal;
  const sureness = isKnownWhole(reading, proposal, type) ? Math.max(name, whole) : name;
  const candidate = { firstToken, endToken, type, confidence: sureness, typeConfidence: confidence, finder: "judge" };
  return known === undefined ? candidate : { ...candidate, name: known };
}

/** One candidate for each span that is likely enough a name of its type. */
export function judgeCandidates(
  reading: Reading,
  candidates: readonly NameCandidate[],
  judging: Judging,
): readonly NameCandidate[] {
  return proposalsOf(reading, candidates)
    .map((proposal) => judged(reading, proposal, judging))
    .filter((candidate) => candidate !== null);
}
