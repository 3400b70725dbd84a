/**
 * Spool
 * =====
 *
 * Articles with their extractions, one a line, in a file that only grows: what an initial load has done so far. A process
 * that is killed loses the line that it was writing; the next one goes on behind the last whole line. Of several lines
 * for one article the last counts.
 */
import { closeSync, fdatasyncSync, ftruncateSync, mkdirSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Article, articleSchema } from "../../articles/article.ts";
import { type Extraction, extractionSchema } from "../../extraction/extraction.ts";
import { stableHash } from "../../foundation/stable-hash.ts";
import { writeWhole } from "../../stores/write-whole.ts";

export interface SpooledArticle {
  readonly article: Article;
  readonly extraction: Extraction;
}

const headSchema = z.object({
  id: z.string(),
  contentHash: z.string(),
  modified: z.string().nullable(),
  extractor: z.string(),
});
export type SpooledRevision = z.infer<typeof headSchema>;

interface Place {
  readonly revision: SpooledRevision;
  readonly start: number;
  readonly length: number;
}

/** Bytes that are read at once. */
const chunkSize = 1 << 22;
const lineFeed = 0x0a;
/** Between the parts of a line; JSON has none. */
const tab = "\t";

function readAt(descriptor: number, start: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  const read = readSync(descriptor, buffer, 0, length, start);
  return read === length ? buffer : buffer.subarray(0, read);
}

export class Spool {
  readonly #file: string;
  readonly #descriptor: number;
  readonly #places = new Map<string, Place>();
  #end = 0;
  /** Articles that were there when the spool was opened. */
  readonly found: number;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#file = join(folder, "articles.jsonl");
    this.#descriptor = openSync(this.#file, "a+");
    for (const { line, start, length } of this.#lines()) {
      const revision = headSchema.parse(JSON.parse(line.slice(0, line.indexOf(tab))));
      this.#places.set(revision.id, { revision, start, length });
      this.#end = start + length;
    }
    ftruncateSync(this.#descriptor, this.#end);
    this.found = this.#places.size;
  }

  get size(): number {
    return this.#places.size;
  }

  /** A hash of what is in. */
  get id(): string {
    let id = stableHash("load");
    for (const { revision } of this.#places.values()) id = stableHash(id, ...Object.values(revision).map(String));
    return id;
  }

  /** On the disk when this returns. */
  append(articles: readonly SpooledArticle[]): void {
    const lines = articles.map(({ article, extraction }) => {
      const { id, contentHash, modified } = article;
      const revision = { id, contentHash, modified, extractor: extraction.extractor };
      const text = [revision, article, extraction].map((part) => JSON.stringify(part)).join(tab);
      return { revision, line: Buffer.from(`${text}\n`) };
    });
    for (const { revision, line } of lines) {
      writeWhole(this.#descriptor, line, this.#file);
      this.#places.set(revision.id, { revision, start: this.#end, length: line.length });
      this.#end += line.length;
    }
    fdatasyncSync(this.#descriptor);
  }

  revisionsOf(ids: readonly string[]): readonly SpooledRevision[] {
    return ids.flatMap((id) => this.#places.get(id)?.revision ?? []);
  }

  /** Each article once, in the order of the file. */
  *articles(): Generator<SpooledArticle> {
    for (const { line, start } of this.#lines()) {
      const { id } = headSchema.parse(JSON.parse(line.slice(0, line.indexOf(tab))));
      if (this.#places.get(id)?.start === start) yield parsed(line);
    }
  }

  read(id: string): SpooledArticle | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : parsed(readAt(this.#descriptor, place.start, place.length).toString());
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  *#lines(): Generator<{ readonly line: string; readonly start: number; readonly length: number }> {
    let rest = Buffer.alloc(0);
    let start = 0;
    for (let position = 0; ;) {
      const chunk = readAt(this.#descriptor, position, chunkSize);
      if (chunk.length === 0) return;
      position += chunk.length;
      const buffer = Buffer.concat([rest, chunk]);
      let from = 0;
      for (let end = buffer.indexOf(lineFeed); end !== -1; end = buffer.indexOf(lineFeed, from)) {
        yield { line: buffer.toString("utf8", from, end), start: start + from, length: end + 1 - from };
        from = end + 1;
      }
      rest = buffer.subarray(from);
      start += from;
    }
  }
}

function parsed(line: string): SpooledArticle {
  const [, article = "", extraction = ""] = line.split(tab);
  return {
    article: articleSchema.parse(JSON.parse(article)),
    extraction: extractionSchema.parse(JSON.parse(extraction)),
  };
}
