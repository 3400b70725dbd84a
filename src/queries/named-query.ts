/**
 * Named query
 * ===========
 *
 * A question that both stores answer with the same rows in the same order. The text is `cypher/read/<name>.cypher`,
 * or, where one text cannot run on both, `<name>.neo4j.cypher` beside `<name>.embedded.cypher` under one contract.
 *
 * A parameter that is not given is the empty string, never null: the embedded database cannot compare with null.
 */
import type { z } from "zod";
import { UsageError } from "../foundation/errors.ts";
import { cypherText, type Dialect, type Fill } from "./cypher-text.ts";
import type { Steps } from "./stepwise/steps.ts";

export interface Narrowed {
  readonly given: string;
  readonly file: string;
  /** The one database that gains by it; both where it is not said. */
  readonly dialect?: Dialect;
}

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
  /** Words after the name on a command line that the example articles answer; for help and documentation. */
  readonly example?: string;
  /** Files that answer the same from one entity on, for when the parameter that names it is given; the first that fits is taken. */
  readonly narrowed?: readonly Narrowed[];
  /** How the embedded database answers it in several statements. */
  readonly stepwise?: Steps;
  /** True where the text finds all by ids, so that one plan serves a graph of any size. */
  readonly byIds?: true;
  /** Where several queries share one file: its name, and what stands for `__Label__` and the like. */
  readonly template?: { readonly file: string; readonly fill: Fill };
}

export type ParametersOf<Q extends NamedQuery> = z.input<Q["parameters"]>;
export type RowOf<Q extends NamedQuery> = z.output<Q["row"]>;

const isGiven = (value: unknown): boolean => value !== undefined && value !== "";

/** The steps in which a query is answered by the embedded database, where it has any for what is given. */
export function stepsOf({ stepwise }: NamedQuery, parameters: Readonly<Record<string, unknown>>): Steps | undefined {
  const { given } = stepwise ?? {};
  return given === undefined || isGiven(parameters[given]) ? stepwise : undefined;
}

/** The statement of a query in a store's dialect: a narrower one where a parameter names where to begin. */
export function textOf(
  query: NamedQuery,
  dialect: Dialect,
  parameters: Readonly<Record<string, unknown>> = {},
): string {
  const narrower = query.narrowed?.find(
    (way) => isGiven(parameters[way.given]) && (way.dialect ?? dialect) === dialect,
  );
  return cypherText(`read/${narrower?.file ?? query.template?.file ?? query.name}`, dialect, query.template?.fill);
}

/** The parameters as the statement wants them: checked, defaults filled in. */
export function checkParameters(query: NamedQuery, parameters: unknown): Readonly<Record<string, unknown>> {
  const result = query.parameters.safeParse(parameters);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new UsageError({
    code: "query/parameters",
    place: `query ${query.name}`,
    problem: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`,
    remedy: `It takes ${Object.keys(query.parameters.shape).join(", ") || "no parameters"}; see newsgraph query ${query.name} --help`,
  });
}

/** Rows of a database as the query promises them. */
export function checkRows<Q extends NamedQuery>(query: Q, rows: readonly unknown[]): readonly RowOf<Q>[] {
  return rows.map((row) => query.row.parse(row) as RowOf<Q>);
}
