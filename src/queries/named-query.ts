/**
 * Named query
 * ===========
 *
 * A question that both stores answer with the same rows. The text is `cypher/read/<name>.cypher`, or, where one text
 * cannot run on both, `<name>.neo4j.cypher` beside `<name>.embedded.cypher` under one contract.
 */
import type { z } from "zod";

export interface NamedQuery<Parameters extends z.ZodObject = z.ZodObject, Row extends z.ZodObject = z.ZodObject> {
  /** Kebab case; the name of the Cypher file. */
  readonly name: string;
  /** One sentence for the help. */
  readonly description: string;
  readonly parameters: Parameters;
  /** One row of the answer. */
  readonly row: Row;
  /** Offered to people by `query --list`; false for what only the program asks. */
  readonly listed: boolean;
}

export type ParametersOf<Q extends NamedQuery> = z.input<Q["parameters"]>;
export type RowOf<Q extends NamedQuery> = z.output<Q["row"]>;
