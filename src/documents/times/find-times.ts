/**
 * Time expressions
 * ================
 *
 * Runs the patterns of a language over each sentence, keeps the longest of those that overlap, and works out their
 * values in the order of the text, each with the day and year that the ones before it left. Conventions follow TIMEX3
 * (ISO-TimeML) as the German corpus KRAUTS applies it (Strötgen et al. 2018): prepositions stay outside.
 */
import { partOfYear, century, dayOfMonth, decade, holiday, monthOfYear, wholeYear } from "./calendar-dates.ts";
import { once } from "../../foundation/once.ts";
import type { Sentence, TimeExpression, Token } from "../document.ts";
import type { TimedText } from "../language-parts.ts";
import { clauseTense } from "./clause-tense.ts";
import { duration, recurring, stated } from "./durations-and-sets.ts";
import { isLatin, latinSource } from "../latin-source.ts";
import { mayHold, type HeldWords } from "./needed-words.ts";
import {
  clock,
  counted,
  countedFromAnchor,
  fromAnchor,
  fromToday,
  relativeUnit,
  weekday,
  weekend,
} from "./relative-dates.ts";
import { sentenceText, type SentenceText } from "./sentence-text.ts";
import {
  readReference,
  unknown,
  type Calculation,
  type Fields,
  type TimeContext,
  type TimeMeaning,
} from "./time-context.ts";
import type { CompiledRule, TimeGrammar } from "./time-grammar.ts";

const calculations: ReadonlyMap<string, Calculation> = new Map(
  Object.entries({
    partOfYear, century, dayOfMonth, decade, holiday, monthOfYear, wholeYear,
    clock, counted, countedFromAnchor, fromAnchor, fromToday, relativeUnit, weekday, weekend,
    duration, recurring, stated,
  }),
); // prettier-ignore

interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: CompiledRule;
  readonly fields: Fields;
}

function fieldsOf(match: RegExpExecArray, { rule, captures }: CompiledRule, grammar: TimeGrammar): Fields {
  const captured = [...captures].map(([name, slot]) => {
    const word = match.groups?.[name];
    return [name, word === undefined ? undefined : grammar.meaning(slot, word)] as const;
  });
  return { ...rule.with, ...Object.fromEntries(captured.filter(([, value]) => value !== undefined)) };
}

/** Letters and numbers beyond Latin-1 as one of them each: the expressions of a grammar know no others. */
function inLatin(line: string): string {
  if (isLatin(line)) return line;
  return line.replace(/[^ -\u00FF]/gu, (character) => {
    if (/\p{L}/u.test(character)) return "ÿ".repeat(character.length);
    return /\p{N}/u.test(character) ? "²".repeat(character.length) : character;
  });
}

/** A line with the places where a word may begin, looked for when they are asked for, and what it holds. */
interface Line extends HeldWords {
  readonly places: () => readonly number[];
}

/** A character before which no word is open. */
const opening = new RegExp(latinSource(String.raw`(?<![\p{L}\p{N}]|\p{L}-).`), "gsu");

function openLine(text: string, grammar: TimeGrammar): Line {
  const places = once(() => Array.from(text.matchAll(opening), ({ index }) => index));
  return { text, slots: grammar.slotsIn(text), places };
}

function matchesOf(compiled: CompiledRule, { text, places }: Line, grammar: TimeGrammar): readonly Found[] {
  const expression = compiled.expression();
  const found: Found[] = [];
  let next = 0;
  for (const start of places()) {
    if (start < next) continue;
    expression.lastIndex = start;
    const match = expression.exec(text);
    if (match === null || match[0] === "") continue;
    next = start + match[0].length;
    found.push({ start, end: next, rule: compiled, fields: fieldsOf(match, compiled, grammar) });
  }
  return found;
}

function matchesIn(sentence: string, grammar: TimeGrammar): readonly Found[] {
  const line = inLatin(sentence);
  const lower = openLine(line.toLowerCase(), grammar);
  const exact = once(() => openLine(line, grammar));
  return grammar.rules.flatMap((compiled) => {
    const read = compiled.rule.exactCase ? exact() : lower;
    return mayHold(compiled.need, read) ? matchesOf(compiled, read, grammar) : [];
  });
}

/** The longest first; of equally long ones the rule that stands first. */
function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const candidate of byLength) {
    if (!kept.some((other) => candidate.start < other.end && other.start < candidate.end)) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A number that counts something ("2000 Menschen") is no year. */
function isCount(found: Found, first: Token, text: TimedText): boolean {
  if (found.fields["bare"] === undefined) return false;
  const next = text.tokens[first.index + 1];
  return first.relation === "nummod" && next?.partOfSpeech === "NOUN" && first.head > first.index;
}

/** "Sommer" in "Maria Sommer" is no season; nor is it where it does something without an article. */
function isPerson(found: Found, first: Token, text: TimedText): boolean {
  const { fields } = found;
  if (fields["month"] === undefined && fields["part"] === undefined && fields["weekday"] === undefined) return false;
  const tagged = text.names.some(
    ({ firstToken, endToken, type }) => type === "Person" && firstToken <= first.index && first.index < endToken,
  );
  return tagged || (fields["part"] !== undefined && first.relation === "nsubj");
}

function isMisread(found: Found, text: TimedText, line: SentenceText): boolean {
  const first = text.tokens[line.tokenAt(found.start)];
  return first !== undefined && (isCount(found, first, text) || isPerson(found, first, text));
}

/** The word of an expression that hangs on one outside of it: "Nacht" of "Nacht auf Sonntag". */
function headOf({ start, end }: Found, { tokens }: TimedText, line: SentenceText): number {
  const first = line.tokenAt(start);
  const last = line.tokenAt(end - 1);
  let at = last;
  for (let steps = first; steps < last; steps += 1) {
    const head = tokens[at]?.head ?? -1;
    if (head < first || head > last) return at;
    at = head;
  }
  return at;
}

interface State {
  anchorDay: TimeContext["anchorDay"];
  anchorYear: TimeContext["anchorYear"];
  /** The sentence that last told of a year. */
  yearAt: number;
}

const unanchored: State = { anchorDay: null, anchorYear: null, yearAt: -1 };

/** What is left for a sentence: a day until the paragraph ends, a year until a sentence has gone on without one. */
function stateAt(state: State, { index }: Sentence, begins: boolean): State {
  if (begins) return unanchored;
  return index > state.yearAt + 1 ? { ...state, anchorYear: null } : state;
}

function evaluate(found: Found, context: TimeContext): TimeMeaning {
  const calculate = calculations.get(found.rule.rule.means);
  return calculate?.(found.fields, context) ?? unknown;
}

/** What an expression leaves for those behind it. */
function stateAfter(state: State, { day, year }: TimeMeaning, sentence: number): State {
  const told = year ?? day?.year;
  return {
    anchorDay: day ?? state.anchorDay,
    anchorYear: told ?? state.anchorYear,
    yearAt: told === undefined ? state.yearAt : sentence,
  };
}

function tokensOfSentence(text: TimedText, index: number): readonly Token[] {
  const sentence = text.sentences[index];
  return text.tokens.slice(sentence?.firstToken, sentence?.endToken);
}

/** Finds the time expressions of a text. Their values are null where the article's date is not known as exactly. */
export function findTimes(text: TimedText, grammar: TimeGrammar): readonly TimeExpression[] {
  const reference = readReference(text.published);
  const times: TimeExpression[] = [];
  let state = unanchored;
  let paragraph = -1;
  for (const sentence of text.sentences) {
    state = stateAt(state, sentence, sentence.paragraph !== paragraph);
    paragraph = sentence.paragraph;
    const line = sentenceText(text.text, tokensOfSentence(text, sentence.index));
    const found = withoutOverlaps(matchesIn(line.text, grammar)).filter((each) => !isMisread(each, text, line));
    for (const each of found) {
      const tense = each.rule.rule.tense ?? clauseTense(text.tokens, headOf(each, text, line), grammar);
      const meaning = evaluate(each, { reference, tense, ...state });
      state = stateAfter(state, meaning, sentence.index);
      const start = line.startOf(each.start);
      const end = line.endOf(each.end);
      times.push({ start, end, text: text.text.slice(start, end), type: each.rule.rule.type, value: meaning.value });
    }
  }
  return times;
}
