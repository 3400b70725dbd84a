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
  /** Where an appearance stands among them. */
  readonly positions: ReadonlyMap<string, number>;
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
  const positions = new Map(appearances.map(({ id }, position) => [id, position]));
  return { reading, appearances, positions, occurrences: occurrences.sort(byPosition) };
}

/** The appearance of an id. */
export function appearanceOf({ appearances, positions }: Cast, id: string): Appearance | undefined {
  return appearances[positions.get(id) ?? -1];
}

export interface Resolution {
  readonly appearance: string;
  readonly mention: Mention;
  readonly role?: Role;
}

/** A cast that resolutions change as they are found, each in its place: the next anaphor may mean what this one did. */
export interface Stage {
  readonly cast: Cast;
  readonly resolve: (resolution: Resolution) => void;
}

/** How many items, which are in order, come before all others. */
function countBefore<Item>(items: readonly Item[], comesBefore: (item: Item) => boolean): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const item = items[middle];
    if (item !== undefined && comesBefore(item)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Puts an item behind all that do not come after it. */
function insert<Item>(items: Item[], item: Item, compare: (one: Item, other: Item) => number): void {
  items.splice(
    countBefore(items, (other) => compare(other, item) <= 0),
    0,
    item,
  );
}

const inOrder = (one: Mention, other: Mention): number => one.start - other.start || one.end - other.end;

/** Opens a stage on a copy of a cast, which itself stays as it is. */
export function openStage(cast: Cast): Stage {
  const { reading, positions } = cast;
  const occurrences = [...cast.occurrences];
  const appearances = [...cast.appearances];
  const changed = new Map<string, { readonly mentions: Mention[]; readonly roles: Role[] }>();
  const changeable = (id: string): { readonly mentions: Mention[]; readonly roles: Role[] } | undefined => {
    const known = changed.get(id);
    const [position, appearance] = [positions.get(id), appearanceOf(cast, id)];
    if (known !== undefined || position === undefined || appearance === undefined) return known;
    const lists = { mentions: [...appearance.mentions], roles: [...appearance.roles] };
    appearances[position] = { ...appearance, ...lists };
    changed.set(id, lists);
    return lists;
  };
  const resolve = ({ appearance, mention, role }: Resolution): void => {
    insert(occurrences, occurrenceOf(reading, appearance, mention), byPosition);
    const lists = changeable(appearance);
    if (lists === undefined) return;
    insert(lists.mentions, mention, inOrder);
    if (role !== undefined) lists.roles.push(role);
  };
  return { cast: { reading, appearances, positions, occurrences }, resolve };
}

/** The cast after mentions were found to stand for appearances. */
export function resolveIn(cast: Cast, resolutions: readonly Resolution[]): Cast {
  const stage = openStage(cast);
  for (const resolution of resolutions) stage.resolve(resolution);
  return stage.cast;
}

/** Occurrences that begin before a place, the last one first, back to the one of a sentence. */
export function* occurrencesBefore(
  { occurrences }: Cast,
  { start, firstSentence }: { readonly start: number; readonly firstSentence: number },
): Generator<Occurrence> {
  for (let at = countBefore(occurrences, ({ mention }) => mention.start < start) - 1; at >= 0; at -= 1) {
    const occurrence = occurrences[at];
    if (occurrence === undefined || occurrence.sentence < firstSentence) return;
    yield occurrence;
  }
}
