/**
 * Build tally
 * ===========
 *
 * What a build did, counted while it runs.
 */
import type { Extraction } from "../extraction/extraction.ts";
import type { LoadSummary } from "../graph/graph-load.ts";
import type { NodeLabel } from "../graph/graph-model.ts";
import type { Explanation } from "../graph/planning/change.ts";
import type { WrittenChanges } from "./graph-writer.ts";

export interface LabelCounts {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

export interface BuildSummary {
  readonly articles: {
    readonly created: number;
    readonly changed: number;
    readonly unchanged: number;
    /** Revisions that a later one kept out. */
    readonly older: number;
    readonly failed: number;
  };
  readonly nodes: Readonly<Partial<Record<NodeLabel, LabelCounts>>>;
  /** Appearances that were held for one entity before and for another now. */
  readonly moved: number;
  readonly skipped: readonly Explanation[];
  /** Warnings of extractions, with how many articles have each. */
  readonly warnings: ReadonlyMap<string, number>;
}

const none: LabelCounts = { created: 0, changed: 0, removed: 0 };

export class BuildTally {
  readonly #nodes = new Map<NodeLabel, LabelCounts>();
  readonly #warnings = new Map<string, number>();
  readonly #skipped: Explanation[] = [];
  #unchanged = 0;
  #older = 0;
  #failed = 0;
  #extracted = 0;
  #arrived = 0;
  #moved = 0;

  /** Articles that are dealt with, but for the writing of the last batch. */
  get done(): number {
    return this.#unchanged + this.#older + this.#arrived;
  }

  /** Those of them that were not in already, nor in the spool of a load that goes on. */
  get arrived(): number {
    return this.#arrived;
  }

  arrive(): void {
    this.#arrived += 1;
  }

  leaveOut(reason: "unchanged" | "older"): void {
    if (reason === "unchanged") this.#unchanged += 1;
    else this.#older += 1;
  }

  addFailure(): void {
    this.#failed += 1;
  }

  addExtraction({ warnings }: Extraction): void {
    this.#extracted += 1;
    for (const warning of warnings) this.#warnings.set(warning, (this.#warnings.get(warning) ?? 0) + 1);
  }

  addPatch({ patch, skipped }: WrittenChanges): void {
    this.#count("created", patch.createdNodes);
    this.#count("changed", patch.changedNodes);
    this.#count("removed", patch.removedNodes);
    const fresh = new Set(patch.createdNodes.filter(({ label }) => label === "Appearance").map(({ id }) => id));
    this.#moved += patch.createdRelationships.filter(
      ({ type, sourceId }) => type === "OF" && !fresh.has(sourceId),
    ).length;
    this.#skipped.push(...skipped);
  }

  /** A whole graph; `resumed` of its articles were extracted before, and came again as unchanged. */
  addLoad({ nodes }: LoadSummary, resumed: number): void {
    for (const [label, created] of Object.entries(nodes) as [NodeLabel, number][])
      this.#nodes.set(label, { ...none, created });
    this.#unchanged = Math.max(0, this.#unchanged - resumed);
  }

  summary(): BuildSummary {
    const articles = this.#nodes.get("Article") ?? none;
    // An article that says the same again, by another extractor or forced, changes no row of its own.
    const quiet = this.#extracted - this.#skipped.length - articles.created - articles.changed;
    return {
      articles: {
        created: articles.created,
        changed: articles.changed,
        unchanged: this.#unchanged + Math.max(0, quiet),
        older: this.#older,
        failed: this.#failed,
      },
      nodes: Object.fromEntries(this.#nodes),
      moved: this.#moved,
      skipped: this.#skipped,
      warnings: this.#warnings,
    };
  }

  #count(kind: keyof LabelCounts, rows: readonly { readonly label: NodeLabel }[]): void {
    for (const { label } of rows) {
      const counts = this.#nodes.get(label) ?? none;
      this.#nodes.set(label, { ...counts, [kind]: counts[kind] + 1 });
    }
  }
}
