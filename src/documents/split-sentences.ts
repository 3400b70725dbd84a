/**
 * Sentence splitter
 * =================
 *
 * Groups the printed words of one paragraph into sentences. A sentence ends after a full stop, question or exclamation
 * mark with the quotation marks and brackets that close right behind it, if what follows can begin a sentence:
 * „Das ist so!“, sagte er. — stays one.
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

/** Half-open ranges in `words`, one a sentence. */
export function splitSentences(
  words: readonly PrintedWord[],
  rules: TextRules,
): readonly (readonly [number, number])[] {
  const sentences: [number, number][] = [];
  let first = 0;
  for (let index = 0; index < words.length; index += 1) {
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
