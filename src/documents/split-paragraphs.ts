/**
 * Paragraphs
 * ==========
 *
 * A blank line always ends a paragraph. A single line break ends one too, unless the text is wrapped by hand: then a
 * line ends where the next word would not have fitted, and no line is longer than a page is wide.
 */
import type { Span } from "./tokenise.ts";

const widestPage = 120;
const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/gu;

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(lineBreak)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...lines, { start, end: text.length }];
}

/** Lines in blocks that blank lines part. */
function blocksOf(text: string): readonly (readonly Span[])[] {
  const blocks: Span[][] = [[]];
  for (const line of linesOf(text)) {
    if (/\S/u.test(text.slice(line.start, line.end))) blocks.at(-1)?.push(line);
    else if (blocks.at(-1)?.length !== 0) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}

function isWrapped(text: string, lines: readonly [Span, Span], width: number): boolean {
  if (width > widestPage) return false;
  const [line, next] = lines;
  const firstWord =
    /^\s*\S{0,200}/u.exec(text.slice(next.start, Math.min(next.end, next.start + 200)))?.[0].trim() ?? "";
  return line.end - line.start + 1 + firstWord.length > width;
}

function paragraphsOfBlock(text: string, block: readonly Span[]): readonly Span[] {
  const width = block.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  const paragraphs: Span[] = [];
  let start = block[0]?.start ?? 0;
  block.forEach((line, index) => {
    const next = block[index + 1];
    if (next !== undefined && isWrapped(text, [line, next], width)) return;
    paragraphs.push({ start, end: line.end });
    start = next?.start ?? line.end;
  });
  return paragraphs;
}

/** The paragraphs of a text in order; white space at their ends is left to the sentences to trim. */
export function splitParagraphs(text: string): readonly Span[] {
  return blocksOf(text).flatMap((block) => paragraphsOfBlock(text, block));
}
