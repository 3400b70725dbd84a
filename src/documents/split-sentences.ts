/**
 * Sentence splitter
 * =================
 *
 * Groups the printed words of one paragraph into sentences. A dateline, "Berlin (dpa) –", is one by itself. A sentence
 * ends after a full stop, question or exclamation mark with the quotation marks and brackets that close right behind it,
 * if what follows can begin a sentence: „Das ist so!“, sagte er. — stays one.
 */
import type { PrintedWord } from "./tokenise.ts";
import type { TextRules } from "./text-rules.ts";

const terminal = /^(?:[.!?…]|\.{2,})$/u;
const ellipsis = /^(?:…|\.{2,})$/u;
const closer = /^["'”“’‘»«)\]›‹]$/u;
const continues = /^(?:\p{Ll}.*|[,;:)\]%/–—-])$/su;

function endsByAbbreviation(word: PrintedWord, next: PrintedWord, rules: TextRules): boolean {
  const closing = rules.closingAbbreviations.has(word.text) || /^(?:\p{Lu}\.){2,}$/u.test(word.text);
  return closing && rules.sentenceStarters.has(next.text);
}

/** The position behind the closing marks that follow a sentence's last mark without a space. */
function afterClosers(words: readonly PrintedWord[], index: number): number {
  let end = index + 1;
  while (words[end] !== undefined && words[end]?.start === words[end - 1]?.end && closer.test(words[end]?.text ?? ""))
    end += 1;
  return end;
}

/** A straight quotation mark after a space opens; right behind the last mark it closes. */
function canBegin(words: readonly PrintedWord[], last: number, rules: TextRules): boolean {
  const next = words[last + 1];
  const word = words[last];
  if (next === undefined || word === undefined) return false;
  if (continues.test(next.text)) return false;
  const glued = next.start === word.end;
  if (ellipsis.test(word.text)) return !glued && rules.sentenceStarters.has(next.text);
  return !glued || /^\p{Lu}/u.test(next.text);
}

/** "Berlin (dpa) - …", "Paris/London (AFP) – …", a blank between any two words. */
const dateline = /^(?:(?:\p{Lu}[\p{L}.’'-]*|[/,]) ){1,4}\( (?:[^() ]+ ){1,4}\) [-–—] (?=[\p{Lu}\p{N}"„“»«])/u;
const longestDateline = 12;

/** The place and agency in front of a report are a line of their own: they take no part in what its first sentence says. */
function endOfDateline(words: readonly PrintedWord[]): number {
  const beginning = words.slice(0, longestDateline).map(({ text }) => text);
  const [found] = dateline.exec(beginning.join(" ")) ?? [];
  return found === undefined ? 0 : found.trimEnd().split(" ").length;
}

type Range = readonly [number, number];

function splitFrom(words: readonly PrintedWord[], start: number, rules: TextRules): readonly Range[] {
  const sentences: Range[] = [];
  let first = start;
  for (let index = start; index < words.length; index += 1) {
    const word = words[index];
    const next = words[index + 1];
    if (word === undefined || next === undefined) break;
    const marked = terminal.test(word.text);
    const end = marked ? afterClosers(words, index) : index + 1;
    if (marked ? !canBegin(words, end - 1, rules) : !endsByAbbreviation(word, next, rules)) continue;
    sentences.push([first, end]);
    first = end;
    index = end - 1;
  }
  if (first < words.length) sentences.push([first, words.length]);
  return sentences;
}

/** Half-open ranges in `words`, one a sentence. */
export function splitSentences(words: readonly PrintedWord[], rules: TextRules): readonly Range[] {
  const start = endOfDateline(words);
  const sentences = splitFrom(words, start, rules);
  return start === 0 ? sentences : [[0, start], ...sentences];
}
