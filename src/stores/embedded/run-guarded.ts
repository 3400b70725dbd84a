import type { Database, PreparedStatement } from "@ladybugdb/core";
import { UsageError } from "../../foundation/errors.ts";
import type { Row, RunLimits } from "../graph-store.ts";
import { plainRow } from "./cell-value.ts";
import { EmbeddedConnection } from "./embedded-connection.ts";
import { embeddedQueryError } from "./embedded-errors.ts";
import { guardCypher } from "./guard-cypher.ts";
import { limitRows } from "./limit-rows.ts";

function checkReadOnly(statement: PreparedStatement): void {
  if (statement.isReadOnly()) return;
  const problem = "it would change the graph";
  throw new UsageError({ code: "query/refused", place: "query", problem, remedy: "A query may only read" });
}

/** A user's own query, on a connection of its own: guarded, limited in time, rows and memory. */
export async function* runGuarded(database: Database, cypher: string, limits: RunLimits): AsyncGenerator<Row> {
  const text = limitRows(cypher, guardCypher(cypher), limits.rows + 1);
  const connection = new EmbeddedConnection(database);
  let count = 0;
  try {
    const statement = await connection.prepare(text);
    checkReadOnly(statement);
    for await (const row of connection.rows(statement, limits.parameters ?? {}, limits.milliseconds)) {
      count += 1;
      if (count > limits.rows) {
        limits.whenCut?.();
        return;
      }
      yield plainRow(row);
    }
  } catch (error) {
    throw embeddedQueryError(error, limits.milliseconds);
  } finally {
    await connection.close();
  }
}
