/** Postings and registers as they were and as they shall be; what stays as it was leaves no trace. */
import { compareText } from "../../foundation/compare-text.ts";
import { postingOf, type Posting, type PostingChanges } from "../posting.ts";
import type { Register } from "../register.ts";
import type { StatementRow } from "./stored-graph.ts";

const nameOf = ({ id, sourceId, targetId }: Posting): string => `${id}\n${sourceId}\n${targetId}`;

/** Rows by their names. */
class Difference<Row> {
  readonly before = new Map<string, Row>();
  readonly after = new Map<string, Row>();

  changes(): { readonly removed: readonly Row[]; readonly created: readonly Row[] } {
    return { removed: without(this.before, this.after), created: without(this.after, this.before) };
  }
}

export class PostingDraft {
  readonly #postings = new Difference<Posting>();
  readonly #registers = new Difference<Register>();

  before(statement: StatementRow): void {
    keep(this.#postings.before, statement);
  }

  after(statement: StatementRow): void {
    keep(this.#postings.after, statement);
  }

  /** Undefined where nothing is named. */
  registerBefore(register: Register | undefined): void {
    if (register !== undefined) this.#registers.before.set(register.articleId, register);
  }

  /** Undefined where nothing is named. */
  registerAfter(register: Register | undefined): void {
    if (register !== undefined) this.#registers.after.set(register.articleId, register);
  }

  changes(): PostingChanges {
    return { ...this.#postings.changes(), registers: this.#registers.changes() };
  }
}

function keep(postings: Map<string, Posting>, statement: StatementRow): void {
  const posting = postingOf(statement);
  if (posting !== undefined) postings.set(nameOf(posting), posting);
}

/** Those of the one side that the other has not, or has otherwise; sorted. */
function without<Row>(side: ReadonlyMap<string, Row>, other: ReadonlyMap<string, Row>): readonly Row[] {
  const changed = [...side].filter(([name, row]) => JSON.stringify(other.get(name)) !== JSON.stringify(row));
  return changed.sort(([a], [b]) => compareText(a, b)).map(([, row]) => row);
}
