/**
 * Connection to the embedded database
 * ===================================
 *
 * One statement at a time, in order. Statements come as text and parameters, rows go as plain objects.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import lbug, {
  type Connection,
  type Database,
  type LbugValue,
  type PreparedStatement,
  type QueryResult,
} from "@ladybugdb/core";
import { TurnQueue } from "../turn-queue.ts";
import { PreparedStatements } from "./prepared-statements.ts";

export type EmbeddedRow = Record<string, LbugValue>;
export type Query = (text: string, parameters?: object) => Promise<readonly EmbeddedRow[]>;

/** Threads of a query; more gained nothing on graphs of news. */
const threads = 4;

/**
 * Closes a database that could not be written: a checkpoint that fails for want of room may never end when it is taken
 * back (0.19.1), and what is in the log is read again when the database is opened next.
 */
export async function closeWithoutCheckpoint(
  database: Database,
  connections: readonly EmbeddedConnection[],
): Promise<void> {
  await connections[0]?.query("CALL force_checkpoint_on_close=false").catch(() => undefined);
  for (const connection of connections) await connection.close();
  await database.close();
}

/** Rows that are taken before others may have their turn. */
const rowsAtOnce = 1_000;

/**
 * They are all there when a statement has run: to wait for each, as `getAll` does, took longer than to find them
 * (0.19.1).
 */
async function rowsOf(result: QueryResult): Promise<readonly EmbeddedRow[]> {
  const rows: EmbeddedRow[] = [];
  try {
    while (result.hasNext()) {
      const row = result.getNextSync();
      if (row !== null) rows.push(row);
      if (rows.length % rowsAtOnce === 0) await nextTurn();
    }
    return rows;
  } finally {
    result.close();
  }
}

export class EmbeddedConnection {
  readonly #connection: Connection;
  readonly #prepared: PreparedStatements;
  readonly #queue = new TurnQueue();

  constructor(database: Database) {
    this.#connection = new lbug.Connection(database, threads);
    this.#prepared = new PreparedStatements(this.#connection);
  }

  /** All rows of a statement. */
  query(text: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<readonly EmbeddedRow[]> {
    return this.#queue.run(() => this.#all(text, parameters));
  }

  /** The same of a statement that only reads, and is asked again and again. */
  ask(text: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly EmbeddedRow[]> {
    return this.#queue.run(async () => {
      const statement = await this.#prepared.get(text, parameters);
      return rowsOf(await this.#run(statement, parameters));
    });
  }

  /** A statement that can be looked at before it is run. */
  prepare(text: string): Promise<PreparedStatement> {
    return this.#prepared.once(text);
  }

  /** Rows of a statement as they are asked for; the statement is stopped after the time limit. */
  async *rows(
    statement: PreparedStatement,
    parameters: Readonly<Record<string, unknown>>,
    milliseconds: number,
  ): AsyncGenerator<EmbeddedRow> {
    this.#connection.setQueryTimeout(milliseconds);
    const result = await this.#run(statement, parameters);
    try {
      while (result.hasNext()) {
        const row = await result.getNext();
        if (row) yield row;
      }
    } finally {
      result.close();
    }
  }

  /** All of the work or nothing. A failed statement has ended the transaction by itself already. */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T> {
    return this.#queue.run(async (): Promise<T> => {
      await this.#all("BEGIN TRANSACTION", {});
      try {
        const answer = await work((text, parameters = {}) => this.#all(text, parameters));
        await this.#all("COMMIT", {});
        return answer;
      } catch (error) {
        await this.#all("ROLLBACK", {}).catch(() => undefined);
        throw error;
      }
    });
  }

  close(): Promise<void> {
    return this.#queue.run(() => this.#connection.close());
  }

  async #all(text: string, parameters: object): Promise<readonly EmbeddedRow[]> {
    return rowsOf(await this.#execute(text, parameters));
  }

  /**
   * What has no parameters makes, drops and lists tables, or is asked once: kept, it would know the tables of before.
   */
  async #execute(text: string, parameters: object): Promise<QueryResult> {
    const asked = Object.keys(parameters).length > 0;
    const statement = await (asked ? this.#prepared.get(text, parameters) : this.#prepared.once(text));
    return this.#run(statement, parameters);
  }

  async #run(statement: PreparedStatement, parameters: object): Promise<QueryResult> {
    const result = await this.#connection.execute(statement, parameters as Record<string, LbugValue>);
    if (!Array.isArray(result)) return result;
    for (const part of result.slice(0, -1)) part.close();
    const last = result.at(-1);
    if (last === undefined) throw new Error("The statement gave no result");
    return last;
  }
}
