/**
 * Neo4j store
 * ===========
 *
 * A graph in a Neo4j server, 5.26 LTS or later, Community or Enterprise, without plug-ins.
 */
import neo4j, { type Integer } from "neo4j-driver";
import type { GraphLoad, LoadSummary } from "../../graph/graph-load.ts";
import type { GraphPatch } from "../../graph/graph-patch.ts";
import { StoreError, type NewsgraphError } from "../../foundation/errors.ts";
import { checkParameters, checkRows, textOf } from "../../queries/named-query.ts";
import type { NamedQuery, ParametersOf, RowOf } from "../../queries/named-query.ts";
import { cypherText } from "../../queries/cypher-text.ts";
import { answerError } from "../answer-error.ts";
import { notEmpty } from "../check-empty.ts";
import { EntityNames } from "../entity-names.ts";
import { checkSchema, foreignData, programName, schemaVersion } from "../graph-identity.ts";
import type { ChangeSummary, GraphStore, PrepareOptions, Row, RunLimits } from "../graph-store.ts";
import { NameKeys } from "../name-keys.ts";
import { patchBatches, type PatchBatch } from "../patch-batches.ts";
import { checkMatched, stalePatch } from "../stale-patch.ts";
import { summarisePatch } from "../summarise-patch.ts";
import { TurnQueue } from "../turn-queue.ts";
import { writeStatement } from "../write-statement.ts";
import { creations } from "./creation.ts";
import { areDated, dateAppearances, followDays } from "./dated-appearances.ts";
import { clearLoad, loadNeo4j, type WriteTurn } from "./load-neo4j.ts";
import { Lease, unprepared, type LeaseOptions } from "./lease.ts";
import { migrate } from "./migrate.ts";
import { encodeParameters, type Neo4jDatabase, type Query } from "./neo4j-database.ts";
import { neo4jError } from "./neo4j-errors.ts";
import { neo4jDialect } from "./neo4j-statements.ts";
import { plannedOnce, runningOnce } from "./planned-once.ts";
import { runGuarded } from "./run-guarded.ts";

function partlyLoaded(place: string): StoreError {
  return new StoreError({
    code: "store/loading",
    place,
    problem: "the graph is being loaded, or a load of it broke off",
    remedy: "Wait for its end, or run the build again that broke off",
    retriable: true,
  });
}

function notPrepared(place: string): StoreError {
  return new StoreError({
    code: "store/older-schema",
    place,
    problem:
      "an earlier newsgraph made the graph, or it was imported from files, and it lacks what questions are answered from",
    remedy: "Run newsgraph status --neo4j with this address once, which brings it up to date",
  });
}

export class Neo4jStore implements GraphStore {
  readonly kind = "neo4j";
  readonly place: string;
  readonly #database: Neo4jDatabase;
  readonly #lease: Lease;
  readonly #holder: string;
  readonly #milliseconds: Integer;
  readonly #turns = new TurnQueue();
  /** True once the graph was seen to have something in it, and not to be one that is being loaded. */
  #whole = false;
  /** True while this store loads a graph, of which what is to be loaded may ask. */
  #filling = false;

  constructor(database: Neo4jDatabase, lease: LeaseOptions) {
    this.place = lease.place;
    this.#database = database;
    this.#holder = lease.holder;
    this.#milliseconds = neo4j.int(lease.milliseconds);
    this.#lease = new Lease(database, lease);
  }

  async prepare(options: PrepareOptions = {}): Promise<void> {
    await this.#guarded(async () => {
      const schema = await this.#schema(options.shared ?? false);
      const dated = await areDated(this.#portions);
      // An import from files has made no constraint and no index, whatever its schema says.
      await migrate(this.#database, dated ? schema : 0);
      await this.#nameEntities(schema < schemaVersion);
      const parameters = { program: programName, schema: schemaVersion, language: options.language ?? "" };
      await this.#database.write((query) =>
        query(cypherText("maintain/prepare-graph", "neo4j"), encodeParameters(parameters) as typeof parameters),
      );
      if (!dated) await dateAppearances(this.#portions);
    });
  }

  async apply(patch: GraphPatch): Promise<ChangeSummary> {
    const batches = patchBatches(patch);
    const write = (): Promise<ChangeSummary> =>
      this.#guarded(() => this.#database.write((query) => this.#applyIn(query, patch, batches)));
    return this.#lease.held ? write() : this.exclusively(write);
  }

  load(load: GraphLoad): Promise<LoadSummary> {
    const loaded = this.exclusively(async () => {
      this.#filling = true;
      const write: WriteTurn = (work) => this.#database.write((query) => this.#inTurn(query, () => work(query)));
      if ((await this.#state()).loading) await clearLoad(write);
      const others = await this.#database.read(cypherText("maintain/find-other-node", "neo4j"));
      if (others.length > 0) throw notEmpty(this.place);
      return loadNeo4j(load, write, this.place);
    });
    return loaded.finally(() => (this.#filling = false));
  }

  async answer<Q extends NamedQuery>(query: Q, parameters: ParametersOf<Q>): Promise<readonly RowOf<Q>[]> {
    await this.#checkWhole();
    const checked = encodeParameters(checkParameters(query, parameters)) as Readonly<Record<string, unknown>>;
    const text = textOf(query, "neo4j", checked);
    const asked = query.byIds === true ? plannedOnce(text, checked) : ([text, checked] as const);
    const rows = await this.#guarded(() => this.#database.read(...asked), answerError);
    return checkRows(query, rows);
  }

  async *run(cypher: string, limits: RunLimits): AsyncGenerator<Row> {
    await this.#checkWhole();
    yield* runGuarded(this.#database, { cypher, limits, place: this.place });
  }

  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.run(() => this.#guarded(() => this.#lease.hold(work)));
  }

  async close(): Promise<void> {
    await this.#database.driver.close();
  }

  /** The number of migrations that the database has seen; refuses what is not ours. */
  async #schema(shared: boolean): Promise<number> {
    const [graph] = await this.#database.read(cypherText("maintain/read-graph", "neo4j"));
    if (graph?.["program"] === programName) {
      checkSchema(Number(graph["schema"]), this.place);
      return Number(graph["schema"]);
    }
    const [foreign] = await this.#database.read(cypherText("maintain/find-foreign", "neo4j"));
    if (foreign && !shared) throw foreignData(this.place, `a node :${(foreign["labels"] as string[]).join(":")}`);
    return 0;
  }

  /** A transaction for each portion: all names of a large graph would take more memory than one may. */
  readonly #portions: Query = (text, parameters) => this.#database.write((inside) => inside(text, parameters));

  async #nameEntities(again: boolean): Promise<void> {
    await new EntityNames(this.#portions, "neo4j").fill(again);
    await new NameKeys(this.#portions, "neo4j").fill(again);
  }

  async #applyIn(planned: Query, patch: GraphPatch, batches: readonly PatchBatch[]): Promise<ChangeSummary> {
    const query = runningOnce(planned);
    const [graph] = await query(cypherText("write/open-patch", "neo4j"));
    if (graph === undefined) throw unprepared(this.place);
    if (graph["holder"] !== this.#holder) throw this.#leaseLost();
    if (graph["loading"] !== null) throw partlyLoaded(this.place);
    if (graph["lastPatch"] === patch.id) return summarisePatch(patch, false);
    const giveNames = await new EntityNames(query, "neo4j").follow(patch);
    const giveKeys = await new NameKeys(query, "neo4j").follow(patch);
    const write = async (operations: RegExp): Promise<void> => {
      for (const batch of batches.filter(({ operation }) => operations.test(operation))) {
        const { text, rows } = writeStatement(batch, neo4jDialect);
        const run = batch.operation.endsWith("-nodes") ? query : planned;
        const [answer] = await run(text, { rows });
        checkMatched(batch, Number(answer?.["matched"]), this.place);
      }
    };
    await write(/^remove-/);
    await this.#create(query, patch);
    await write(/^change-/);
    await followDays(planned, patch);
    await giveNames();
    await giveKeys();
    await query(cypherText("write/keep-last-patch", "neo4j"), { patch: patch.id, milliseconds: this.#milliseconds });
    return summarisePatch(patch, true);
  }

  async #create(query: Query, { createdNodes, createdRelationships }: GraphPatch): Promise<void> {
    for (const { text, parameters, missing } of creations(createdNodes, createdRelationships)) {
      const [answer] = await query(text, parameters);
      const [first] = missing(answer ?? {});
      if (first !== undefined) throw stalePatch({ ...first, operation: "create" }, this.place);
    }
  }

  async #inTurn<T>(query: Query, work: () => Promise<T>): Promise<T> {
    const [graph] = await query(...plannedOnce(cypherText("write/read-load", "neo4j")));
    if (graph?.["holder"] !== this.#holder) throw this.#leaseLost();
    return work();
  }

  async #state(): Promise<{ readonly loading: boolean; readonly written: boolean; readonly prepared: boolean }> {
    const [graph] = await this.#guarded(() =>
      this.#database.read(...plannedOnce(cypherText("write/read-load", "neo4j"))),
    );
    return {
      loading: typeof graph?.["loading"] === "string",
      written: typeof graph?.["lastPatch"] === "string",
      prepared: graph === undefined || graph["dated"] === true,
    };
  }

  /** Asked until something is in: a graph that has anything is never loaded, one that is empty may be at any time. */
  async #checkWhole(): Promise<void> {
    if (this.#whole || this.#filling) return;
    const { loading, written, prepared } = await this.#state();
    if (loading) throw partlyLoaded(this.place);
    if (!prepared) throw notPrepared(this.place);
    this.#whole = written;
  }

  #leaseLost(): StoreError {
    return new StoreError({
      code: "store/lease-lost",
      place: this.place,
      problem: "another process took the turn to write, since this one did not answer in time",
      remedy: "Nothing of the last patch was written; run the command again",
      retriable: true,
    });
  }

  /** `told` makes of an error what the work's own caller can do about it. */
  async #guarded<T>(work: () => Promise<T>, told = (error: NewsgraphError): NewsgraphError => error): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw told(neo4jError(error, this.place));
    }
  }
}
