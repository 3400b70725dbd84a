/**
 * Embedded store
 * ==============
 *
 * A graph in one file, in a Cypher database that runs inside the process and needs no server (LadybugDB, which
 * continues Kuzu). One process writes at a time: the database locks its file.
 *
 * @see https://docs.ladybugdb.com
 */
import type { Database } from "@ladybugdb/core";
import type { NewsgraphError } from "../../foundation/errors.ts";
import type { GraphLoad, LoadSummary } from "../../graph/graph-load.ts";
import type { GraphPatch } from "../../graph/graph-patch.ts";
import { checkParameters, checkRows, stepsOf, textOf } from "../../queries/named-query.ts";
import type { NamedQuery, ParametersOf, RowOf } from "../../queries/named-query.ts";
import { plannedGraph } from "../../queries/planned-state.ts";
import { cypherText } from "../../queries/cypher-text.ts";
import { answerError } from "../answer-error.ts";
import { checkEmpty, notEmpty } from "../check-empty.ts";
import { EntityNames } from "../entity-names.ts";
import type { ChangeSummary, GraphStore, PrepareOptions, Row, RunLimits } from "../graph-store.ts";
import { NameKeys } from "../name-keys.ts";
import { patchBatches, type PatchBatch } from "../patch-batches.ts";
import { checkMatched } from "../stale-patch.ts";
import { summarisePatch } from "../summarise-patch.ts";
import { TurnQueue } from "../turn-queue.ts";
import { writeStatement } from "../write-statement.ts";
import { plainRow } from "./cell-value.ts";
import type { DiskReserve } from "./disk-reserve.ts";
import { closeWithoutCheckpoint, EmbeddedConnection, type Query } from "./embedded-connection.ts";
import { EmbeddedPostings } from "./embedded-postings.ts";
import { embeddedError } from "./embedded-errors.ts";
import { tableNames } from "./embedded-schema.ts";
import { embeddedDialect } from "./embedded-statements.ts";
import { fillPostings } from "./fill-postings.ts";
import { loadBeside, takeLoaded } from "./load-beside.ts";
import { prepareEmbedded } from "./prepare-embedded.ts";
import { runGuarded } from "./run-guarded.ts";

/** The file behind a store. */
export interface OpenFile {
  readonly path: string;
  readonly readOnly: boolean;
  readonly reserve: DiskReserve;
  /** Opens a database as the store's own was. */
  readonly open: (path: string) => Promise<Database>;
  readonly release: () => void;
}

export class EmbeddedStore implements GraphStore {
  readonly kind = "embedded";
  readonly place: string;
  #database: Database;
  #writer: EmbeddedConnection;
  #reader: EmbeddedConnection;
  readonly #turns = new TurnQueue();
  readonly #file: OpenFile;
  #broken: NewsgraphError | undefined;

  constructor(place: string, database: Database, file: OpenFile) {
    this.place = place;
    this.#database = database;
    this.#writer = new EmbeddedConnection(database);
    this.#reader = new EmbeddedConnection(database);
    this.#file = file;
  }

  async prepare(options: PrepareOptions = {}): Promise<void> {
    const work = (query: Query): Promise<void> =>
      prepareEmbedded(query, { ...options, place: this.place, readOnly: this.#file.readOnly });
    await this.#guarded(() => this.#writer.transaction(work));
    if (this.#file.readOnly) return;
    await this.#guarded(() => fillPostings({ store: this, transaction: (fill) => this.#writer.transaction(fill) }));
  }

  async apply(patch: GraphPatch): Promise<ChangeSummary> {
    const batches = patchBatches(patch);
    if (this.#broken) throw this.#broken;
    return this.#guarded(() =>
      this.#writer.transaction(async (query) => {
        const [graph] = await query(cypherText("write/read-last-patch", "embedded"));
        if (graph?.["lastPatch"] === patch.id) return summarisePatch(patch, false);
        const giveNames = await new EntityNames(query, "embedded").follow(patch);
        const giveKeys = await new NameKeys(query, "embedded").follow(patch);
        for (const batch of batches) await this.#write(batch, query);
        await giveNames();
        await giveKeys();
        await new EmbeddedPostings(query, this.place).follow(patch);
        await query(cypherText("write/keep-last-patch", "embedded"), { patch: patch.id });
        return summarisePatch(patch, true);
      }),
    );
  }

  load(load: GraphLoad): Promise<LoadSummary> {
    if (this.#broken) return Promise.reject(this.#broken);
    return this.exclusively(() =>
      this.#guarded(async () => {
        await checkEmpty(this);
        await this.#refuseForeign();
        const { path, open } = this.#file;
        const [graph] = await this.answer(plannedGraph, {});
        const { language, evidence } = graph ?? {};
        const place = { path, open, language: language ?? "", evidence: evidence ?? null };
        const summary = await loadBeside(load, place);
        await this.#closeDatabase();
        takeLoaded(path);
        this.#database = await open(path);
        this.#writer = new EmbeddedConnection(this.#database);
        this.#reader = new EmbeddedConnection(this.#database);
        return summary;
      }),
    );
  }

  async answer<Q extends NamedQuery>(query: Q, parameters: ParametersOf<Q>): Promise<readonly RowOf<Q>[]> {
    const checked = checkParameters(query, parameters);
    const ask = async (text: string, values: Readonly<Record<string, unknown>>): Promise<readonly Row[]> =>
      (await this.#reader.ask(text, values)).map(plainRow);
    const steps = stepsOf(query, checked);
    const rows = await this.#guarded(
      () => steps?.answer(ask, checked) ?? ask(textOf(query, "embedded", checked), checked),
      answerError,
    );
    return checkRows(query, rows);
  }

  run(cypher: string, limits: RunLimits): AsyncIterable<Row> {
    return runGuarded(this.#database, cypher, limits);
  }

  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.run(work);
  }

  async close(): Promise<void> {
    this.#file.reserve.free();
    await this.#guarded(() => this.#closeDatabase()).finally(this.#file.release);
  }

  /** Tables of somebody else would be lost. */
  async #refuseForeign(): Promise<void> {
    const tables = await this.#reader.query("CALL show_tables() RETURN name");
    if (tables.some((row) => !tableNames.has(row["name"] as string))) throw notEmpty(this.place);
  }

  async #closeDatabase(): Promise<void> {
    if (this.#broken || !this.#file.reserve.hasRoom())
      return closeWithoutCheckpoint(this.#database, [this.#writer, this.#reader]);
    await this.#writer.close();
    await this.#reader.close();
    await this.#database.close();
  }

  async #write(batch: PatchBatch, query: Query): Promise<void> {
    const { text, rows } = writeStatement(batch, embeddedDialect);
    const [answer] = await query(text, { rows });
    checkMatched(batch, Number(answer?.["matched"]), this.place);
  }

  /** After a write that did not fit on the disk the database may not be written again, only closed. */
  #remember(error: NewsgraphError): NewsgraphError {
    if (error.code !== "store/disk-full") return error;
    this.#broken = error;
    this.#file.reserve.free();
    return error;
  }

  /** `told` makes of an error what the work's own caller can do about it. */
  async #guarded<T>(work: () => Promise<T>, told = (error: NewsgraphError): NewsgraphError => error): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.#remember(told(embeddedError(error, this.place)));
    }
  }
}
