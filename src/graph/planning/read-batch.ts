/**
 * Read batch
 * ==========
 *
 * The articles that a batch of changes is about, as stored and as they shall be: those that are put or removed, and
 * those that become, or cease to be, copies by it.
 */
import type { CopyIndex } from "../copies/copy-index.ts";
import { absentSide, articleRowOf, keptSide, projectedSide, storedSide } from "./article-sides.ts";
import type { Change, Explanation } from "./change.ts";
import type { ArticleSide, BatchArticle } from "./plan-articles.ts";
import { planCopies } from "./plan-copies.ts";
import type { ArticleRow, EvidenceLayer, StoredGraph } from "./stored-graph.ts";
import { reasonToSkip, wantedChanges, type Put, type Remove } from "./wanted-changes.ts";

export interface Batch {
  readonly articles: readonly BatchArticle[];
  /** Articles as they shall be, by id. */
  readonly after: ReadonlyMap<string, ArticleRow>;
  /** Ids of the articles that the graph does not have. */
  readonly fresh: ReadonlySet<string>;
  readonly skipped: readonly Explanation[];
}

export interface ReadBatchOptions {
  readonly graph: StoredGraph;
  readonly copies: CopyIndex;
  readonly evidence: "text" | "offsets";
}

export async function readBatch(changes: readonly Change[], options: ReadBatchOptions): Promise<Batch> {
  const { graph, copies, evidence } = options;
  const asked = wantedChanges(changes);
  const stored = await graph.evidenceOf([...asked.keys()]);
  const { wanted, skipped } = withoutNeedless(asked, stored);
  const puts = [...wanted.values()].filter((change) => change.kind === "put");
  const present = [...wanted.keys()].filter((id) => stored.has(id));
  const followers = present.flatMap((id) => copies.copiesOf(id));
  const { sketches, changed } = await planCopies({ puts, stored: present, copies, graph, evidence });
  const others = [...new Set([...changed, ...followers])].filter((id) => !wanted.has(id));
  const articles: BatchArticle[] = [...wanted].map(([id, change]) => {
    const before = sideOf(id, stored.get(id));
    if (change.kind === "remove") return { id, before, after: absentSide };
    const sketch = sketches.get(id) ?? "";
    return { id, before, after: projectedSide(change, { evidence, sketch, copyOf: copies.originalOf(id) }) };
  });
  for (const [id, layer] of await graph.evidenceOf(others)) {
    const before = storedSide(id, layer);
    articles.push({ id, before, after: keptSide(before, copies.originalOf(id)) });
  }
  const rows = articles.flatMap(({ after }) => articleRowOf(after) ?? []);
  const fresh = new Set(puts.map(({ article }) => article.id).filter((id) => !stored.has(id)));
  return { articles, after: new Map(rows.map((row) => [row.id, row])), fresh, skipped };
}

function sideOf(id: string, layer: EvidenceLayer | undefined): ArticleSide {
  return layer === undefined ? absentSide : storedSide(id, layer);
}

function withoutNeedless(
  asked: ReadonlyMap<string, Put | Remove>,
  stored: ReadonlyMap<string, EvidenceLayer>,
): { readonly wanted: ReadonlyMap<string, Put | Remove>; readonly skipped: readonly Explanation[] } {
  const wanted = new Map(asked);
  const skipped: Explanation[] = [];
  for (const [id, change] of asked) {
    const reason = reasonToSkip(change, stored.get(id));
    if (reason === undefined) continue;
    wanted.delete(id);
    skipped.push({ action: "skip", subject: `article ${id}`, reason });
  }
  return { wanted, skipped };
}
