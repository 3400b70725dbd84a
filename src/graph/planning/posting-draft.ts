/** Postings as they were and as they shall be; what stays as it was leaves no trace. */
import { compareText } from "../../foundation/compare-text.ts";
import { postingOf, type Posting, type PostingChanges } from "../posting.ts";
import type { StatementRow } from "./stored-graph.ts";

const nameOf = ({ id, sourceId, targetId }: Posting): string => `${id}\n${sourceId}\n${targetId}`;

export class PostingDraft {
  readonly #before = new Map<string, Posting>();
  readonly #after = new Map<string, Posting>();

  before(statement: StatementRow): void {
    keep(this.#before, statement);
  }

  after(statement: StatementRow): void {
    keep(this.#after, statement);
  }

  changes(): PostingChanges {
    return { removed: without(this.#before, this.#after), created: without(this.#after, this.#before) };
  }
}

function keep(postings: Map<string, Posting>, statement: StatementRow): void {
  const posting = postingOf(statement);
  if (posting !== undefined) postings.set(nameOf(posting), posting);
}

/** Those of the one side that the other has not, or has with other properties; sorted. */
function without(side: ReadonlyMap<string, Posting>, other: ReadonlyMap<string, Posting>): readonly Posting[] {
  const changed = [...side].filter(
    ([name, { properties }]) => JSON.stringify(other.get(name)?.properties) !== JSON.stringify(properties),
  );
  return changed.sort(([a], [b]) => compareText(a, b)).map(([, posting]) => posting);
}
