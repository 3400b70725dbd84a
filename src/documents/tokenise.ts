/**
 * Tokeniser
 * =========
 *
 * Cuts a stretch of text into printed words. One sticky expression finds the next piece; what a full stop, an apostrophe
 * or a hyphen means there is decided by the rules of the language. Every character is looked at a bounded number of
 * times, so the time is linear in the text, whatever it holds.
 *
 * Conventions are those of the treebanks that the networks learnt from: UD_German-GSD (hyphen compounds kept, "3." one
 * word) and UD_English-EWT (hyphens and clitics cut off).
 */
import { fullStopEnd } from "./full-stop.ts";
import { isLatin, latinSource } from "./latin-source.ts";
import { normaliseWord } from "./normalise-word.ts";
import type { TextRules } from "./text-rules.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word as printed, without invisible characters and in NFC; its span is that of the text. */
export interface PrintedWord extends Span {
  readonly text: string;
}

const letter = "[\\p{L}\\p{M}\\p{N}_\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]";
const pieces = [
  String.raw`(?:https?:\/\/|www\.)[^\s<>"„“”»«()]*[^\s<>"„“”»«().,;:!?'’]`,
  String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}`,
  String.raw`[@#](?=[\p{L}\p{N}])${letter}+`,
  String.raw`\d+(?:[.,:]\d+)*(?:${letter}+)?(?:[-‐‑–]\p{L}${letter}*)*`,
  String.raw`${letter}+(?:[-‐‑'’&·]${letter}+)*[-‐‑]?`,
  String.raw`-(?=\p{Ll})${letter}+(?:-${letter}+)*`,
  String.raw`\.{2,}|-{2,}|''|\x60{1,2}|\p{Extended_Pictographic}(?:\u200D\p{Extended_Pictographic}|\uFE0F)*|[^\s]\p{M}*`,
];
const anyPiece = new RegExp(pieces.join("|"), "uy");
const latinPiece = new RegExp(latinSource(pieces.join("|")), "uy");
const space = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]*/uy;
const singleQuote = /^[‚'‘]$/u;
const wordStart = /^[\u00AD\u200B-\u200F\u2060\uFEFF]*[\p{L}\p{N}]/u;

function matchAt(expression: RegExp, text: string, position: number): number {
  expression.lastIndex = position;
  return expression.test(text) ? expression.lastIndex : position;
}

function cliticStart(word: string, rules: TextRules): number {
  const straight = word.toLowerCase().replaceAll("’", "'");
  for (const clitic of rules.clitics) {
    if (straight.length > clitic.length && straight.endsWith(clitic)) return word.length - clitic.length;
  }
  return rules.cutWords.get(straight) ?? 0;
}

/** Positions inside a hyphen compound at which it is cut: before and after each hyphen. */
function hyphenCuts(word: string, rules: TextRules): readonly number[] {
  if (rules.hyphens === "keep" || !word.includes("-") || /^[\d-]+$/u.test(word)) return [];
  const cuts: number[] = [];
  for (let at = word.indexOf("-"); at !== -1; at = word.indexOf("-", at + 1)) {
    if (!rules.hyphenPrefixes.has(word.slice(cuts.at(-1) ?? 0, at).toLowerCase())) cuts.push(at, at + 1);
  }
  return cuts.filter((cut) => cut > 0 && cut < word.length);
}

function cut(printed: string, rules: TextRules): readonly number[] {
  const clitic = cliticStart(printed, rules);
  const stem = clitic === 0 ? printed : printed.slice(0, clitic);
  return [0, ...hyphenCuts(stem, rules), ...(clitic === 0 ? [] : [clitic]), printed.length];
}

/** An apostrophe that belongs to the word before it: "Hans' Auto", unless it closes a quotation. */
function genitiveEnd(text: string, word: Span, quoteOpen: boolean): number {
  const genitive =
    /[sxzßS]$/u.test(text.slice(word.start, word.end)) && /^['’]$/u.test(text.slice(word.end, word.end + 1));
  return genitive && !quoteOpen && /^\s\p{L}/u.test(text.slice(word.end + 1, word.end + 4)) ? word.end + 1 : word.end;
}

/** The end of a word with the full stop or apostrophe that belongs to it. */
function lastEnd(
  text: string,
  word: Span,
  context: { readonly rules: TextRules; readonly quoteOpen: boolean },
): number {
  const stop = fullStopEnd(text, word, context.rules);
  return stop === word.end && context.rules.genitiveApostrophe ? genitiveEnd(text, word, context.quoteOpen) : stop;
}

/** Where the words that a printed piece holds begin and end. */
function wordsIn(text: string, piece: Span, rules: TextRules): readonly Span[] {
  const printed = text.slice(piece.start, piece.end);
  if (!wordStart.test(printed)) return [piece];
  const cuts = cut(printed, rules);
  return cuts.slice(1).map((end, index) => ({ start: piece.start + (cuts[index] ?? 0), end: piece.start + end }));
}

/** The words of `text` between `start` and `end`, in order; spaces and invisible characters between them are left out. */
export function tokenise(text: string, range: Span, rules: TextRules): readonly PrintedWord[] {
  const stretch = range.end === text.length ? text : text.slice(0, range.end);
  const words: PrintedWord[] = [];
  const push = ({ start, end }: Span): void => {
    const word = normaliseWord(text.slice(start, end));
    if (word !== "") words.push({ start, end, text: word });
  };
  const piece = isLatin(stretch.slice(range.start)) ? latinPiece : anyPiece;
  let quoteOpen = false;
  for (let at = matchAt(space, stretch, range.start); at < range.end; at = matchAt(space, stretch, at)) {
    const start = at;
    at = Math.max(matchAt(piece, stretch, start), start + 1);
    const spans = wordsIn(stretch, { start, end: at }, rules);
    const last = spans.at(-1) ?? { start, end: at };
    if (wordStart.test(stretch.slice(last.start, last.end))) at = lastEnd(stretch, last, { rules, quoteOpen });
    else if (singleQuote.test(stretch.slice(start, at))) quoteOpen = !quoteOpen;
    spans.slice(0, -1).forEach(push);
    push({ start: last.start, end: at });
  }
  return words;
}
