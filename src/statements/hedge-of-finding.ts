/**
 * Hedge of a finding
 * ==================
 *
 * Whether what a rule, structure or model found happened, is planned, possible, demanded or denied: where the rule says
 * so itself, the rule; of an event's place the words around the event; else the clause of the trigger, and after it the
 * date. What simply is, is.
 */
import { findStatementType } from "../ontology/ontology.ts";
import type { Appearance } from "../appearances/appearance.ts";
import { anyWordEndsIn } from "./any-word-ends-in.ts";
import type { StatementContext } from "./context.ts";
import { eventOf, eventToken } from "./event-of.ts";
import { contrasted } from "./contrast.ts";
import type { Finding } from "./finding.ts";
import { hedgeAt, hedgeOfJoined, hedgeOfNoun, type HedgeFound } from "./hedges.ts";
import { lastingTypes } from "./lasting-types.ts";
import { modelRule } from "./model/model-rule.ts";
import { isNegated } from "./negation.ts";
import { governingVerb } from "./noun-arguments.ts";
import { modalityByAdjective } from "./own-hedge.ts";
import { timeOf } from "./time-of.ts";
import { tellerOf } from "./witness.ts";
import { isPast, isVerbal } from "./predicate.ts";
import { isFuturate, isPlannedByDate, isToCome } from "./planned-by-date.ts";

/** "Die Debatte über den Haushalt 2007" is not of that year. */
const yearLength = 4;
const sure: HedgeFound = { polarity: "affirmed", modality: "asserted" };

const placesEvent = (finding: Finding): boolean => finding.type === "located_in" && eventOf(finding) !== null;

/** A place stays where it is, an event comes and goes. */
export function isLasting(finding: Finding): boolean {
  return finding.lasting && !placesEvent(finding);
}

/** Relations in which an event is what its verb speaks of, not only where or when something else happened. */
const spokenOf = new Set(["nsubj", "nsubj:pass", "obj", "root", "conj", "appos", "parataxis"]);

/** Whoever fears an attack has not got it, but "the murders will be tried" plans none. */
const isMishap = ({ words }: StatementContext, { name }: Appearance): boolean => anyWordEndsIn(name, words.mishaps);

function hedgeOfEvent(context: StatementContext, finding: Finding): HedgeFound {
  const event = eventOf(finding);
  if (event === null) return hedgeAt(context, finding.trigger);
  const token = eventToken(context, event, finding.trigger);
  if (isMishap(context, event)) return hedgeOfNoun(context, token);
  return spokenOf.has(context.tree.token(token).relation) ? hedgeAt(context, token) : hedgeOfNoun(context, token);
}

/** "Wird auf dem Gipfel sprechen": who does something at an event takes part as it is done. */
function hedgeAtEvent(context: StatementContext, trigger: number): HedgeFound {
  const verb = governingVerb(context, trigger);
  return hedgeAt(context, verb ?? trigger);
}

const besides = new Set(["advmod", "advcl", "xcomp", "amod"]);

/**
 * "Wollen gemeinsam bauen", "verhandeln über eine gemeinsame Regierung": of these words the one above tells whether it is
 * so, but where one is denied itself ("die nicht verwandte Roth").
 */
function aboveModifier(context: StatementContext, trigger: number): number {
  const { partOfSpeech, relation, head } = context.tree.token(trigger);
  const modifies = (partOfSpeech === "ADJ" || partOfSpeech === "ADV") && besides.has(relation);
  return modifies && head >= 0 && !isNegated(context, trigger) ? head : trigger;
}

/** Who demands or criticises does so, whatever he demands. */
const mayBePlanned = ({ words }: StatementContext, type: string): boolean => !words.undenied.has(type);

function hedgeByWords(context: StatementContext, finding: Finding): HedgeFound {
  const { trigger, rule } = finding;
  if (placesEvent(finding)) return hedgeOfEvent(context, finding);
  if (rule === modelRule && mayBePlanned(context, finding.type)) return hedgeOfJoined(context, trigger);
  const atEvent = eventOf(finding) !== null && finding.target.token === trigger;
  return atEvent ? hedgeAtEvent(context, trigger) : hedgeAt(context, aboveModifier(context, trigger));
}

function isPlanned(context: StatementContext, finding: Finding, time: string | null): boolean {
  const { trigger } = finding;
  const event = eventOf(finding);
  if (event === null) return isPlannedByDate(context, trigger, time);
  if (time === null) return isPlannedByDate(context, trigger, timeOf(context, trigger));
  return time.length > yearLength && isToCome(context, time) && !isTold(context, eventToken(context, event, trigger));
}

/** "Der Parteitag hat Roth als Kandidatin für die Wahl am 27. März gewählt": an event that did something was held. */
function isTold(context: StatementContext, event: number): boolean {
  const { relation, head } = context.tree.token(event);
  if (!relation.startsWith("nsubj") || context.words.governors.has(context.lemma(head).toLowerCase())) return false;
  return isVerbal(context, head) && isPast(context, head);
}

/** "Der künftige Präsident", "der mutmaßliche Chef": of what simply is, only the word's own adjectives tell. */
function hedgeOfLasting(context: StatementContext, { type, trigger }: Finding): HedgeFound {
  return type === "holds_role" ? { ...sure, modality: modalityByAdjective(context, trigger) } : sure;
}

/** "Verdi rief zum Streik auf": who asks for his own deed plans it; what takes two, as a meeting does, he only demands. */
function isOwnPlan(context: StatementContext, { type, trigger, source }: Finding, { modality }: HedgeFound): boolean {
  if (modality !== "demanded" || findStatementType(type)?.symmetric === true) return false;
  return tellerOf(context, trigger) === source.appearance.id;
}

/** "Wird der Regierung nicht angehören": what will not be is simply not so. */
function isRefused(context: StatementContext, { type, trigger }: Finding, { polarity, modality }: HedgeFound): boolean {
  return polarity === "negated" && modality === "planned" && lastingTypes.has(type) && isVerbal(context, trigger);
}

function modalityOf(
  context: StatementContext,
  finding: Finding,
  { found, time }: { readonly found: HedgeFound; readonly time: string | null },
): HedgeFound["modality"] {
  if (isRefused(context, finding, found)) return "asserted";
  const open = found.modality === "asserted";
  const futurate = found.polarity === "affirmed" && isFuturate(context, finding.trigger, time);
  const planned = open && (isPlanned(context, finding, time) || futurate);
  return planned || isOwnPlan(context, finding, found) ? "planned" : found.modality;
}

/** "Eine Koalition kommt nicht in Frage": what a rule calls possible and its sentence denies is simply not so. */
function byRule({ polarity, modality }: Finding, found: HedgeFound): HedgeFound {
  const told = { polarity: polarity ?? found.polarity, modality: modality ?? found.modality };
  return modality === "possible" && told.polarity === "negated" ? { ...told, modality: "asserted" } : told;
}

/** Polarity and modality of a finding, of which it is known when it was or will be. */
export function hedgeOfFinding(context: StatementContext, finding: Finding, time: string | null): HedgeFound {
  if (isLasting(finding) || finding.type === "quoted") return hedgeOfLasting(context, finding);
  const found = contrasted(context, finding, hedgeByWords(context, finding));
  const read = { polarity: found.polarity, modality: modalityOf(context, finding, { found, time }) };
  if (!placesEvent(finding)) return byRule(finding, read);
  return finding.modality === "planned" ? { ...read, modality: "planned" } : read;
}
