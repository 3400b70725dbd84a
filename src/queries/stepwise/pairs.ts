import { factOf } from "../../graph/fact.ts";
import type { ChosenPosting } from "./choose-postings.ts";
import { optionalText, type StepRow } from "./steps.ts";

/** The ends of the edge that a statement proves: those of symmetric types are in the order of their ids. */
export function edgeEnds(said: {
  readonly posting: Pick<ChosenPosting, "type" | "polarity" | "modality" | "source" | "target">;
  readonly statement: StepRow;
}): {
  readonly factId: string;
  readonly sourceId: string;
  readonly targetId: string;
} {
  const { type, polarity, modality, source, target } = said.posting;
  const role = optionalText(said.statement["role"]);
  const former = said.statement["former"] === true;
  const fact = factOf({ type, polarity, modality, role, former, sourceEntityId: source, targetEntityId: target });
  return { factId: fact?.id ?? "", sourceId: fact?.sourceId ?? source, targetId: fact?.targetId ?? target };
}
