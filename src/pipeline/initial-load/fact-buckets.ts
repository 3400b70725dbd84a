/**
 * Fact buckets
 * ============
 *
 * The statements of a whole archive, to be summed by fact: in files by the first digits of the fact's id, so that one
 * of them at a time is in memory.
 */
import { join } from "node:path";
import { factEdge, factNode } from "../../graph/planning/plan-facts.ts";
import type { Fact } from "../../graph/fact.ts";
import { FactSum, type FactSupport } from "../../graph/fact-sum.ts";
import type { RowSink } from "../../graph/graph-load.ts";
import { RecordFile } from "./record-file.ts";

interface FactRecord {
  readonly fact: Fact;
  readonly support: FactSupport;
}

/** Two hexadecimal digits. */
const buckets = 256;

export class FactBuckets {
  readonly #files: readonly RecordFile<FactRecord>[];

  constructor(folder: string) {
    this.#files = Array.from({ length: buckets }, (_, bucket) => new RecordFile(join(folder, `facts-${bucket}`)));
  }

  add(fact: Fact, support: FactSupport): void {
    this.#files[Number.parseInt(fact.id.slice(0, 2), 16)]?.add({ fact, support });
  }

  /** Gives the facts and the edges between entities. */
  async give(sink: RowSink): Promise<void> {
    for (const file of this.#files) {
      const facts = new Map<string, { readonly fact: Fact; readonly supports: FactSupport[] }>();
      for (const { fact, support } of file.take()) {
        const known = facts.get(fact.id);
        if (known === undefined) facts.set(fact.id, { fact, supports: [support] });
        else known.supports.push(support);
      }
      for (const { fact, supports } of facts.values()) {
        sink.node(factNode(fact));
        sink.relationship(factEdge(fact, new FactSum().add(supports)));
        await sink.room?.();
      }
    }
  }
}
