/**
 * Revisions
 * =========
 *
 * Which of the articles that come must be extracted: those that the graph does not have in this content, or not by this
 * extractor. Of two revisions the later `modified` stays. Where one of them does not say, the one that is built now
 * replaces the one in the graph: whoever builds a changed file again means it. Among the revisions of one run the
 * greater content hash then decides, so that the order of the input does not.
 */
import type { Article } from "../articles/article.ts";
import { compareText } from "../foundation/compare-text.ts";

export interface Revision {
  readonly contentHash: string;
  readonly modified: string | null;
}

export interface StoredRevision extends Revision {
  readonly id: string;
  readonly extractor: string;
}

/** Changed: the graph has the article with another content. */
export type Verdict = "extract" | "changed" | "unchanged" | "older";

function compareModified(a: Revision, b: Revision): number {
  return a.modified === null || b.modified === null ? 0 : compareText(a.modified, b.modified);
}

function isOlder(article: Revision, met: Revision): boolean {
  return (compareModified(article, met) || compareText(article.contentHash, met.contentHash)) < 0;
}

export interface RevisionsOptions {
  /** The revisions of those articles that are in already. */
  readonly find: (ids: readonly string[]) => Promise<readonly StoredRevision[]>;
  /** `name@version`. */
  readonly extractor: string;
  /** Extracts everything, and lets older revisions replace newer ones. */
  readonly force: boolean;
}

export class Revisions {
  readonly #options: RevisionsOptions;
  readonly #met = new Map<string, Revision>();

  constructor(options: RevisionsOptions) {
    this.#options = options;
  }

  /** A verdict for each article, in their order; remembers them as met in this run. */
  async judge(articles: readonly Article[]): Promise<readonly Verdict[]> {
    const ids = [...new Set(articles.map((article) => article.id))];
    const rows = ids.length === 0 ? [] : await this.#options.find(ids);
    const stored = new Map<string, StoredRevision>(rows.map((row) => [row.id, row]));
    return articles.map((article) => this.#judgeOne(article, stored.get(article.id)));
  }

  #judgeOne(article: Article, stored: StoredRevision | undefined): Verdict {
    const met = this.#met.get(article.id);
    if (met?.contentHash === article.contentHash) return "unchanged";
    if (met !== undefined && isOlder(article, met)) return "older";
    this.#met.set(article.id, { contentHash: article.contentHash, modified: article.modified });
    return this.#options.force || stored === undefined ? "extract" : this.#judgeStored(article, stored);
  }

  #judgeStored(article: Article, stored: StoredRevision): Verdict {
    if (stored.contentHash !== article.contentHash) return compareModified(article, stored) < 0 ? "older" : "changed";
    return stored.extractor === this.#options.extractor ? "unchanged" : "extract";
  }
}
