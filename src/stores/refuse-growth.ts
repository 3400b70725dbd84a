/**
 * Refusing texts that grow
 * ========================
 *
 * `WITH a + a AS a`, written thirty times, makes a text of gigabytes out of eight letters. No limit on time or memory
 * stops it: the embedded database does the sum while it plans, and a Neo4j server runs out of memory and ends. So the
 * guard reckons, from the query's words alone, how much a clause can lengthen what the clause before gave it.
 */
import { UsageError } from "../foundation/errors.ts";
import type { CypherToken } from "./cypher-tokens.ts";

/** Doublings that a query may make of its own length, at the most. */
const mostDoublings = 15;

const clauses = new Set(["WITH", "RETURN", "UNWIND", "MATCH"]);
const joining = new Set(["concat", "concat_ws", "list_concat", "list_cat", "list_append"]);
const ranges = new Set(["range"]);
const reducing = new Set(["reduce"]);
const putting = new Set(["replace", "regexp_replace"]);

const named = (token: CypherToken | undefined, names: ReadonlySet<string>): boolean =>
  token?.kind === "word" && names.has(token.text.toLowerCase());

const isCall = (tokens: readonly CypherToken[], index: number): boolean => tokens[index + 1]?.text === "(";

function clausesOf(tokens: readonly CypherToken[]): readonly (readonly CypherToken[])[] {
  const starts = tokens.flatMap(({ kind, text }, index) =>
    kind === "word" && clauses.has(text.toUpperCase()) ? [index] : [],
  );
  return starts.map((start, order) => tokens.slice(start, starts[order + 1]));
}

/** The tokens between a call's brackets. */
function inside(tokens: readonly CypherToken[], open: number): readonly CypherToken[] {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    if (tokens[index]?.text === "(") depth += 1;
    if (tokens[index]?.text === ")") depth -= 1;
    if (depth === 0) return tokens.slice(open + 1, index);
  }
  return tokens.slice(open + 1);
}

function joinsIn(tokens: readonly CypherToken[]): number {
  const signs = tokens.filter(
    ({ text, end }, index) =>
      text === "+" || (text === "|" && tokens[index + 1]?.start === end && tokens[index + 1]?.text === "|"),
  ).length;
  const commas = tokens.flatMap((token, index) =>
    named(token, joining) && isCall(tokens, index) ? inside(tokens, index + 1).filter(({ text }) => text === ",") : [],
  ).length;
  return signs + commas;
}

/** Calls that put something other than a given text in many places: what they make may be as long as the square. */
function squaresIn(tokens: readonly CypherToken[]): number {
  return tokens.filter((token, index) => {
    if (!named(token, putting) || !isCall(tokens, index)) return false;
    const last = inside(tokens, index + 1).at(-1);
    return last?.kind !== "string";
  }).length;
}

/** Whether a reduce() joins what it has gathered so far with itself. */
function doublesInReduce(tokens: readonly CypherToken[]): boolean {
  return tokens.some((token, index) => {
    if (!named(token, reducing) || !isCall(tokens, index)) return false;
    const [gathered, ...rest] = inside(tokens, index + 1);
    const body = rest.slice(rest.findIndex(({ text }) => text === "|") + 1);
    const again = body.filter(({ text }) => text === gathered?.text).length;
    return again > 1 && joinsIn(body) + squaresIn(body) > 0;
  });
}

/** Numbers that the lists of range() may hold together; a list of rows, as UNWIND makes them, is not kept. */
const longestRange = 1_000_000;
/**
 * Each step of a reduce() that joins copies what there is: a million steps are hours, in which a server heeds no limit.
 */
const longestJoin = 10_000;

/** How many numbers range() makes at the most, as far as they are written there; infinity where they are reckoned. */
function lengthOf(range: readonly CypherToken[]): number {
  if (range.some(({ text }) => text === "*" || text === "^")) return Infinity;
  return Math.max(1, ...range.filter(({ kind }) => kind === "number").map(({ text }) => Number(text)));
}

function heldByRanges(tokens: readonly CypherToken[]): number {
  return tokens
    .flatMap((token, index) => {
      const isRow = tokens[index - 1]?.text.toUpperCase() === "UNWIND";
      return named(token, ranges) && isCall(tokens, index) && !isRow ? [lengthOf(inside(tokens, index + 1))] : [];
    })
    .reduce((product, length) => product * length, 1);
}

function joinsLongRange(tokens: readonly CypherToken[]): boolean {
  return tokens.some((token, index) => {
    if (!named(token, reducing) || !isCall(tokens, index)) return false;
    const reduced = inside(tokens, index + 1);
    const bar = reduced.findIndex(({ text }) => text === "|");
    return joinsIn(reduced.slice(bar + 1)) > 0 && heldByRanges(reduced.slice(0, bar)) > longestJoin;
  });
}

function refused(problem: string): UsageError {
  const remedy = "Join texts once, where the rows are returned; make long rows of numbers by UNWIND range(…)";
  return new UsageError({ code: "query/refused", place: "query", problem, remedy });
}

export function refuseGrowth(tokens: readonly CypherToken[]): void {
  if (doublesInReduce(tokens)) throw refused("its reduce() joins what it has gathered with itself");
  if (heldByRanges(tokens) > longestRange) throw refused("its range() would hold more than a million numbers");
  if (joinsLongRange(tokens)) throw refused(`its reduce() would join more than ${longestJoin} times`);
  let doublings = 0;
  for (const clause of clausesOf(tokens)) {
    doublings += Math.log2(1 + joinsIn(clause));
    if (squaresIn(clause) > 0) doublings = 2 * (doublings + 5) * squaresIn(clause);
    if (doublings > mostDoublings) throw refused("its clauses join texts or lists with themselves again and again");
  }
}
