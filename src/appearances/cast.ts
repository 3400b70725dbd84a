/**
 * Cast
 * ====
 *
 * Who is on the stage while titles and pronouns are being resolved: the appearances so far and where each of them
 * occurs. Resolving one adds an occurrence, so that the next pronoun can refer to it.
 */
import type { Mention } from "../mentions/mention.ts";
import type { Reading } from "../mentions/reading.ts";
import type { Appearance, Role } from "./appearance.ts";

export interface Occurrence {
  readonly appearance: string;
  readonly mention: Mention;
  readonly sentence: number;
  readonly isSubject: boolean;
}

export interface Cast {
  readonly reading: Reading;
  readonly appearances: readonly Appearance[];
  /** In the order of the text. */
  readonly occurrences: readonly Occurrence[];
}

const subjectRelations = new Set(["nsubj", "nsubj:pass"]);

/** Whether a word is a subject, or coordinated with or apposed to one. */
export function isSubject(reading: Reading, index: number): boolean {
  let token = reading.token(index);
  for (let steps = 0; steps < 4 && token !== undefined; steps += 1) {
    if (subjectRelations.has(token.relation)) return true;
    if (token.relation !== "conj" && token.relation !== "appos" && token.relation !== "flat") return false;
    token = reading.token(token.head);
  }
  return false;
}

function occurrenceOf(reading: Reading, appearance: string, mention: Mention): Occurrence {
  const sentence = reading.token(mention.head)?.sentence ?? 0;
  return { appearance, mention, sentence, isSubject: isSubject(reading, mention.head) };
}

const byPosition = (one: Occurrence, other: Occurrence): number => one.mention.start - other.mention.start;

/** The cast as names alone show it; what is only inside a word is not on the stage. */
export function openCast(reading: Reading, appearances: readonly Appearance[]): Cast {
  const occurrences = appearances.flatMap(({ id, mentions }) =>
    mentions.filter(({ kind }) => kind !== "compound").map((mention) => occurrenceOf(reading, id, mention)),
  );
  return { reading, appearances, occurrences: occurrences.sort(byPosition) };
}

export interface Resolution {
  readonly appearance: string;
  readonly mention: Mention;
  readonly role?: Role;
}

/** The cast after mentions were found to stand for appearances. */
export function resolveIn(cast: Cast, resolutions: readonly Resolution[]): Cast {
  if (resolutions.length === 0) return cast;
  const added = resolutions.map(({ appearance, mention }) => occurrenceOf(cast.reading, appearance, mention));
  const appearances = cast.appearances.map((appearance) => {
    const own = resolutions.filter((resolution) => resolution.appearance === appearance.id);
    if (own.length === 0) return appearance;
    const mentions = [...appearance.mentions, ...own.map(({ mention }) => mention)];
    const roles = own.flatMap(({ role }) => (role === undefined ? [] : [role]));
    return {
      ...appearance,
      mentions: mentions.sort((one, other) => one.start - other.start || one.end - other.end),
      roles: [...appearance.roles, ...roles],
    };
  });
  return { ...cast, appearances, occurrences: [...cast.occurrences, ...added].sort(byPosition) };
}
