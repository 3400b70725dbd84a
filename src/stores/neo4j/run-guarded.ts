import neo4j, { type Record as NeoRecord, type Result } from "neo4j-driver";
import { UsageError } from "../../foundation/errors.ts";
import type { Row, RunLimits } from "../graph-store.ts";
import { cellValue } from "./cell-value.ts";
import { checkFunctions, checkPlan } from "./guard-cypher.ts";
import { encodeParameters, type Neo4jDatabase } from "./neo4j-database.ts";
import { neo4jQueryError, tookTooLong } from "./neo4j-errors.ts";

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

/**
 * So long after a query's time its server is waited for: in the middle of one long sum it does not see that it should
 * stop.
 */
const graceMilliseconds = 3_000;

interface Deadline {
  readonly wait: <T>(work: Promise<T>) => Promise<T>;
  readonly isOver: () => boolean;
}

function startDeadline(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds + graceMilliseconds;
  let isOver = false;
  const wait = async <T>(work: Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        isOver = true;
        reject(tookTooLong(milliseconds));
      }, end - performance.now());
    });
    return Promise.race([work, late]).finally(() => {
      clearTimeout(timer);
    });
  };
  return { wait, isOver: () => isOver };
}

async function* recordsOf(result: Result, { wait }: Deadline): AsyncGenerator<NeoRecord> {
  const records = result[Symbol.asyncIterator]();
  for (let next = await wait(records.next()); next.done !== true; next = await wait(records.next())) yield next.value;
}

/** A user's own query: planned, checked, then run in a reading transaction with limits on time and rows. */
export async function* runGuarded(database: Neo4jDatabase, query: GuardedQuery): AsyncGenerator<Row> {
  const { cypher, limits, place } = query;
  const parameters = encodeParameters(limits.parameters ?? {}) as Parameters;
  checkFunctions(cypher);
  const session = database.session(neo4j.session.READ);
  const deadline = startDeadline(limits.milliseconds);
  let count = 0;
  try {
    await deadline.wait(checkPlanned(database, cypher, parameters));
    const transaction = await deadline.wait(session.beginTransaction({ timeout: limits.milliseconds }));
    for await (const record of recordsOf(transaction.run(cypher, parameters), deadline)) {
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
    const closed = session.close();
    // A server that does not see that it should stop does not answer to this either.
    if (deadline.isOver()) closed.catch(() => undefined);
    else await closed;
  }
}
