import type { Database } from "@ladybugdb/core";
import { UsageError } from "../../foundation/errors.ts";
import type { Row, RunLimits } from "../graph-store.ts";
import { plainRow } from "./cell-value.ts";
import { EmbeddedConnection } from "./embedded-connection.ts";
import { embeddedQueryError } from "./embedded-errors.ts";
import { guardCypher } from "./guard-cypher.ts";
import { limitRows } from "./limit-rows.ts";

async function checkReadOnly(connection: EmbeddedConnection, text: string): Promise<void> {
  if (await connection.isReadOnly(text)) return;
  const problem = "it would change the graph";
  throw new UsageError({ code: "query/refused", place: "query", problem, remedy: "A query may only read" });
}

/** A user's own query, on a connection of its own: guarded, limited in time, rows and memory. */
export async function* runGuarded(database: Database, cypher: string, limits: RunLimits): AsyncGenerator<Row> {
  const text = limitRows(cypher, guardCypher(cypher), limits.rows + 1);
  const connection = new EmbeddedConnection(database);
  let count = 0;
  try {
    await checkReadOnly(connection, text);
    for await (const row of connection.rows(text, limits.parameters ?? {}, limits.milliseconds)) {
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
