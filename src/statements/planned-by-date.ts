/**
 * Planned by date
 * ===============
 *
 * "Roth reist am Montag nach Oslo": a present tense with a day that has not come yet is a plan.
 */
import type { StatementContext } from "./context.ts";
import { weekOf } from "./event-date.ts";
import { governingVerb } from "./noun-arguments.ts";
import { auxiliaries, isPassive, isVerbal } from "./predicate.ts";

function isPresent(context: StatementContext, trigger: number): boolean {
  const verb = isVerbal(context, trigger) ? trigger : governingVerb(context, trigger);
  if (verb === null) return false;
  const finite = [verb, ...auxiliaries(context, verb)].find(
    (token) => context.tree.token(token).morphology.VerbForm === "Fin",
  );
  return finite === verb && context.tree.token(verb).morphology.Tense === "Pres";
}

/** Whether a date lies after the article's. */
export function isToCome({ document: { published } }: StatementContext, time: string | null): boolean {
  if (time === null || published === null) return false;
  const known = Math.min(time.length, published.length);
  return time.slice(0, known) > published.slice(0, known);
}

const weekValue = /^\d{4}-W\d\d/u;

/** "Kommt nächste Woche nach Oslo": a week has no date of its own but may lie ahead within the month. */
function isWeekToCome({ document, tree }: StatementContext, trigger: number): boolean {
  const now = document.published === null ? null : weekOf(document.published);
  const sentence = document.sentences[tree.token(trigger).sentence];
  if (now === null || sentence === undefined) return false;
  return document.times.some(({ start, end, value }) => {
    const named = weekValue.exec(value ?? "")?.[0];
    return named !== undefined && named > now && start >= sentence.start && end <= sentence.end;
  });
}

const sinceWhen = new Set(["seit", "since"]);

/** The verb that carries a trigger: itself, or what its noun is subject, object or phrase of. */
function carrier(context: StatementContext, trigger: number): number | null {
  if (isVerbal(context, trigger)) return trigger;
  const { head } = context.tree.token(trigger);
  return head >= 0 && governingVerb(context, trigger) === head ? head : null;
}

const dayLength = 10;

/** "Am 3. Mai", with the article of the 3rd or later; a month or year that is not over yet is none. */
function isOver({ document: { published } }: StatementContext, time: string): boolean {
  if (published === null) return true;
  const now = published.slice(0, time.length);
  return time < now || (time === now && time.length >= dayLength);
}

/** "Seit Mittwoch", "1969": what has a past day or lasts already is no plan. */
function hasBegun(context: StatementContext, verb: number, time: string | null): boolean {
  const { document, tree } = context;
  if (time !== null && isOver(context, time)) return true;
  return tree
    .children(verb)
    .some((child) => sinceWhen.has(tree.preposition(child) ?? document.tokens[child]?.text.toLowerCase() ?? ""));
}

/** "Reist", "wird empfangen": nothing but a present, active or passive. */
function isBarePresent(context: StatementContext, verb: number): boolean {
  const helpers = auxiliaries(context, verb);
  const [helper = verb, ...others] = helpers;
  if (others.length > 0 || (helper !== verb && !isPassive(context, verb))) return false;
  const { morphology } = context.tree.token(helper);
  return morphology.VerbForm === "Fin" && morphology.Tense === "Pres" && morphology.Mood !== "Sub";
}

/** "Anschließend reist er nach Oslo": in the body of a news text, motion and change in the bare present are still to come. */
export function isFuturate(context: StatementContext, trigger: number, time: string | null): boolean {
  const verb = carrier(context, trigger);
  if (verb === null || !context.words.futurates.has(context.lemma(verb).toLowerCase())) return false;
  return isBarePresent(context, verb) && !hasBegun(context, verb, time);
}

/** Whether the date of a statement lies after the article's and its verb does not say that it is past. */
export function isPlannedByDate(context: StatementContext, trigger: number, time: string | null): boolean {
  const toCome = isToCome(context, time) || (time !== null && isWeekToCome(context, trigger));
  return toCome && isPresent(context, trigger);
}
