import { factOf } from "../../graph/fact.ts";
import type { ChosenPosting } from "./choose-postings.ts";
import type { ProvenPosting } from "./prove-postings.ts";
import { optionalText } from "./steps.ts";

/** The ends of the edge that a statement proves: those of symmetric types are in the order of their ids. */
export function edgeEnds({ posting, statement }: Pick<ProvenPosting, "posting" | "statement">): {
  readonly factId: string;
  readonly sourceId: string;
  readonly targetId: string;
} {
  const { type, polarity, modality, source, target } = posting;
  const role = optionalText(statement["role"]);
  const former = statement["former"] === true;
  const said = { type, polarity, modality, role, former, sourceEntityId: source, targetEntityId: target };
  const fact = factOf(said);
  return { factId: fact?.id ?? "", sourceId: fact?.sourceId ?? source, targetId: fact?.targetId ?? target };
}

/** The entity at the other end of a statement about one of some. */
export const otherEnd = ({ source, target }: ChosenPosting, known: ReadonlySet<string>): string =>
  known.has(source) ? target : source;
