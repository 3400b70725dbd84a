/**
 * Lease
 * =====
 *
 * Writing processes take turns: the one whose name stands in the Graph node writes, and renews its lease while it does.
 * Who dies loses it after half a minute. Every patch checks, in its own transaction, that the lease is still its
 * writer's, so that a process that was asleep cannot write into another's turn.
 *
 * @see https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html
 */
import { setTimeout as wait } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { StoreError } from "../../foundation/errors.ts";
import type { Logger } from "../../foundation/logger.ts";
import { cypherText } from "../../queries/cypher-text.ts";
import type { Neo4jDatabase } from "./neo4j-database.ts";
import { runningOnce } from "./planned-once.ts";

export interface LeaseOptions {
  readonly holder: string;
  readonly place: string;
  readonly milliseconds: number;
  readonly logger: Logger;
}

/** Longest sleep between two looks at somebody else's lease. */
const longestWait = 500;

export class Lease {
  readonly #database: Neo4jDatabase;
  readonly #options: LeaseOptions;
  #held = false;

  constructor(database: Neo4jDatabase, options: LeaseOptions) {
    this.#database = database;
    this.#options = options;
  }

  get held(): boolean {
    return this.#held;
  }

  /** Runs the work while the lease is held; waits for whoever holds it before. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    await this.#take();
    const { milliseconds, logger, place } = this.#options;
    const warn = (error: unknown): void => {
      logger.warn(`${place}: the lease could not be renewed (${error instanceof Error ? error.message : ""})`);
    };
    let renewal: Promise<unknown> | undefined;
    const heartbeat = setInterval(() => {
      renewal ??= this.#renew()
        .catch(warn)
        .finally(() => (renewal = undefined));
    }, milliseconds / 3);
    try {
      return await work();
    } finally {
      clearInterval(heartbeat);
      await renewal;
      await this.#release().catch(warn);
    }
  }

  async #take(): Promise<void> {
    for (let told = false; ; told = true) {
      const { holder, waiting } = await this.#renew();
      this.#held = holder === this.#options.holder;
      if (this.#held) return;
      if (!told) this.#options.logger.info(`${this.#options.place}: waiting, ${holder} is writing`);
      await wait(Math.min(Math.max(waiting, 20), longestWait));
    }
  }

  async #renew(): Promise<{ readonly holder: string; readonly waiting: number }> {
    const { holder, milliseconds, place } = this.#options;
    const parameters = { holder, milliseconds: neo4j.int(milliseconds) };
    const [row] = await this.#database.write((query) =>
      runningOnce(query)(cypherText("write/take-lease", "neo4j"), parameters),
    );
    if (row === undefined) throw unprepared(place);
    return { holder: row["holder"] as string, waiting: row["waiting"] as number };
  }

  async #release(): Promise<void> {
    this.#held = false;
    const { holder } = this.#options;
    await this.#database.write((query) => runningOnce(query)(cypherText("write/release-lease", "neo4j"), { holder }));
  }
}

/** The error of a database without a graph. */
export function unprepared(place: string): StoreError {
  return new StoreError({
    code: "store/no-graph",
    place,
    problem: "the database holds no graph of newsgraph yet",
    remedy: "Make one with newsgraph build",
  });
}
