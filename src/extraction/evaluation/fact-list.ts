/** Statements of one article as facts: those with the same type and ends together. */
import { findStatementType } from "../../ontology/ontology.ts";
import type { ScoredStatement } from "./scored-graph.ts";

export interface ScoredFact {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  /** Keys that count as this fact; its own first. */
  readonly readings: ReadonlySet<string>;
  readonly statements: readonly ScoredStatement[];
}

export type Resolve = (name: string) => string;

export const isSymmetric = (type: string): boolean => findStatementType(type)?.symmetric === true;

export function factKey(type: string, source: string, target: string): string {
  return isSymmetric(type) && target < source ? `${type}|${target}|${source}` : `${type}|${source}|${target}`;
}

/** All pairs of acceptable ends. */
export function endsOf(statement: ScoredStatement): readonly (readonly [string, string])[] {
  const targets = [statement.target, ...(statement.target_alt ?? [])];
  return [statement.source, ...(statement.source_alt ?? [])].flatMap((source) =>
    targets.map((target): readonly [string, string] => [source, target]),
  );
}

export function goldFacts(statements: readonly ScoredStatement[]): readonly ScoredFact[] {
  const facts = new Map<string, ScoredFact & { readings: Set<string>; statements: ScoredStatement[] }>();
  for (const statement of statements) {
    const { type, source, target } = statement;
    const key = factKey(type, source, target);
    const fact = facts.get(key) ?? { type, source, target, readings: new Set<string>(), statements: [] };
    facts.set(key, fact);
    fact.statements.push(statement);
    for (const [one, other] of endsOf(statement)) if (one !== other) fact.readings.add(factKey(type, one, other));
  }
  return [...facts.values()];
}

/** `resolve` gives the gold name of an entity; a statement from an entity to itself is left out. */
export function foundFacts(statements: readonly ScoredStatement[], resolve: Resolve): readonly ScoredFact[] {
  const facts = new Map<string, ScoredFact & { statements: ScoredStatement[] }>();
  for (const statement of statements) {
    const { type } = statement;
    const [source, target] = [resolve(statement.source), resolve(statement.target)];
    if (source === target) continue;
    const key = factKey(type, source, target);
    const fact = facts.get(key) ?? { type, source, target, readings: new Set([key]), statements: [] };
    facts.set(key, fact);
    fact.statements.push(statement);
  }
  return [...facts.values()];
}
