/**
 * Names
 * =====
 *
 * All finders propose, the best candidates stay. Then the article's memory speaks: a full name seen once makes the
 * surname a name everywhere, and a name seen as one type is not something else in the next sentence.
 */
import { basicForm } from "./basic-form.ts";
import type { EntityType } from "../ontology/ontology.ts";
import type { Mention } from "./mention.ts";
import { findBodyNames } from "./names/body-names.ts";
import { findCaseNames } from "./names/case-names.ts";
import { findCuedNames } from "./names/cued-names.ts";
import { chooseCandidates, cleanCandidates } from "./names/choose-candidates.ts";
import { judgeCandidates } from "./names/judge-candidates.ts";
import { divideName } from "./names/divide-names.ts";
import { findHeadedNames } from "./names/headed-names.ts";
import { findKnownNames } from "./names/known-names.ts";
import type { NameCandidate } from "./names/name-candidate.ts";
import { findPersonNames } from "./names/person-names.ts";
import { findRememberedNames } from "./names/remembered-names.ts";
import { findNamesAroundNames } from "./names/names-around-names.ts";
import { findNamesInEvents } from "./names/names-in-events.ts";
import { findPhraseNames, findWiderNames } from "./names/phrase-names.ts";
import { findCompoundNouns, findNamedTreaties, findQuotedNames, findTitledWorks } from "./names/possible-names.ts";
import { findSmallHeadedNames } from "./names/small-headed-names.ts";
import { findFaintNames, findNetworkNames, findProperNouns, findSlashedNames } from "./names/tagged-names.ts";
import { findTitleCaseNames } from "./names/title-case-names.ts";
import type { Reading } from "./reading.ts";
import { mentionOf } from "./span.ts";

const finders: readonly ((reading: Reading) => readonly NameCandidate[])[] = [
  findKnownNames,
  findPersonNames,
  findBodyNames,
  findHeadedNames,
  findNetworkNames,
  findCuedNames,
  findCaseNames,
  findSmallHeadedNames,
  findTitleCaseNames,
];
const judgedFinders = [
  ...finders,
  findFaintNames,
  findSlashedNames,
  findProperNouns,
  findQuotedNames,
  findCompoundNouns,
  findPhraseNames,
  findWiderNames,
];
/**
 * Below this probability a candidate is no name of its type. Chosen on the training half: events and works are rare.
 */
const leastProbability: Readonly<Record<EntityType, number>> = {
  Person: 0.5,
  Organization: 0.48,
  Place: 0.5,
  Event: 0.36,
  Work: 0.38,
};

/** All candidates that the judge may choose of, edges cleaned. */
export function proposeNames(reading: Reading): readonly NameCandidate[] {
  return cleanCandidates(
    reading,
    judgedFinders.flatMap((find) => find(reading)),
  );
}

function candidatesOf(reading: Reading): readonly NameCandidate[] {
  const model = reading.vocabulary.data.judge;
  if (model === null) return finders.flatMap((find) => find(reading));
  const judged = judgeCandidates(reading, proposeNames(reading), { model, least: leastProbability });
  return [...judged, ...findTitledWorks(reading), ...findNamedTreaties(reading)];
}

/**
 * The names of a document, in the order of the text, none inside another; behind them those around them and inside
 * names of events.
 */
export function findNames(reading: Reading): readonly Mention[] {
  const candidates = candidatesOf(reading).flatMap((candidate) => divideName(reading, candidate));
  const first = chooseCandidates(reading, candidates);
  const chosen = chooseCandidates(reading, [...candidates, ...findRememberedNames(reading, first)]);
  const around = reading.vocabulary.data.judge === null ? [] : findNamesAroundNames(reading, candidates, chosen);
  return [...chosen, ...around, ...findNamesInEvents(reading, candidates, chosen)].map((candidate) =>
    mentionOf(reading, {
      kind: "name",
      firstToken: candidate.firstToken,
      endToken: candidate.endToken,
      type: candidate.type,
      confidence: candidate.typeConfidence ?? candidate.confidence,
      name: candidate.name ?? basicForm(reading, candidate),
    }),
  );
}
