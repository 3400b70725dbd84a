/** Postings and registers of the reference model, which refuses changes that do not fit them exactly. */
import type { Posting, PostingChanges } from "../../src/graph/posting.ts";
import type { Register } from "../../src/graph/register.ts";

const nameOf = ({ id, sourceId, targetId }: Posting): string => [id, sourceId, targetId].join(" | ");
const articleOf = ({ articleId }: Register): string => articleId;

interface Changes<Row> {
  readonly removed: readonly Row[];
  readonly created: readonly Row[];
}

function change<Row>(rows: Map<string, Row>, { removed, created }: Changes<Row>, name: (row: Row) => string): void {
  for (const row of removed) {
    const there = rows.get(name(row));
    if (JSON.stringify(there) !== JSON.stringify(row)) throw new Error(`removed but not there: ${name(row)}`);
    rows.delete(name(row));
  }
  for (const row of created) {
    if (rows.has(name(row))) throw new Error(`there twice: ${name(row)}`);
    rows.set(name(row), row);
  }
}

export class MemoryPostings {
  readonly #postings = new Map<string, Posting>();
  readonly #registers = new Map<string, Register>();

  apply(changes: PostingChanges): void {
    change(this.#postings, changes, nameOf);
    change(this.#registers, changes.registers, articleOf);
  }

  registers(articleIds: readonly string[]): readonly Register[] {
    return articleIds.flatMap((id) => this.#registers.get(id) ?? []);
  }

  /** All, sorted. */
  list(): readonly string[] {
    return [...this.#postings.values(), ...this.#registers.values()].map((row) => JSON.stringify(row)).sort();
  }
}
