/**
 * Graph store
 * ===========
 *
 * Where graphs are kept. The contract speaks of graphs only: no connection, session, transaction or file type leaks,
 * and new questions are new query data, not new methods.
 */
import type { GraphLoad, LoadSummary } from "../graph/graph-load.ts";
import type { GraphPatch } from "../graph/graph-patch.ts";
import type { NamedQuery, ParametersOf, RowOf } from "../queries/named-query.ts";

/** What a patch did, counted by label and relationship type. */
export interface ChangeSummary {
  readonly nodes: { readonly created: number; readonly changed: number; readonly removed: number };
  readonly relationships: { readonly created: number; readonly changed: number; readonly removed: number };
  /** False where the patch was in the graph already. */
  readonly applied: boolean;
}

export type CellValue = string | number | boolean | null | readonly CellValue[] | { readonly [key: string]: CellValue };
export type Row = Readonly<Record<string, CellValue>>;

/** Limits on a user's own Cypher. */
export interface RunLimits {
  readonly milliseconds: number;
  readonly rows: number;
  readonly parameters?: Readonly<Record<string, CellValue>>;
  /** Called where there are more rows than may come: what came is then not the whole answer. */
  readonly whenCut?: () => void;
}

export interface PrepareOptions {
  /** Writes beside data that newsgraph did not write. */
  readonly shared?: boolean;
  /** Of names and of the extraction; an existing graph keeps its own. */
  readonly language?: string;
}

export interface GraphStore {
  readonly kind: "embedded" | "neo4j";
  /** Path or address, for messages. */
  readonly place: string;
  /** Schema and migrations; safe to repeat. Refuses a database with somebody else's data unless shared. */
  prepare(options?: PrepareOptions): Promise<void>;
  /** Whole or not at all; a patch that is in already changes nothing. */
  apply(patch: GraphPatch): Promise<ChangeSummary>;
  /**
   * Fills a graph that is still empty, many times faster than patches do; whole or not at all. Not inside
   * `exclusively`.
   */
  load(load: GraphLoad): Promise<LoadSummary>;
  answer<Q extends NamedQuery>(query: Q, parameters: ParametersOf<Q>): Promise<readonly RowOf<Q>[]>;
  /** A user's own reading query, guarded: refuses by default whatever is not known to only read the graph. */
  run(cypher: string, limits: RunLimits): AsyncIterable<Row>;
  /** Writers take turns: runs the work while nobody else writes, waits for those before. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
