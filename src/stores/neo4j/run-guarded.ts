import neo4j from "neo4j-driver";
import { UsageError } from "../../foundation/errors.ts";
import type { Row, RunLimits } from "../graph-store.ts";
import { cellValue } from "./cell-value.ts";
import { checkFunctions, checkPlan } from "./guard-cypher.ts";
import { encodeParameters, type Neo4jDatabase } from "./neo4j-database.ts";
import { neo4jQueryError } from "./neo4j-errors.ts";

export interface GuardedQuery {
  readonly cypher: string;
  readonly limits: RunLimits;
  readonly place: string;
}

type Parameters = Readonly<Record<string, unknown>>;

async function checkPlanned(database: Neo4jDatabase, cypher: string, parameters: Parameters): Promise<void> {
  const session = database.session(neo4j.session.READ);
  try {
    const { summary } = await session.run(`EXPLAIN ${cypher}`, parameters);
    if (summary.plan === false) {
      const problem = "the server gave no plan for it";
      throw new UsageError({ code: "query/refused", place: "query", problem, remedy: "A query may only read" });
    }
    checkPlan(summary.plan);
  } finally {
    await session.close();
  }
}

/** A user's own query: planned, checked, then run in a reading transaction with limits on time and rows. */
export async function* runGuarded(database: Neo4jDatabase, query: GuardedQuery): AsyncGenerator<Row> {
  const { cypher, limits, place } = query;
  const parameters = encodeParameters(limits.parameters ?? {}) as Parameters;
  checkFunctions(cypher);
  const session = database.session(neo4j.session.READ);
  let count = 0;
  try {
    await checkPlanned(database, cypher, parameters);
    const transaction = await session.beginTransaction({ timeout: limits.milliseconds });
    for await (const record of transaction.run(cypher, parameters)) {
      count += 1;
      if (count > limits.rows) {
        limits.whenCut?.();
        break;
      }
      yield Object.fromEntries(record.keys.map((key) => [String(key), cellValue(record.get(key))]));
    }
    await transaction.close();
  } catch (error) {
    throw neo4jQueryError(error, place, limits.milliseconds);
  } finally {
    await session.close();
  }
}
