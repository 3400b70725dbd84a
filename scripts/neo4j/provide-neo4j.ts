/**
 * A Neo4j for tests and trials
 * ============================
 *
 * The one that NEO4J_URI names; else one in Docker, if an engine answers; else Neo4j Community from Maven Central.
 * Never none: where nothing can be had, the error says what is missing.
 */
import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { dockerAnswers, startFromDocker } from "./neo4j-from-docker.ts";
import { startFromMaven } from "./neo4j-from-maven.ts";
import type { Neo4jServer } from "./neo4j-server.ts";

export interface ProvideOptions {
  readonly report: (message: string) => void;
  /** A home that outlives the server; by default a temporary one. */
  readonly home?: string;
  readonly port?: number;
}

/** Where jars' class path and homes are kept: NEWSGRAPH_CACHE, or the user's cache folder. */
export function cacheFolder(): string {
  const { NEWSGRAPH_CACHE: own, XDG_CACHE_HOME: shared } = process.env;
  return own ?? join(shared ?? join(homedir(), ".cache"), "newsgraph");
}

/** A port of the loopback address that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  });
}

function givenServer(): Neo4jServer | undefined {
  const { NEO4J_URI: url, NEO4J_USERNAME: name, NEO4J_USER: user = name, NEO4J_PASSWORD: password } = process.env;
  if (url === undefined || url === "") return undefined;
  return { url, user: user ?? "neo4j", password: password ?? "", given: true, stop: () => Promise.resolve() };
}

export async function provideNeo4j(options: ProvideOptions): Promise<Neo4jServer> {
  const given = givenServer();
  if (given) return given;
  const server = {
    home: options.home ?? mkdtempSync(join(tmpdir(), "newsgraph-neo4j-")),
    temporary: options.home === undefined,
    password: randomBytes(12).toString("hex"),
    port: options.port ?? (await freePort()),
    report: options.report,
  };
  if (await dockerAnswers()) {
    try {
      return await startFromDocker(server);
    } catch (error) {
      options.report(`${error instanceof Error ? error.message : ""}\ntrying Maven Central instead`);
    }
  }
  return startFromMaven({ ...server, cache: cacheFolder() });
}
