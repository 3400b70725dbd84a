/** Postings of the reference model, which refuses changes that do not fit them exactly. */
import type { Posting, PostingChanges } from "../../src/graph/posting.ts";

const nameOf = ({ id, sourceId, targetId }: Posting): string => [id, sourceId, targetId].join(" | ");

export class MemoryPostings {
  readonly #postings = new Map<string, Posting>();

  apply({ removed, created }: PostingChanges): void {
    for (const row of removed) {
      const there = this.#postings.get(nameOf(row));
      if (JSON.stringify(there) !== JSON.stringify(row))
        throw new Error(`posting removed but not there: ${nameOf(row)}`);
      this.#postings.delete(nameOf(row));
    }
    for (const row of created) {
      if (this.#postings.has(nameOf(row))) throw new Error(`posted twice: ${nameOf(row)}`);
      this.#postings.set(nameOf(row), row);
    }
  }

  /** All, sorted. */
  list(): readonly string[] {
    return [...this.#postings.values()].map((row) => JSON.stringify(row)).sort();
  }
}
