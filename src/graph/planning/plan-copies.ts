/** Which copies a batch makes and unmakes, among its own articles and those of the graph. */
import { enclosingDays } from "../enclosing-days.ts";
import type { CopyIndex, CopyRow } from "../copies/copy-index.ts";
import { sketchShingles, textShingles, type Shingles } from "../copies/text-shingles.ts";
import type { StoredGraph } from "./stored-graph.ts";
import type { Put } from "./wanted-changes.ts";

export interface CopyPlan {
  /** Sketch of each article that is put. */
  readonly sketches: ReadonlyMap<string, string>;
  /** Articles with another original than before, those of the batch included. */
  readonly changed: ReadonlySet<string>;
}

export interface PlanCopiesOptions {
  readonly puts: readonly Put[];
  /** Articles of the batch that are in the graph. */
  readonly stored: readonly string[];
  readonly copies: CopyIndex;
  readonly graph: StoredGraph;
  readonly evidence: "text" | "offsets";
}

/**
 * Without the texts in the graph nobody could tell later what had been a copy of what: then every article is its own.
 */
export async function planCopies({ puts, stored, copies, graph, evidence }: PlanCopiesOptions): Promise<CopyPlan> {
  if (evidence === "offsets") return { sketches: new Map(), changed: new Set() };
  const shingles = new Map(puts.map((put) => [put.article.id, textShingles(printedText(put))]));
  const sketches = new Map([...shingles].map(([id, set]) => [id, sketchShingles(set)]));
  const rows = puts.map(({ article }): CopyRow => {
    const day = enclosingDays(article.published)?.from ?? null;
    return { id: article.id, day, sketch: sketches.get(article.id) ?? "" };
  });
  const changed = await copies.change(stored, rows, (ids) => readShingles(ids, shingles, graph));
  return { sketches, changed };
}

/** The text as its sentences hold it, since that is what the graph keeps. */
export function printedText({ article, extraction }: Pick<Put, "article" | "extraction">): string {
  return extraction.sentences.map(([from, to]) => article.text.slice(from, to)).join(" ");
}

async function readShingles(
  ids: readonly string[],
  known: ReadonlyMap<string, Shingles>,
  graph: StoredGraph,
): Promise<ReadonlyMap<string, Shingles>> {
  const missing = ids.filter((id) => !known.has(id));
  const texts = missing.length === 0 ? new Map<string, string>() : await graph.texts(missing);
  return new Map(ids.map((id) => [id, known.get(id) ?? textShingles(texts.get(id) ?? "")]));
}
