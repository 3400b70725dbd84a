/**
 * Pronouns
 * ========
 *
 * A pronoun stands for what agrees with it and is most salient; a relative pronoun for the noun that its clause
 * describes; "beide" for two who were named together.
 */
import type { Token } from "../documents/document.ts";
import type { Mention } from "../mentions/mention.ts";
import type { PronounKind } from "../mentions/pronoun-table.ts";
import type { Reading } from "../mentions/reading.ts";
import { isSubject, occurrencesBefore, openStage, type Cast } from "./cast.ts";
import { findDescriptions } from "./find-descriptions.ts";
import { candidatesFor, clearest, readsAsPlural, type Question } from "./salience.ts";

/** "Merkel und Macron … sie": both, where two persons are coordinated in the sentence before. */
function coordinatedPair(cast: Cast, question: Question): readonly string[] {
  const { reading } = cast;
  const range = { start: question.mention.start, firstSentence: question.sentence - 1 };
  const near = [...occurrencesBefore(cast, range)];
  for (const second of near) {
    const token = reading.token(second.mention.head);
    if (token?.relation !== "conj") continue;
    const first = near.findLast(({ mention }) => token.head >= mention.firstToken && token.head < mention.endToken);
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
  const covering = cast.occurrences.find(({ mention }) => noun >= mention.firstToken && noun < mention.endToken);
  return covering === undefined ? [] : [covering.appearance];
}

function antecedents(cast: Cast, question: Question): readonly string[] {
  if (question.kind === "relative") return relativeAntecedent(cast, question);
  const many = question.kind === "group" || readsAsPlural(cast.reading, question);
  const pair = many ? coordinatedPair(cast, question) : [];
  return pair.length > 0 || question.kind === "group" ? pair : clearest(candidatesFor(cast, question));
}

/** English "her" before the noun that it depends on is possessive. */
function kindIn({ relation, head, index }: Token, kind: PronounKind): PronounKind {
  return kind === "personal" && relation === "nmod" && head > index ? "possessive" : kind;
}

/** What a pronoun asks for; null for one that stands for nothing. */
function questionOf(reading: Reading, mention: Mention): Question | null {
  const token = reading.token(mention.head);
  const kind = token === undefined ? null : reading.vocabulary.pronouns.kindOf(token);
  if (token === undefined || kind === null) return null;
  return {
    mention,
    kind: kindIn(token, kind),
    wanted: reading.vocabulary.pronouns.agreements(token),
    sentence: token.sentence,
    isSubject: isSubject(reading, token.index),
  };
}

/** Gives pronouns, and nouns that describe like pronouns, to what they stand for, from the first to the last. */
export function resolvePronouns(cast: Cast, pronouns: readonly Mention[], titles: readonly Mention[]): Cast {
  const { reading } = cast;
  const given = new Set(cast.occurrences.map(({ mention }) => mention));
  const questions = [
    ...pronouns.flatMap((mention) => questionOf(reading, mention) ?? []),
    ...findDescriptions(
      reading,
      titles.filter((title) => !given.has(title)),
    ),
  ].sort((one, other) => one.mention.start - other.mention.start);
  const stage = openStage(cast);
  for (const question of questions) {
    const { mention } = question;
    for (const appearance of antecedents(stage.cast, question)) stage.resolve({ appearance, mention });
  }
  return stage.cast;
}
