/**
 * Titles in quotation marks
 * =========================
 *
 * "The Salt Road", 'Northern Line': where common nouns have no capital, a passage in quotation marks of which every
 * longer word has one is the title of a work. One word alone is a title only behind a noun for works: the film "Roma".
 */
import type { Reading } from "../reading.ts";
import { isCapitalised, isQuotationMark } from "../word-shapes.ts";
import type { NameCandidate } from "./name-candidate.ts";

const longest = 9;
const small = new Set(["a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "with"]);
const signs = new Set([",", ":", "'s", "’s", "&", "-", "?", "!"]);

/** Where the passage behind an opening quotation mark ends; -1 where it is no title. */
function endOfTitle(reading: Reading, first: number): number {
  for (let end = first + 1; end <= first + longest && reading.together(first, end); end += 1) {
    const word = reading.word(end);
    if (isQuotationMark(word)) return end;
    if (!isCapitalised(word) && !small.has(word) && !signs.has(word) && !/^\d+$/u.test(word)) return -1;
  }
  return -1;
}

function isTitle(reading: Reading, first: number, end: number): boolean {
  const words = reading.words.slice(first, end);
  const capitals = words.filter((word) => isCapitalised(word) && !small.has(word.toLowerCase()));
  const behindNoun = reading.vocabulary.workKind(reading.word(first - 2)) !== null;
  return capitals.length > (behindNoun ? 0 : 1) && !/^[,.!?]$/u.test(words.at(-1) ?? "");
}

/** Works named in quotation marks; none where every noun has a capital. */
export function findTitleCaseNames(reading: Reading): readonly NameCandidate[] {
  if (reading.vocabulary.data.grammar.nounsAreCapitalised) return [];
  return reading.words.flatMap((word, open): readonly NameCandidate[] => {
    const first = open + 1;
    if (!isQuotationMark(word) || !isCapitalised(reading.word(first))) return [];
    const end = endOfTitle(reading, first);
    if (end < 0 || !isTitle(reading, first, end)) return [];
    return [{ firstToken: first, endToken: end, type: "Work", confidence: 1.2, finder: "title-case" }];
  });
}
