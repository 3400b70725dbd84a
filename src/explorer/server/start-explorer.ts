/**
 * Explorer server
 * ===============
 *
 * Serves the page and its questions over one store, on the loopback address only.
 */
import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { serve, type ServerType } from "@hono/node-server";
import { Hono } from "hono";
import { UsageError } from "../../foundation/errors.ts";
import { type Logger, silentLogger } from "../../foundation/logger.ts";
import { GraphWriter } from "../../pipeline/graph-writer.ts";
import type { NamedQuery } from "../../queries/named-query.ts";
import type { GraphStore, RunLimits } from "../../stores/graph-store.ts";
import { mountRoutes } from "./api-routes.ts";
import type { ExplorerWriting } from "./explorer-context.ts";
import { guard } from "./guard.ts";
import { cacheNameIndex } from "./name-index-cache.ts";
import { staticFiles } from "./static-files.ts";

export interface ExplorerOptions {
  readonly store: GraphStore;
  readonly queries: readonly NamedQuery[];
  /** Folder of the built page. */
  readonly page: string;
  /** 0 lets the system choose. */
  readonly port?: number;
  /** Nobody can judge on the page. */
  readonly readOnly?: boolean;
  /** Who judges on the page. */
  readonly author?: string | null;
  readonly version: string;
  readonly limits?: RunLimits;
  readonly logger?: Logger;
}

export interface RunningExplorer {
  /** Where the page is, as `http://127.0.0.1:4040`. */
  readonly address: string;
  close(): Promise<void>;
}

const defaultLimits: RunLimits = { milliseconds: 10_000, rows: 1_000 };
const loopback = "127.0.0.1";
const tokenBytes = 32;

function listen(app: Hono, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: loopback, port }, () => {
      resolve(server);
    });
    server.once("error", (cause: Error) => {
      reject(
        new UsageError({
          code: "explorer/port-taken",
          place: `${loopback}:${port}`,
          problem: `cannot listen there (${cause.message})`,
          remedy: "Choose another port with --port, or 0 for any free one",
          cause,
        }),
      );
    });
  });
}

function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}

function openWriting({ store, readOnly = false, author = null }: ExplorerOptions): ExplorerWriting | null {
  if (readOnly) return null;
  return { token: randomBytes(tokenBytes).toString("base64url"), writer: new GraphWriter(store), author };
}

export async function startExplorer(options: ExplorerOptions): Promise<RunningExplorer> {
  const app = new Hono();
  let port = options.port ?? 0;
  const { store } = options;
  const names = cacheNameIndex(store, Date.now);
  app.use(guard(() => port));
  app.use(staticFiles(options.page));
  mountRoutes(app, {
    store,
    queries: options.queries,
    names: names.read,
    forgetNames: names.forget,
    limits: options.limits ?? defaultLimits,
    writing: openWriting(options),
    version: options.version,
    logger: options.logger ?? silentLogger,
  });
  const server = await listen(app, port);
  port = (server.address() as AddressInfo).port;
  return { address: `http://${loopback}:${port}`, close: () => stop(server) };
}
