/**
 * Refusing a limited UNION
 * ========================
 *
 * At some UNIONs whose parts have LIMIT or SKIP the database (0.19.1) ends the whole process with a segmentation fault,
 * and the explorer with it. No such query is worth that.
 */
import { UsageError } from "../../foundation/errors.ts";
import type { CypherToken } from "../cypher-tokens.ts";

const isWord = (token: CypherToken | undefined, word: string): boolean =>
  token?.kind === "word" && token.text.toUpperCase() === word;

/** The word as a clause, not as the name of a column or property. */
function isClause(tokens: readonly CypherToken[], index: number): boolean {
  const before = tokens[index - 1];
  if (isWord(before, "AS") || before?.text === ".") return false;
  return isWord(tokens[index], "LIMIT") || isWord(tokens[index], "SKIP");
}

export function refuseLimitedUnion(tokens: readonly CypherToken[]): void {
  const union = tokens.find((token) => isWord(token, "UNION"));
  if (union === undefined || !tokens.some((_, index) => isClause(tokens, index))) return;
  throw new UsageError({
    code: "query/refused",
    place: `query, character ${union.start + 1}`,
    problem: "the embedded database cannot be trusted with a UNION of parts that have LIMIT or SKIP",
    remedy: "Leave them out, or ask the parts one after the other",
  });
}
