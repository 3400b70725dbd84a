/**
 * Merging statements
 * ==================
 *
 * One statement for each type, source, target, polarity, modality and time, with every sentence that expresses it; a
 * symmetric pair once, whichever way round the text has it. A time or place that only one of two equal statements gives
 * is taken over, so that "traf ihn am Montag in Rom … Bei dem Treffen" is one meeting.
 */
import { findStatementType } from "../ontology/ontology.ts";
import type { Statement } from "./statement.ts";

function canonical(statement: Statement): Statement {
  const symmetric = findStatementType(statement.type)?.symmetric === true;
  const number = (id: string): number => Number(id.replace(/\D+/gu, ""));
  if (!symmetric || number(statement.source) <= number(statement.target)) return statement;
  return { ...statement, source: statement.target, target: statement.source };
}

const keyOf = ({ type, source, target, polarity, modality }: Statement): string =>
  [type, source, target, polarity, modality].join("|");

const sameTime = (one: Statement, other: Statement): boolean =>
  one.time === null || other.time === null || one.time === other.time;

/** A statement that others are joined to; the evidence of all is put in order at the end, however much it is. */
interface Joined {
  readonly statement: Statement;
  readonly evidence: Statement["evidence"][];
}

function join(one: Statement, other: Statement): Statement {
  return {
    ...one,
    time: one.time ?? other.time,
    place: one.place ?? other.place,
    role: one.role ?? other.role,
    attribution: one.attribution === other.attribution ? one.attribution : null,
    former: one.former && other.former,
    confidence: Math.max(one.confidence, other.confidence),
  };
}

/** Each sentence once for each rule, in the order of the text. */
function withEvidence({ statement, evidence }: Joined): Statement {
  if (evidence.length === 1) return statement;
  const different = new Map<string, Statement["evidence"][number]>();
  for (const item of evidence.flat()) {
    const key = `${item.sentence} ${item.rule}`;
    if (!different.has(key)) different.set(key, item);
  }
  const inOrder = [...different.values()].sort((a, b) => a.sentence - b.sentence || a.trigger - b.trigger);
  return { ...statement, evidence: inOrder };
}

/** Joins equal statements. */
export function mergeStatements(statements: readonly Statement[]): readonly Statement[] {
  const groups = new Map<string, Joined[]>();
  for (const statement of statements.map(canonical)) {
    const key = keyOf(statement);
    const group = groups.get(key) ?? [];
    const at = group.findIndex((known) => sameTime(known.statement, statement));
    const known = group[at];
    if (known === undefined) group.push({ statement, evidence: [statement.evidence] });
    else {
      known.evidence.push(statement.evidence);
      group[at] = { ...known, statement: join(known.statement, statement) };
    }
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => group.map(withEvidence));
}
