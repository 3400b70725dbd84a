/**
 * Denied twins
 * ============
 *
 * Two rules that read one sentence may hang on different words of it: "weigerte sich, sein Amt als Chef aufzugeben" is a
 * resignation by its noun and none by its verb. What the sentence denies for one of them did not happen for the other.
 */
import { findStatementType } from "../ontology/ontology.ts";
import { lastingTypes } from "./lasting-types.ts";
import type { Statement } from "./statement.ts";

const isPlain = ({ polarity, modality }: Statement): boolean => polarity === "affirmed" && modality === "asserted";
const isDenied = ({ polarity, type }: Statement): boolean => polarity === "negated" && !lastingTypes.has(type);

function keyOf({ type, source, target, evidence }: Statement): string {
  const ends = findStatementType(type)?.symmetric === true && target < source ? [target, source] : [source, target];
  return [type, ...ends, evidence[0]?.sentence ?? -1].join("|");
}

/** The statements without those that a sentence only seems to assert beside the same one denied. */
export function withoutDeniedTwins(statements: readonly Statement[]): readonly Statement[] {
  const denied = new Set(statements.filter(isDenied).map(keyOf));
  if (denied.size === 0) return statements;
  return statements.filter((statement) => !isPlain(statement) || !denied.has(keyOf(statement)));
}
