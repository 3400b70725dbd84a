/**
 * Hedge of a finding
 * ==================
 *
 * Whether what a rule, structure or model found happened, is planned, possible, demanded or denied: where the rule says
 * so itself, the rule; of an event's place the words around the event; else the clause of the trigger, and after it the
 * date. What simply is, is.
 */
import type { StatementContext } from "./context.ts";
import { eventOf, eventToken } from "./event-of.ts";
import type { Finding } from "./finding.ts";
import { hedgeAt, hedgeOfNoun, type HedgeFound } from "./hedges.ts";
import { isPlannedByDate, isToCome } from "./planned-by-date.ts";

const sure: HedgeFound = { polarity: "affirmed", modality: "asserted" };

const placesEvent = (finding: Finding): boolean => finding.type === "located_in" && eventOf(finding) !== null;

/** A place stays where it is, an event comes and goes. */
export function isLasting(finding: Finding): boolean {
  return finding.lasting && !placesEvent(finding);
}

/** Relations in which an event is what its verb speaks of, not only where or when something else happened. */
const spokenOf = new Set(["nsubj", "nsubj:pass", "obj", "root", "conj", "appos", "parataxis"]);

function hedgeOfEvent(context: StatementContext, finding: Finding): HedgeFound {
  const event = eventOf(finding);
  if (event === null) return hedgeAt(context, finding.trigger);
  const token = eventToken(context, event, finding.trigger);
  return spokenOf.has(context.tree.token(token).relation) ? hedgeAt(context, token) : hedgeOfNoun(context, token);
}

function hedgeByWords(context: StatementContext, finding: Finding): HedgeFound {
  return placesEvent(finding) ? hedgeOfEvent(context, finding) : hedgeAt(context, finding.trigger);
}

function isPlanned(context: StatementContext, finding: Finding, time: string | null): boolean {
  return placesEvent(finding) ? isToCome(context, time) : isPlannedByDate(context, finding.trigger, time);
}

/** Polarity and modality of a finding, of which it is known when it was or will be. */
export function hedgeOfFinding(context: StatementContext, finding: Finding, time: string | null): HedgeFound {
  if (isLasting(finding)) return sure;
  const found = hedgeByWords(context, finding);
  const planned = found.modality === "asserted" && isPlanned(context, finding, time);
  const modality = planned ? "planned" : found.modality;
  if (placesEvent(finding)) return { polarity: found.polarity, modality };
  return { polarity: finding.polarity ?? found.polarity, modality: finding.modality ?? modality };
}
