/**
 * Full stop
 * =========
 *
 * Decides whether the full stop after a word belongs to it: in "Dr.", "z.B.", "U.S.", "J.", "3. Juli", "XIV." and
 * "spiegel.de" it does. Kiss and Strunk (2006) learn this from large texts; a news text is short, so lists and the next
 * word decide here.
 */
import { normaliseWord } from "./normalise-word.ts";
import type { Span } from "./tokenise.ts";
import type { TextRules } from "./text-rules.ts";

const dottedLetters = /(?:\p{L}\.){2,8}(?!\p{L})|(?:\p{L}\.){1,8}\p{L}(?![\p{L}\p{N}])/uy;
const domain =
  /[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.(?:de|com|org|net|at|ch|eu|ru|ua|info|tv|uk|gov|io|fr|it|pl)(?:\/[^\s<>"„“”»«()]*[^\s<>"„“”»«().,;:!?'’])?(?![\p{L}\p{N}])/uy;
const nextWord = /\s*([\p{L}\p{M}]{1,40})/uy;
/** "z. " before "B.": the abbreviation goes on. */
const abbreviated = /(?:^|\s)\p{Ll}\.\s?$/u;
const lowerStart = /^\p{Ll}/u;

function endOf(expression: RegExp, text: string, position: number): number {
  expression.lastIndex = position;
  return expression.test(text) ? expression.lastIndex : 0;
}

/** The letters that follow a position after white space; empty where something else follows. */
function wordAfter(text: string, position: number): string {
  nextWord.lastIndex = position;
  return normaliseWord(nextWord.exec(text)?.[1] ?? "");
}

function isOrdinal(text: string, word: Span, rules: TextRules): boolean {
  const printed = text.slice(word.start, word.end);
  if (!rules.ordinalNumbers || !/^(?:\d{1,4}|[IVXL]+)$/u.test(printed)) return false;
  const next = wordAfter(text, word.end + 1);
  if (next === "") return false;
  if (lowerStart.test(next) || rules.afterOrdinal.has(next)) return true;
  const short = /^\d{1,2}$/u.test(printed) && /^\s/u.test(text.slice(word.end + 1, word.end + 2));
  return short && !rules.sentenceStarters.has(next);
}

function isInitial(text: string, word: Span, rules: TextRules): boolean {
  const printed = normaliseWord(text.slice(word.start, word.end));
  if (!/^\p{Lu}$/u.test(printed)) return false;
  if (abbreviated.test(text.slice(Math.max(0, word.start - 4), word.start))) return true;
  const next = wordAfter(text, word.end + 1);
  return next !== "" && !rules.sentenceStarters.has(next);
}

function isAbbreviation(text: string, word: Span, rules: TextRules): boolean {
  const printed = `${normaliseWord(text.slice(word.start, word.end))}.`;
  return rules.openAbbreviations.has(printed) || rules.closingAbbreviations.has(printed);
}

/** The end of a word that the full stop after it may belong to. */
export function fullStopEnd(text: string, word: Span, rules: TextRules): number {
  if (text[word.end] !== ".") return word.end;
  const follows = text[word.end + 1] ?? " ";
  if (/[\p{L}\p{N}]/u.test(follows)) {
    const end = Math.max(endOf(dottedLetters, text, word.start), endOf(domain, text, word.start));
    if (end > word.end) return end;
  }
  const belongs = isAbbreviation(text, word, rules) || isInitial(text, word, rules) || isOrdinal(text, word, rules);
  return belongs ? word.end + 1 : word.end;
}
