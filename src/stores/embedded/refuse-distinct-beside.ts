/**
 * Refusing DISTINCT beside other aggregates
 * =========================================
 *
 * Where one clause has an aggregate of DISTINCT values beside min or collect, the database (0.19.1) writes over its own
 * memory from some thousand groups on and ends the whole process, and the explorer with it. In clauses of their own
 * both are safe.
 */
import { UsageError } from "../../foundation/errors.ts";
import type { CypherToken } from "../cypher-tokens.ts";

const isWord = (token: CypherToken | undefined, words: ReadonlySet<string>): boolean =>
  token?.kind === "word" && words.has(token.text.toUpperCase());

const clauses = new Set(["WITH", "RETURN"]);
const distinct = new Set(["DISTINCT"]);
const keeping = new Set(["MIN", "MAX", "COLLECT"]);

const isCall = (tokens: readonly CypherToken[], index: number): boolean => tokens[index + 1]?.text === "(";

/** The tokens of each WITH and RETURN, up to the next. */
function projections(tokens: readonly CypherToken[]): readonly (readonly CypherToken[])[] {
  const starts = tokens.flatMap((token, index) => (isWord(token, clauses) ? [index] : []));
  return starts.map((start, order) => tokens.slice(start, starts[order + 1]));
}

export function refuseDistinctBeside(tokens: readonly CypherToken[]): void {
  for (const projection of projections(tokens)) {
    const counted = projection.find((token, index) => isWord(token, distinct) && projection[index - 1]?.text === "(");
    const isKept = projection.some(
      (token, index) => isWord(token, keeping) && isCall(projection, index) && !isWord(projection[index + 2], distinct),
    );
    if (counted === undefined || !isKept) continue;
    throw new UsageError({
      code: "query/refused",
      place: `query, character ${counted.start + 1}`,
      problem: "the embedded database cannot be trusted with DISTINCT values beside min, max or collect in one clause",
      remedy: "Count in one WITH and collect in another, or ask twice",
    });
  }
}
