/**
 * Pronouns
 * ========
 *
 * A pronoun stands for what agrees with it in gender and number and is most salient: near, subject, named often
 * (Lappin & Leass 1994, "An algorithm for pronominal anaphora resolution", reduced to what our trees give). Where two
 * fit nearly as well, none is chosen.
 */
import type { Token } from "../documents/document.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Reading } from "../mentions/reading.ts";
import type { PronounKind } from "../mentions/pronoun-table.ts";
import type { Appearance } from "./appearance.ts";
import { isSubject, resolveIn, type Cast, type Occurrence } from "./cast.ts";
import { genderOf } from "./traits.ts";

const farthestSentences = 3;
const leastScore = 1.6;
const leastLead = 0.15;
const recency = [2, 1.7, 0.8, 0.3] as const;

interface Question {
  readonly mention: Mention;
  readonly kind: PronounKind;
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
  const token = cast.reading.token(question.mention.head);
  if (token === undefined) return 0;
  const wanted = cast.reading.vocabulary.pronouns.agreements(token);
  const gender = genderOf(cast.reading, appearance);
  if (gender === null) return appearance.type === "Person" ? 0.8 : 0.35;
  if (!wanted.includes(gender)) return 0;
  return readsAsPlural(cast.reading, question) === (gender === "Plur") ? 1 : 0;
}

/** "sie sagten": the verb tells whether "sie" is many. */
function readsAsPlural(reading: Reading, question: Question): boolean {
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
  if (occurrence.mention.start >= question.mention.start) return true;
  if (question.sentence - occurrence.sentence > farthestSentences) return true;
  if (question.kind !== "personal" || occurrence.sentence !== question.sentence) return false;
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

function candidatesFor(cast: Cast, question: Question): readonly { id: string; score: number }[] {
  const best = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const occurrence of cast.occurrences) {
    if (isExcluded(cast, question, occurrence)) continue;
    counts.set(occurrence.appearance, (counts.get(occurrence.appearance) ?? 0) + 1);
    const score = scoreOf(cast, question, occurrence);
    best.set(occurrence.appearance, Math.max(best.get(occurrence.appearance) ?? 0, score));
  }
  return cast.appearances
    .flatMap((appearance) => {
      const score = best.get(appearance.id);
      const agreement = score === undefined ? 0 : agrees(cast, question, appearance);
      if (score === undefined || agreement === 0) return [];
      const often = 0.15 * Math.min(4, (counts.get(appearance.id) ?? 1) - 1);
      return [{ id: appearance.id, score: (score + often + typeBonus(question, appearance)) * agreement }];
    })
    .sort((one, other) => other.score - one.score);
}

/** "Merkel und Macron … sie": both, where two persons are coordinated in the sentence before. */
function coordinatedPair(cast: Cast, question: Question): readonly string[] {
  const { reading } = cast;
  const near = cast.occurrences.filter(
    ({ sentence, mention }) => mention.start < question.mention.start && question.sentence - sentence <= 1,
  );
  for (const second of [...near].reverse()) {
    const token = reading.token(second.mention.head);
    if (token?.relation !== "conj") continue;
    const first = near.find(({ mention }) => token.head >= mention.firstToken && token.head < mention.endToken);
    if (first !== undefined && first.appearance !== second.appearance) return [first.appearance, second.appearance];
  }
  return [];
}

/** A relative pronoun stands for the noun that its clause describes. */
function relativeAntecedent(cast: Cast, question: Question): readonly string[] {
  const { reading } = cast;
  let token = reading.token(question.mention.head);
  while (token !== undefined && token.relation !== "acl" && token.relation !== "acl:relcl")
    token = reading.token(token.head);
  if (token === undefined) return [];
  const noun = token.head;
  const covering = cast.occurrences.filter(({ mention }) => noun >= mention.firstToken && noun < mention.endToken);
  return covering[0] === undefined ? [] : [covering[0].appearance];
}

function antecedents(cast: Cast, question: Question): readonly string[] {
  if (question.kind === "relative") return relativeAntecedent(cast, question);
  const many = question.kind === "group" || readsAsPlural(cast.reading, question);
  const pair = many ? coordinatedPair(cast, question) : [];
  return pair.length > 0 || question.kind === "group" ? pair : clearest(candidatesFor(cast, question));
}

/** The best candidate, if it is good enough and clearly better than the next. */
function clearest(candidates: readonly { id: string; score: number }[]): readonly string[] {
  const [first, second] = candidates;
  if (first === undefined || first.score < leastScore) return [];
  return second !== undefined && first.score - second.score < leastLead ? [] : [first.id];
}

/** English "her" before the noun that it depends on is possessive. */
function kindIn({ relation, head, index }: Token, kind: PronounKind): PronounKind {
  return kind === "personal" && relation === "nmod" && head > index ? "possessive" : kind;
}

/** Gives pronouns to what they stand for, from the first to the last. */
export function resolvePronouns(cast: Cast, pronouns: readonly Mention[]): Cast {
  let current = cast;
  for (const mention of pronouns) {
    const token = cast.reading.token(mention.head);
    const kind = token === undefined ? null : cast.reading.vocabulary.pronouns.kindOf(token);
    if (token === undefined || kind === null) continue;
    const question = {
      mention,
      kind: kindIn(token, kind),
      sentence: token.sentence,
      isSubject: isSubject(cast.reading, token.index),
    };
    const found = antecedents(current, question);
    current = resolveIn(
      current,
      found.map((appearance) => ({ appearance, mention })),
    );
  }
  return current;
}
