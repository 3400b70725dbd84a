/**
 * Circumstances
 * =============
 *
 * When and where a statement happened and on whose word it stands: the time expression and the place that depend on its
 * trigger or on the verb that carries it, and the quote that contains it.
 */
import type { TimeExpression, Token } from "../documents/document.ts";
import { eventDate } from "./event-date.ts";
import { quoteAt } from "../quotes/quote.ts";
import type { StatementContext } from "./context.ts";
import { governingVerb } from "./noun-arguments.ts";
import { participantsOf } from "./participants.ts";
import { isVerbal } from "./predicate.ts";

export interface Circumstances {
  readonly time: string | null;
  readonly place: string | null;
  readonly attribution: string | null;
}

const clauseEnds = new Set(["ccomp", "acl", "advcl", "parataxis", "acl:relcl"]);
const farthest = 6;

/** How many steps above a token the trigger stands; -1 where another clause lies between. */
function distance(context: StatementContext, token: number, top: number): number {
  let at = token;
  for (let steps = 0; steps < farthest; steps += 1) {
    if (at === top) return steps;
    const { head, relation } = context.tree.token(at);
    if (head < 0 || (clauseEnds.has(relation) && isVerbal(context, at))) return -1;
    // "die 2015 ausgesetzten Sanktionen": the participle has a time of its own.
    if (relation === "amod" && steps > 0) return -1;
    at = head;
  }
  return -1;
}

/** The first token, from one on, that ends behind an offset: tokens stand in the order of the text. */
function tokenEndingBehind(tokens: readonly Token[], offset: number, from: number): number {
  let low = from;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function tokensOf(context: StatementContext, time: TimeExpression, trigger: number): readonly number[] {
  const { document, tree } = context;
  const sentence = document.sentences[tree.token(trigger).sentence];
  if (sentence === undefined || time.start >= sentence.end || time.end <= sentence.start) return [];
  const found: number[] = [];
  let token = tokenEndingBehind(document.tokens, time.start, sentence.firstToken);
  while (token < sentence.endToken && (document.tokens[token]?.start ?? time.end) < time.end) {
    found.push(token);
    token += 1;
  }
  return found;
}

/** The words that carry what a trigger says: itself and, of an event noun, its verb. */
function carriers(context: StatementContext, trigger: number): readonly number[] {
  if (isVerbal(context, trigger)) return [trigger];
  const verb = governingVerb(context, trigger);
  return verb === null ? [trigger] : [trigger, verb];
}

function timeBelow(context: StatementContext, trigger: number, carrier: number): string | null {
  let best: string | null = null;
  let nearest = farthest;
  for (const time of context.document.times) {
    for (const token of tokensOf(context, time, trigger)) {
      const steps = distance(context, token, carrier);
      if (steps < 0 || steps >= nearest) continue;
      const date = eventDate(time);
      if (date === null) break;
      nearest = steps;
      best = date;
    }
  }
  return best;
}

function timeOf(context: StatementContext, trigger: number): string | null {
  for (const carrier of carriers(context, trigger)) {
    const time = timeBelow(context, trigger, carrier);
    if (time !== null) return time;
  }
  return onlyDay(context, trigger);
}

const dayLength = 10;

/** The one day that a sentence names, wherever the parser hung it; a year or month more often belongs to something else. */
function onlyDay(context: StatementContext, trigger: number): string | null {
  const days = context.document.times
    .filter((time) => tokensOf(context, time, trigger).length > 0)
    .map(eventDate)
    .filter((day): day is string => day !== null);
  const [day, ...others] = [...new Set(days)];
  return day?.length === dayLength && others.length === 0 ? day : null;
}

const restingRelations = ["nsubj", "nsubj:pass", "obj"];

/** Phrases of place, also where the parser hung them on the subject or object beside the verb. */
function placePhrases({ tree, words }: StatementContext, carrier: number): readonly number[] {
  const own = tree
    .childrenBy(carrier, "obl", "nmod", "advmod")
    .flatMap((child) => [child, ...tree.childrenBy(child, "nmod")]);
  const beside = tree.childrenBy(carrier, ...restingRelations).flatMap((child) => tree.childrenBy(child, "nmod"));
  return [...own, ...beside].filter((child) => words.placePrepositions.has(tree.preposition(child) ?? ""));
}

function placeBelow(context: StatementContext, carrier: number, taken: ReadonlySet<string>): string | null {
  for (const phrase of placePhrases(context, carrier))
    for (const { appearance } of participantsOf(context, { token: phrase, weight: 1, inside: false }))
      if (appearance.type === "Place" && !taken.has(appearance.id)) return appearance.id;
  return null;
}

function placeOf(context: StatementContext, trigger: number, taken: ReadonlySet<string>): string | null {
  for (const carrier of carriers(context, trigger)) {
    const place = placeBelow(context, carrier, taken);
    if (place !== null) return place;
  }
  return null;
}

function attributionOf(context: StatementContext, trigger: number): string | null {
  const quote = quoteAt(context.quotes, trigger);
  return quote === null ? null : quote.speaker;
}

/** Time, place and attribution of what a trigger says; `taken` are source and target, which are no place beside it. */
export function circumstancesAt(context: StatementContext, trigger: number, taken: ReadonlySet<string>): Circumstances {
  return {
    time: timeOf(context, trigger),
    place: placeOf(context, trigger, taken),
    attribution: attributionOf(context, trigger),
  };
}
