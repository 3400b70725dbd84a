/**
 * Salience
 * ========
 *
 * Which of the things that an article has named an anaphor most likely means: near, subject, named often, agreeing in
 * gender and number (Lappin & Leass 1994, "An algorithm for pronominal anaphora resolution", reduced to what our trees
 * give). Where two fit nearly as well, none is chosen.
 */
import type { Mention } from "../mentions/mention.ts";
import type { Agreement, PronounKind } from "../mentions/pronoun-table.ts";
import type { Reading } from "../mentions/reading.ts";
import type { Appearance } from "./appearance.ts";
import { appearanceOf, occurrencesBefore, type Cast, type Occurrence } from "./cast.ts";
import { genderOf } from "./traits.ts";

const farthestSentences = 3;
const leastScore = 1.6;
const leastLead = 0.15;
const recency = [2, 1.7, 0.8, 0.3] as const;

/** What an anaphor asks for. */
export interface Question {
  readonly mention: Mention;
  readonly kind: PronounKind | "description";
  /** Genders, or plural, that its antecedent may have. */
  readonly wanted: readonly Agreement[];
  readonly sentence: number;
  readonly isSubject: boolean;
}

/** The verb or noun whose dependents a word belongs to. */
function clauseOf(reading: Reading, index: number): number {
  let token = reading.token(index);
  for (let steps = 0; steps < 6 && token !== undefined; steps += 1) {
    if (!["conj", "appos", "flat", "nmod", "det", "det:poss"].includes(token.relation)) return token.head;
    token = reading.token(token.head);
  }
  return token?.head ?? -1;
}

function agrees(cast: Cast, question: Question, appearance: Appearance): number {
  if (question.kind === "description" && appearance.type !== "Person") return 0;
  const gender = genderOf(cast.reading, appearance);
  if (gender === null) return appearance.type === "Person" ? 0.8 : 0.35;
  if (!question.wanted.includes(gender)) return 0;
  return readsAsPlural(cast.reading, question) === (gender === "Plur") ? 1 : 0;
}

/** "sie sagten": the verb tells whether "sie" is many. */
export function readsAsPlural(reading: Reading, question: Question): boolean {
  const word = question.mention.text.toLowerCase();
  const { plurals, ambiguous } = reading.vocabulary.data.pronouns;
  if (plurals.includes(word)) return true;
  if (!ambiguous.includes(word) || !question.isSubject) return false;
  const verb = reading.head(question.mention.head);
  const finite = [verb, ...reading.children(verb)].find((index) => reading.morphology(index).VerbForm === "Fin");
  return finite !== undefined && reading.morphology(finite).Number === "Plur";
}

function typeBonus(question: Question, appearance: Appearance): number {
  if (appearance.type === "Person") return question.kind === "possessive" ? 0.5 : 1;
  if (appearance.type === "Event" || appearance.type === "Work") return -0.8;
  return question.kind === "possessive" ? 0.3 : -0.3;
}

function isExcluded(cast: Cast, question: Question, occurrence: Occurrence): boolean {
  if ((question.kind !== "personal" && question.kind !== "description") || occurrence.sentence !== question.sentence)
    return false;
  const { reading } = cast;
  return clauseOf(reading, occurrence.mention.head) === clauseOf(reading, question.mention.head);
}

function scoreOf(cast: Cast, question: Question, occurrence: Occurrence): number {
  const distance = question.sentence - occurrence.sentence;
  const near = recency[distance] ?? 0;
  const parallel = occurrence.isSubject === question.isSubject ? 0.4 : 0;
  const sameClause = clauseOf(cast.reading, occurrence.mention.head) === clauseOf(cast.reading, question.mention.head);
  const owner = question.kind === "possessive" && occurrence.isSubject && distance === 0 && sameClause ? 1.5 : 0;
  return near + (occurrence.isSubject ? 1 : 0) + parallel + owner;
}

export function candidatesFor(cast: Cast, question: Question): readonly { id: string; score: number }[] {
  const best = new Map<string, number>();
  const counts = new Map<string, number>();
  const range = { start: question.mention.start, firstSentence: question.sentence - farthestSentences };
  for (const occurrence of occurrencesBefore(cast, range)) {
    if (isExcluded(cast, question, occurrence)) continue;
    counts.set(occurrence.appearance, (counts.get(occurrence.appearance) ?? 0) + 1);
    const score = scoreOf(cast, question, occurrence);
    best.set(occurrence.appearance, Math.max(best.get(occurrence.appearance) ?? 0, score));
  }
  const place = (id: string): number => cast.positions.get(id) ?? 0;
  return [...best]
    .sort(([one], [other]) => place(one) - place(other))
    .flatMap(([id, score]) => {
      const appearance = appearanceOf(cast, id);
      const agreement = appearance === undefined ? 0 : agrees(cast, question, appearance);
      if (appearance === undefined || agreement === 0) return [];
      const often = 0.15 * Math.min(4, (counts.get(id) ?? 1) - 1);
      return [{ id, score: (score + often + typeBonus(question, appearance)) * agreement }];
    })
    .sort((one, other) => other.score - one.score);
}

/** The best candidate, if it is good enough and clearly better than the next. */
export function clearest(candidates: readonly { id: string; score: number }[]): readonly string[] {
  const [first, second] = candidates;
  if (first === undefined || first.score < leastScore) return [];
  return second !== undefined && first.score - second.score < leastLead ? [] : [first.id];
}
