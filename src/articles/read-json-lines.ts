/**
 * JSON Lines
 * ==========
 *
 * An archive of any length, one article a line, read as a stream. Each bad line is a failure of its own.
 */
import { ArticleError } from "../foundation/errors.ts";
import type { Article } from "./article.ts";
import { decodeText } from "./decode-text.ts";
import { parseJsonValue, readJsonArticle } from "./json-article.ts";
import { type ArticleOrigin, makeArticle } from "./make-article.ts";
import { attemptArticle, type ReadResult } from "./read-result.ts";
import { type Line, splitLines } from "./split-lines.ts";

function parseLine(line: Line, text: string, origin: ArticleOrigin): Article {
  const { place } = origin;
  return makeArticle(readJsonArticle(parseJsonValue(text, place), place), {
    ...origin,
    path: `${origin.path}#${line.number}`,
  });
}

function tooLong(line: Line, place: string, limit: number): ReadResult {
  return {
    failure: new ArticleError({
      code: "article/line-too-long",
      place,
      problem: `the line is ${line.length} bytes long, more than ${limit}`,
      remedy: "Put one article on each line",
    }),
  };
}

/** One result a line; empty lines are none. */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  origin: ArticleOrigin,
  limit: number,
): AsyncGenerator<ReadResult> {
  for await (const line of splitLines(chunks, limit)) {
    const place = `${origin.place}, line ${line.number}, byte ${line.offset}`;
    const { bytes } = line;
    if (bytes === null) {
      yield tooLong(line, place, limit);
      continue;
    }
    if (bytes.every((byte) => byte <= 0x20)) continue;
    yield attemptArticle(() => parseLine(line, decodeText(bytes, place), { ...origin, place }));
  }
}
