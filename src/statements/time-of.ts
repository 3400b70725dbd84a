/**
 * When it was
 * ===========
 *
 * The time expression that belongs to a statement: the nearest one below its trigger or below the verb that carries it,
 * else the one day that its sentence names. Newspapers are no days ("Bild am Sonntag"), and what simply is has only the
 * time that hangs on its own word ("seit 1998 Mitglied").
 */
import type { Appearance } from "../appearances/appearance.ts";
import type { Document, Sentence, TimeExpression, Token } from "../documents/document.ts";
import { keptWith } from "../foundation/kept-with.ts";
import type { StatementContext } from "./context.ts";
import { eventDate, nextDay } from "./event-date.ts";
import { carriers } from "./carriers.ts";
import { auxiliaries, isPastParticiple, isVerbal } from "./predicate.ts";
import { quoteAt } from "../quotes/quote.ts";

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

function tokensOf(document: Document, time: TimeExpression, sentence: Sentence): readonly number[] {
  if (time.start >= sentence.end || time.end <= sentence.start) return [];
  const found: number[] = [];
  let token = tokenEndingBehind(document.tokens, time.start, sentence.firstToken);
  while (token < sentence.endToken && (document.tokens[token]?.start ?? time.end) < time.end) {
    found.push(token);
    token += 1;
  }
  return found;
}

/** "In der Bild am Sonntag": what stands inside the name of a paper or body dates nothing. */
function isInsideName({ appearances }: StatementContext, tokens: readonly number[]): boolean {
  const [first, ...others] = tokens;
  const mention = first === undefined ? null : appearances.mentionAt(first);
  if (mention?.kind !== "name" || first === undefined || first === mention.firstToken) return false;
  const types = appearances.appearancesAt(first).map(({ type }) => type);
  return types.every((type) => type !== "Event") && others.every((token) => token < mention.endToken);
}

const monthLength = 7;

/** In an article that is dated by its month alone, "on Saturday" and "yesterday" were in that month. */
function isNearDay({ published }: Document, { value, type }: TimeExpression): boolean {
  if (published?.length !== monthLength || type === "duration" || type === "set") return false;
  return value === null || value.startsWith("XXXX-W");
}

/** "Der heutige Beschluss" is today's, whatever else "heutig" may mean. */
function dateIn({ document, words }: StatementContext, time: TimeExpression): string | null {
  const today = words.todays.has(time.text.toLowerCase()) || isNearDay(document, time);
  if (today) return document.published;
  const date = eventDate(time);
  return date !== null && leadsToDay(words, time) ? nextDay(date) : date;
}

/** "In der Nacht zum Freitag" is dated by the Friday; with a number, "in der Nacht zum 5. Mai", it already is. */
function leadsToDay({ nightsInto }: StatementContext["words"], { text, value }: TimeExpression): boolean {
  if (value?.endsWith("TNI") !== true || /\d/u.test(text)) return false;
  const told = text.toLowerCase();
  return [...nightsInto].some((beginning) => told.includes(beginning));
}

interface Dated {
  readonly time: TimeExpression;
  readonly date: string;
  readonly tokens: readonly number[];
}

function datesIn(context: StatementContext, sentence: Sentence): readonly Dated[] {
  return context.document.times.flatMap((time) => {
    const tokens = tokensOf(context.document, time, sentence);
    const [first] = tokens;
    const names = first === undefined || isInsideName(context, tokens) || isEndOfNow(context, first);
    const date = names ? null : dateIn(context, time);
    return date === null ? [] : [{ time, date, tokens }];
  });
}

/** "Noch bis zum 15. März geöffnet": what lasts until then is there already. */
function isEndOfNow({ document, words }: StatementContext, first: number): boolean {
  const before = document.tokens.slice(Math.max(0, first - 4), first).map(({ text }) => text.toLowerCase());
  return before.some((word, index) => words.untilWords.has(`${word} ${before[index + 1] ?? ""}`));
}

const knownDates: (context: StatementContext) => Map<Sentence, readonly Dated[]> = keptWith(() => new Map());

/** The expressions in a trigger's sentence that name a day, month or year. */
function datesAround(context: StatementContext, trigger: number): readonly Dated[] {
  const sentence = context.document.sentences[context.tree.token(trigger).sentence];
  if (sentence === undefined) return [];
  const known = knownDates(context).get(sentence);
  if (known !== undefined) return known;
  const dates = datesIn(context, sentence);
  knownDates(context).set(sentence, dates);
  return dates;
}

const leadSentences = 2;
const longestJoint = 10;

/** "Vom 27. bis zum 30. Dezember": what lasts several days is dated by the first. */
function beginning({ time, date }: Dated, all: readonly Dated[]): string {
  const before = all.find((other) => other.time.end < time.start && time.start - other.time.end <= longestJoint);
  const same = before?.date.length === date.length;
  return before !== undefined && same && before.date < date ? before.date : date;
}

function timeBelow(context: StatementContext, trigger: number, carrier: number): string | null {
  const dates = datesAround(context, trigger);
  let best: Dated | null = null;
  let nearest = farthest;
  for (const dated of dates)
    for (const token of dated.tokens) {
      const steps = distance(context, token, carrier);
      if (steps < 0 || steps >= nearest) continue;
      nearest = steps;
      best = dated;
    }
  return best === null ? null : beginning(best, dates);
}

const dayLength = 10;

/** "Das am Donnerstag abgestürzte Flugzeug": a participle before its noun has a time of its own. */
const isOwnClause = (relation: string, isDate: boolean): boolean => relation === "amod" && !isDate;

/** The verb, or participle before its noun, of the clause that a word stands in. */
function clauseOf(context: StatementContext, token: number): number {
  let at = token;
  for (;;) {
    const { head, relation } = context.tree.token(at);
    const ends = (clauseEnds.has(relation) && isVerbal(context, at)) || isOwnClause(relation, at === token);
    if (head < 0 || ends) return at;
    at = head;
  }
}

/** The one day that a clause names, wherever the parser hung it; a year or month more often belongs to something else. */
function onlyDay(context: StatementContext, trigger: number): string | null {
  const clause = clauseOf(context, trigger);
  const dates = datesAround(context, trigger);
  const days = dates.filter(({ date }) => date.length === dayLength);
  const [day, ...others] = [...new Set(days.map((dated) => beginning(dated, dates)))];
  const here = days.some(({ tokens }) => tokens.some((token) => clauseOf(context, token) === clause));
  return day !== undefined && here && others.length === 0 ? day : null;
}

/** When that was what a trigger says. */
export function timeOf(context: StatementContext, trigger: number): string | null {
  for (const carrier of carriers(context, trigger)) {
    const time = timeBelow(context, trigger, carrier);
    if (time !== null) return time;
  }
  return onlyDay(context, trigger);
}

/** Tells on in the past, not of what was before ("hatte … getroffen"), nor of what lasts or comes. */
function tellsOn(context: StatementContext, trigger: number): boolean {
  const verb = carriers(context, trigger).find((token) => isVerbal(context, token));
  if (verb === undefined || quoteAt(context.quotes, verb) !== null) return false;
  const helpers = auxiliaries(context, verb).map((token) => context.tree.token(token).morphology);
  if (context.tree.token(verb).morphology.VerbForm === "Fin")
    return context.tree.token(verb).morphology.Tense === "Past";
  const passive = auxiliaries(context, verb).some((token) =>
    context.words.passiveAuxiliaries.has(context.tree.token(token).lemma.toLowerCase()),
  );
  return helpers.some(({ Tense }) => Tense === (passive ? "Past" : "Pres")) && isPastParticiple(context, verb);
}

/** "Am Freitag traf Roth ein. Sie sprach mit Brandt": what is told on, without a date of its own, was on the day told before. */
export function dayBefore(context: StatementContext, trigger: number): string | null {
  const { sentence } = context.tree.token(trigger);
  const before = context.document.sentences[sentence - 1];
  if (before === undefined || !tellsOn(context, trigger) || datesAround(context, trigger).length > 0) return null;
  const dates = datesAround(context, before.firstToken);
  const [day, ...others] = [...new Set(dates.map(({ date }) => date))];
  return day !== undefined && others.length === 0 && day.length === dayLength ? day : null;
}

/** The one day that the article begins with: "Am Sonntag wurde in Peru gewählt". */
export function leadDay(context: StatementContext): string | null {
  for (const { firstToken } of context.document.sentences.slice(0, leadSentences)) {
    const days = new Set(
      datesAround(context, firstToken).flatMap(({ date }) => (date.length === dayLength ? [date] : [])),
    );
    const [day] = days;
    if (day !== undefined) return days.size === 1 ? day : null;
  }
  return null;
}

/** The time that hangs on a word itself, as "seit 1998" on "Mitglied". */
export function ownTime(context: StatementContext, trigger: number): string | null {
  return timeBelow(context, trigger, trigger);
}

/** When an event was: as its own words tell at the mention asked about, else wherever else the article dates it. */
export function timeOfEvent(context: StatementContext, event: Appearance, token: number): string | null {
  const here = timeOf(context, token);
  if (here !== null) return here;
  for (const { kind, firstToken, head } of event.mentions) {
    const there = kind === "compound" ? firstToken : head;
    for (const carrier of carriers(context, there)) {
      const time = timeBelow(context, there, carrier);
      if (time !== null) return time;
    }
  }
  return null;
}
