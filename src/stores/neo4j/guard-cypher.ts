/**
 * Guard of Neo4j
 * ==============
 *
 * A READ session still fetches files and addresses (LOAD CSV) and calls procedures. So the server plans the query
 * first, without running it, and only a plan made of operators that are known to read the graph goes through. Functions
 * do not show in a plan: those of plug-ins, which all have a namespace, are refused by their names.
 *
 * @see https://neo4j.com/docs/cypher-manual/current/planning-and-tuning/operators/operators-detail/
 */
import type { Plan } from "neo4j-driver";
import { z } from "zod";
import { UsageError } from "../../foundation/errors.ts";
import { cypherTokens, type CypherToken } from "../cypher-tokens.ts";
import { refuseGrowth } from "../refuse-growth.ts";
import data from "./data/allowed-cypher.json" with { type: "json" };

const names = z.array(z.string());
const allowed = z
  .object({ operators: names, operatorFamilies: names, procedures: names, functionNamespaces: names })
  .parse(data);
const operators = new Set(allowed.operators);
const families = new RegExp(`^(${allowed.operatorFamilies.join("|")})$`);
const procedures = new Set(allowed.procedures);
const namespaces = new Set(allowed.functionNamespaces);

const refused = (problem: string, remedy: string): UsageError =>
  new UsageError({ code: "query/refused", place: "query", problem, remedy });

const isName = (token: CypherToken | undefined): boolean => token?.kind === "word" || token?.kind === "quoted";
const bare = (text: string): string => text.replaceAll("`", "");

/** The dotted name that ends at a token. */
function dottedName(tokens: readonly CypherToken[], index: number): readonly string[] {
  const name = bare(tokens[index]?.text ?? "");
  const continues = tokens[index - 1]?.text === "." && isName(tokens[index - 2]);
  return continues ? [...dottedName(tokens, index - 2), name] : [name];
}

function checkFunction(path: readonly string[]): void {
  const [namespace = ""] = path;
  const name = path.join(".");
  if (path.length === 1 || procedures.has(name) || namespaces.has(namespace.toLowerCase())) return;
  throw refused(`"${name}" is not among the allowed functions`, "Use what Neo4j has without plug-ins");
}

/** Refuses functions and procedures of plug-ins, and texts that grow without end. */
export function checkFunctions(text: string): void {
  const tokens = cypherTokens(text);
  refuseGrowth(tokens);
  for (const [index, token] of tokens.entries()) {
    if (isName(token) && tokens[index + 1]?.text === "(") checkFunction(dottedName(tokens, index));
  }
}

function procedureOf(plan: Plan): string {
  const details: unknown = plan.arguments["Details"];
  return typeof details === "string" ? (/^([\w.]+)\(/.exec(details)?.[1] ?? details) : "";
}

/** Refuses a plan with an operator that is not known to only read the graph. */
export function checkPlan(plan: Plan): void {
  const operator = plan.operatorType.replace(/@.*$/, "");
  if (operator === "ProcedureCall") {
    if (!procedures.has(procedureOf(plan))) {
      const remedy = `Allowed: ${allowed.procedures.join(", ")}`;
      throw refused(`CALL ${procedureOf(plan)} is not among the allowed procedures`, remedy);
    }
  } else if (!operators.has(operator) && !families.test(operator)) {
    throw refused(`it would do more than read the graph (${operator})`, "A query may only read");
  }
  for (const child of plan.children) checkPlan(child);
}
