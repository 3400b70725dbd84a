/**
 * Prepared statements
 * ===================
 *
 * To prepare a statement takes the database as long as to read a few relationships of one node: a third of the time of
 * a question in steps, a twelfth of that of a patch. So what was prepared is kept, up to a number. A list that is empty
 * has another type than one that is not, and a statement is bound to the types that it was run with first: each kind of
 * parameters has its own. With parameters it is bound again each time that it is run; without, it keeps the tables that
 * there were (0.19.1), and after they were dropped and made again it fails for ever.
 */
import type { Connection, PreparedStatement } from "@ladybugdb/core";

const most = 128;

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length === 0 ? "" : kindOf(value[0])}]`;
  if (value === null || typeof value !== "object") return value === null ? "null" : numberKind(value);
  return `{${Object.entries(value)
    .map(([name, item]) => `${name}:${kindOf(item)}`)
    .join(",")}}`;
}

const numberKind = (value: unknown): string => (Number.isInteger(value) ? "integer" : typeof value);

export class PreparedStatements {
  readonly #connection: Connection;
  readonly #known = new Map<string, PreparedStatement>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async get(text: string, parameters: object): Promise<PreparedStatement> {
    const key = `${kindOf(parameters)}\n${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const statement = await this.once(text);
    if (this.#known.size >= most) this.#known.clear();
    this.#known.set(key, statement);
    return statement;
  }

  /** A statement that is not kept. */
  async once(text: string): Promise<PreparedStatement> {
    const statement = await this.#connection.prepare(text);
    if (!statement.isSuccess()) throw new Error(statement.getErrorMessage());
    return statement;
  }
}
