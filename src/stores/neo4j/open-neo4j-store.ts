/** Opening a Neo4j store. The driver takes longer to load than a language, so it is loaded when it is needed. */
import type { Logger } from "../../foundation/logger.ts";
import type { Neo4jStore } from "./neo4j-store.ts";

export interface Neo4jStoreOptions {
  /** As `neo4j://localhost:7687` or `bolt://localhost:7687`. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** One database of the server; by default the user's home database. */
  readonly database?: string;
  readonly logger?: Logger;
  /** How others see who is writing; by default a random name. */
  readonly holder?: string;
  /** How long the turn to write outlives a process that died. */
  readonly leaseMilliseconds?: number;
}

/**
 * Opens the graph in a Neo4j server; fails at once where none answers.
 *
 * @example
 * ```ts
 * const store = await openNeo4jStore({ url: "neo4j://localhost:7687", user: "neo4j", password });
 * ```
 */
export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<Neo4jStore> {
  const { connectNeo4jStore } = await import("./connect-neo4j-store.ts");
  return connectNeo4jStore(options);
}
