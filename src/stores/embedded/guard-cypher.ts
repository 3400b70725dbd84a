/**
 * Guard of the embedded database
 * ==============================
 *
 * Its read-only mode still reads and writes files (LOAD FROM, COPY TO, EXPORT DATABASE, INSTALL), so a query is let
 * through only if its words are known to do nothing but read the graph.
 *
 * A clause can begin only where a statement or a subquery begins, after UNION, or where an expression or pattern has
 * ended. At each of these places one of the allowed words must stand; anywhere else a word is a name. So a clause that
 * a later version of the database learns is refused without anybody having thought of it.
 */
import { z } from "zod";
import { UsageError } from "../../foundation/errors.ts";
import { entityTypes } from "../../ontology/ontology.ts";
import { cypherTokens, type CypherToken } from "../cypher-tokens.ts";
import { refuseGrowth } from "../refuse-growth.ts";
import { refuseDistinctBeside } from "./refuse-distinct-beside.ts";
import { refuseLimitedUnion } from "./refuse-limited-union.ts";
import data from "./data/allowed-cypher.json" with { type: "json" };

const names = z.array(z.string());
const allowed = z
  .object({ clauses: names, keywords: names, operandKeywords: names, functions: names, procedures: names })
  .parse(data);
const clauses = new Set(allowed.clauses);
const keywords = new Set(allowed.keywords);
const operandKeywords = new Set(allowed.operandKeywords);
const functions = new Set(allowed.functions);
const procedures = new Set(allowed.procedures);
const types: ReadonlySet<string> = new Set(entityTypes);

const readingOnly = `A query may only read: ${allowed.clauses.join(", ")}; names that look like another clause go into backticks`;

const refused = (token: CypherToken, problem: string, remedy = readingOnly): UsageError =>
  new UsageError({ code: "query/refused", place: `query, character ${token.start + 1}`, problem, remedy });

const upper = (token: CypherToken | undefined): string => (token?.kind === "word" ? token.text.toUpperCase() : "");
const isSymbol = (token: CypherToken | undefined, ...texts: readonly string[]): boolean =>
  token?.kind === "symbol" && texts.includes(token.text);

/** True where an expression or a pattern may have ended with the token, so that a clause could follow. */
function endsOperand(tokens: readonly CypherToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (isName(tokens, index)) return true;
  if (token.kind === "word") return operandKeywords.has(upper(token)) || !keywords.has(upper(token));
  if (token.kind !== "symbol") return true;
  return isSymbol(token, ")", "]", "}") || (token.text === "*" && !endsOperand(tokens, index - 1));
}

/** A word that can be nothing but a name: after a dot, a colon, a bar or AS, or as the key of a map. */
function isName(tokens: readonly CypherToken[], index: number): boolean {
  if (tokens[index]?.kind !== "word") return false;
  const before = tokens[index - 1];
  return (
    isSymbol(before, ".") || (isSymbol(before, ":", "|") && !isSymbol(tokens[index + 1], "(")) || upper(before) === "AS"
  );
}

function beginsStatement(tokens: readonly CypherToken[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined) return true;
  if (isSymbol(before, "{")) return ["EXISTS", "COUNT"].includes(upper(tokens[index - 2]));
  return upper(before) === "UNION" || (upper(before) === "ALL" && upper(tokens[index - 2]) === "UNION");
}

function checkStart(token: CypherToken): void {
  if (clauses.has(upper(token)) || upper(token) === "ALL") return;
  throw refused(token, `a query may not begin with "${token.text}"`);
}

function checkFunction(token: CypherToken): void {
  if (functions.has(token.text.toLowerCase())) return;
  if (upper(token) === "TYPE") throw refused(token, "the embedded database has no type(r)", "Write label(r)");
  if (upper(token) === "SHORTESTPATH") {
    const remedy = 'Write MATCH path = (a:Entity {name: "…"})-[* SHORTEST 1..5]-(b:Entity {name: "…"})';
    throw refused(token, "the embedded database has no shortestPath()", remedy);
  }
  throw refused(
    token,
    `the function "${token.text}" is not among the allowed ones`,
    "See cypher/README.md for the list",
  );
}

function checkTypeLabel(tokens: readonly CypherToken[], index: number): void {
  const token = tokens[index];
  if (token === undefined || !types.has(token.text) || !isSymbol(tokens[index - 1], ":", "|")) return;
  const before = tokens[index - 2];
  const inMap = isSymbol(tokens[index + 1], ",", "}") && isSymbol(tokens[index - 3], "{", ",");
  if (before === undefined || inMap) return;
  const remedy = `Write (p:Entity {type: "${token.text}"}), which runs on both stores`;
  throw refused(token, `in the embedded database an entity's label is Entity, there is no :${token.text}`, remedy);
}

function checkPlainWord(tokens: readonly CypherToken[], index: number, token: CypherToken): void {
  if (beginsStatement(tokens, index)) checkStart(token);
  if (keywords.has(upper(token))) return;
  if (endsOperand(tokens, index - 1) || upper(tokens[index - 1]) === "OPTIONAL") {
    throw refused(token, `"${token.text}" is not among what a query may do`);
  }
  if (isSymbol(tokens[index + 1], "(")) checkFunction(token);
}

/** A function by a name in backticks, or behind a dot, would escape the list. */
function checkHiddenCall(tokens: readonly CypherToken[], index: number): void {
  const token = tokens[index];
  if (token === undefined || !isSymbol(tokens[index + 1], "(")) return;
  const hidden = token.kind === "quoted" || (token.kind === "word" && isSymbol(tokens[index - 1], "."));
  if (hidden) throw refused(token, `${token.text}() is not among the allowed functions`);
}

function checkWord(tokens: readonly CypherToken[], index: number): void {
  const token = tokens[index];
  checkHiddenCall(tokens, index);
  checkTypeLabel(tokens, index);
  if (token?.kind === "word" && !isName(tokens, index)) checkPlainWord(tokens, index, token);
}

/** CALL of a listed procedure at the beginning; gives the index at which the rest begins. */
function checkCall(tokens: readonly CypherToken[]): number {
  const [call, procedure, bracket] = tokens;
  if (call === undefined || upper(call) !== "CALL") return 0;
  if (procedures.has(upper(procedure).toLowerCase()) && isSymbol(bracket, "(")) return 2;
  throw refused(
    call,
    `CALL ${procedure?.text ?? ""} is not among the allowed procedures`,
    `Allowed: ${allowed.procedures.join(", ")}`,
  );
}

function withoutFinalSemicolon(tokens: readonly CypherToken[]): readonly CypherToken[] {
  return isSymbol(tokens.at(-1), ";") ? withoutFinalSemicolon(tokens.slice(0, -1)) : tokens;
}

/** The tokens of a query that only reads the graph; throws, saying why, for every other. */
export function guardCypher(text: string): readonly CypherToken[] {
  const tokens = withoutFinalSemicolon(cypherTokens(text));
  const [first] = tokens;
  if (first === undefined) {
    throw new UsageError({ code: "query/refused", place: "query", problem: "it is empty", remedy: readingOnly });
  }
  const second = tokens.find((token) => isSymbol(token, ";"));
  if (second) throw refused(second, "only one statement may be given", "Run them one after the other");
  if (first.kind !== "word") throw refused(first, `a query may not begin with ${first.text}`);
  for (let index = checkCall(tokens); index < tokens.length; index += 1) checkWord(tokens, index);
  refuseGrowth(tokens);
  refuseDistinctBeside(tokens);
  refuseLimitedUnion(tokens);
  return tokens;
}
