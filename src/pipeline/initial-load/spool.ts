/**
 * Spool
 * =====
 *
 * Articles with their extractions, one a line, in a file that only grows: what an initial load has done so far. A
 * process that is killed loses the line that it was writing; the next one goes on behind the last whole line. Of
 * several lines for one article the last counts.
 */
import { closeSync, existsSync, fdatasyncSync, ftruncateSync, mkdirSync, openSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Article, articleSchema } from "../../articles/article.ts";
import { type Extraction, extractionSchema } from "../../extraction/extraction.ts";
import { StoreError } from "../../foundation/errors.ts";
import { stableHash } from "../../foundation/stable-hash.ts";
import { writeWhole } from "../../stores/write-whole.ts";
import { readAt, readLines } from "./read-lines.ts";

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

/** Between the parts of a line; JSON has none. */
const tab = "\t";

const fileOf = (folder: string): string => join(folder, "articles.spool");

/** A folder of somebody else's is neither written to nor taken away. */
function checkFolder(folder: string): void {
  if (existsSync(fileOf(folder)) || readdirSync(folder).length === 0) return;
  throw new StoreError({
    code: "store/foreign-spool",
    place: folder,
    problem: "the folder for what an initial load extracts has other things in it",
    remedy: "Move them away, or choose another folder",
  });
}

/** Takes the folder of a spool away; one that is none stays as it is. */
export function removeSpool(folder: string): void {
  if (existsSync(fileOf(folder))) rmSync(folder, { recursive: true });
}

function headOf(line: string, folder: string): SpooledRevision {
  try {
    return headSchema.parse(JSON.parse(line.slice(0, line.indexOf(tab))));
  } catch (cause) {
    throw new StoreError({
      code: "store/broken-spool",
      place: folder,
      problem: "a line of what an initial load has extracted is damaged",
      remedy: "Remove the folder and build again; its articles are extracted once more",
      cause,
    });
  }
}

export class Spool {
  readonly #folder: string;
  readonly #file: string;
  readonly #descriptor: number;
  readonly #places = new Map<string, Place>();
  #end = 0;
  /** Articles that were there when the spool was opened. */
  readonly found: number;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    checkFolder(folder);
    this.#folder = folder;
    this.#file = fileOf(folder);
    this.#descriptor = openSync(this.#file, "a+");
    for (const { line, start, length } of readLines(this.#descriptor)) {
      const revision = headOf(line, folder);
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
    for (const { line, start } of readLines(this.#descriptor)) {
      const { id } = headOf(line, this.#folder);
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
}

function parsed(line: string): SpooledArticle {
  const [, article = "", extraction = ""] = line.split(tab);
  return {
    article: articleSchema.parse(JSON.parse(article)),
    extraction: extractionSchema.parse(JSON.parse(extraction)),
  };
}
