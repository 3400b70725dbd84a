/**
 * Circumstances
 * =============
 *
 * When and where a statement happened and on whose word it stands: the time expression and the place that depend on its
 * trigger or on the verb that carries it, and the quote that contains it.
 */
import { quoteAt } from "../quotes/quote.ts";
import type { Appearance } from "../appearances/appearance.ts";
import { anyWordEndsIn } from "./any-word-ends-in.ts";
import type { StatementContext } from "./context.ts";
import { eventOf, eventToken } from "./event-of.ts";
import type { Finding } from "./finding.ts";
import { happeningTypes } from "./happening-types.ts";
import { lastingTypes } from "./lasting-types.ts";
import { placeOf } from "./place-of.ts";
import { witnessOf } from "./witness.ts";
import { dayBefore, leadDay, ownTime, timeOf, timeOfEvent } from "./time-of.ts";

export interface Circumstances {
  readonly time: string | null;
  readonly place: string | null;
  readonly attribution: string | null;
}

function attributionOf(context: StatementContext, trigger: number): string | null {
  const quote = quoteAt(context.quotes, trigger);
  return quote === null ? null : quote.speaker;
}

/** What the word of a statement tells of it by itself: its place and on whose word it stands, its time as `timeOf` tells. */
export function circumstancesAt(context: StatementContext, trigger: number, taken: ReadonlySet<string>): Circumstances {
  return {
    time: timeOf(context, trigger),
    place: placeOf(context, trigger, taken),
    attribution: attributionOf(context, trigger),
  };
}

/** What an article is written for, be it told without its date: who won the vote, what was published. */
const ofTheDay = new Set(["elected_to", "created"]);

/** A league lasts: the day of one match is not that of taking part in it. */
const isLeague = ({ words }: StatementContext, { name }: Appearance): boolean => anyWordEndsIn(name, words.leagues);

function timeOfEventFinding(context: StatementContext, finding: Finding, event: Appearance): string | null {
  const { trigger, type } = finding;
  const ofEvent = (): string | null => timeOfEvent(context, event, eventToken(context, event, trigger));
  if (type === "located_in") return ofEvent();
  return isLeague(context, event) ? null : (timeOf(context, trigger) ?? ofEvent());
}

/** Of one who is listed at an event only the event tells when that was, or the day of the article that reports on it. */
export function circumstancesOfLasting(context: StatementContext, finding: Finding): Circumstances {
  const event = finding.type === "took_part_in" ? eventOf(finding) : null;
  const time =
    event === null || isLeague(context, event)
      ? null
      : (timeOfEvent(context, event, eventToken(context, event, finding.trigger)) ?? leadDay(context));
  return { time, place: null, attribution: null };
}

function timeOfFinding(context: StatementContext, finding: Finding): string | null {
  const event = eventOf(finding);
  if (event !== null) return timeOfEventFinding(context, finding, event);
  if (lastingTypes.has(finding.type)) return ownTime(context, finding.trigger);
  const told = timeOf(context, finding.trigger);
  if (told !== null || context.words.undenied.has(finding.type)) return told;
  return dayBefore(context, finding.trigger) ?? (ofTheDay.has(finding.type) ? leadDay(context) : null);
}

/** When and where a finding happened and on whose word it stands, as far as its type asks for it. */
export function circumstancesOf(context: StatementContext, finding: Finding): Circumstances {
  const taken = new Set([finding.source.appearance.id, finding.target.appearance.id]);
  return {
    time: timeOfFinding(context, finding),
    place: happeningTypes.has(finding.type) ? placeOf(context, finding.trigger, taken) : null,
    attribution: witnessOf(context, finding),
  };
}
