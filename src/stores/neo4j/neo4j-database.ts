/**
 * Neo4j database
 * ==============
 *
 * One database of one server: managed transactions only, since `session.run` does not retry.
 */
import neo4j, { type Driver, type ManagedTransaction, type SessionMode } from "neo4j-driver";

export type Neo4jRow = Readonly<Record<string, unknown>>;
export type Query = (text: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly Neo4jRow[]>;

/** Whole numbers go as integers: LIMIT and list positions take nothing else. */
export function encodeParameters(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(encodeParameters);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, encodeParameters(item)]));
}

/** Whole numbers as plain ones: no property or count of a graph is beyond 2^53. */
function decodeValue(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  return Array.isArray(value) && typeof value[0] === "bigint" ? value.map(Number) : value;
}

const queryOf =
  (transaction: ManagedTransaction): Query =>
  async (text, parameters = {}) => {
    const result = await transaction.run(text, parameters);
    return result.records.map((record) =>
      Object.fromEntries(record.keys.map((key) => [String(key), decodeValue(record.get(key))])),
    );
  };

export class Neo4jDatabase {
  readonly driver: Driver;
  readonly #database: string | undefined;

  constructor(driver: Driver, database?: string) {
    this.driver = driver;
    this.#database = database;
  }

  session(mode: SessionMode = neo4j.session.WRITE) {
    return this.driver.session({ defaultAccessMode: mode, ...(this.#database ? { database: this.#database } : {}) });
  }

  /** Work in one transaction, done again after errors that pass. */
  async write<T>(work: (query: Query) => Promise<T>): Promise<T> {
    const session = this.session();
    try {
      return await session.executeWrite((transaction) => work(queryOf(transaction)));
    } finally {
      await session.close();
    }
  }

  async read(text: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<readonly Neo4jRow[]> {
    const session = this.session(neo4j.session.READ);
    try {
      return await session.executeRead((transaction) => queryOf(transaction)(text, parameters));
    } finally {
      await session.close();
    }
  }
}
