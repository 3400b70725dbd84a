/**
 * Reading articles
 * ================
 *
 * The one way in: whatever the inputs name, as a stream of articles and failures. Sources are opened one after another
 * and documents are held one at a time, so an archive of any size passes through little memory.
 */
import { ArticleError } from "../foundation/errors.ts";
import { type ArticleFormat, articleFormat } from "./article-format.ts";
import { decodeText } from "./decode-text.ts";
import { findSources, type Source } from "./find-sources.ts";
import { type ArticleOrigin, makeArticle } from "./make-article.ts";
import { collectBytes, openSource } from "./open-source.ts";
import { type DocumentFormat, readDocument } from "./read-document.ts";
import { readJsonLines } from "./read-json-lines.ts";
import { defaultReadLimits, type ReadLimits, type ReadOptions } from "./read-options.ts";
import { attemptArticle, type ReadResult } from "./read-result.ts";

const sniffedBytes = 4096;

interface OpenSource {
  readonly format: ArticleFormat;
  readonly chunks: AsyncIterable<Uint8Array>;
}

async function* restored(start: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* start;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function openWithFormat(source: Source, options: ReadOptions): Promise<OpenSource> {
  const rest = openSource(source, options.stdin);
  const start: Uint8Array[] = [];
  let length = 0;
  while (length < sniffedBytes) {
    const next = await rest.next();
    if (next.done === true) break;
    start.push(next.value);
    length += next.value.length;
  }
  const text = Buffer.concat(start).subarray(0, sniffedBytes).toString("utf8");
  return { format: articleFormat(source.file, text.replace(/^\uFEFF/, "")), chunks: restored(start, rest) };
}

async function* readWhole(
  { chunks, format }: OpenSource & { readonly format: DocumentFormat },
  origin: ArticleOrigin,
  limits: ReadLimits,
): AsyncGenerator<ReadResult> {
  const { place } = origin;
  const text = decodeText(await collectBytes(chunks, limits.documentBytes, place), place);
  const drafts = await readDocument(text, format, { place, depth: limits.depth });
  for (const [index, draft] of drafts.entries()) {
    const single = drafts.length === 1 && format !== "feed";
    const path = single ? origin.path : `${origin.path}#${index + 1}`;
    const itemPlace = single ? place : `${place}, item ${index + 1}`;
    const result = attemptArticle(() => makeArticle(draft(), { ...origin, path, place: itemPlace }));
    yield "article" in result && single ? { ...result, namedByFile: result.article.id === path } : result;
  }
}

async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<ReadResult> {
  const limits = { ...defaultReadLimits, ...options.limits };
  const { language, publisher } = options;
  const origin: ArticleOrigin = { place: source.place, path: source.path, defaults: { language, publisher } };
  try {
    const { format, chunks } = await openWithFormat(source, options);
    if (format === "json-lines") yield* readJsonLines(chunks, origin, limits.lineBytes);
    else yield* readWhole({ format, chunks }, origin, limits);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    yield { failure: error };
  }
}

/**
 * Reads files, folders, patterns and, for `-`, standard input.
 *
 * @throws UsageError where an input names nothing.
 * @example for await (const result of readArticles(["news/"])) if ("article" in result) console.log(result.article.id);
 */
export async function* readArticles(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  for (const source of await findSources(inputs, options.root)) yield* readSource(source, options);
}
