/**
 * Load beside
 * ===========
 *
 * Loads into a copy of the empty database, beside it, which takes its place when it is whole: nobody ever sees a part of
 * it, and a load that broke off leaves nothing behind but a file that the next one overwrites.
 */
import { copyFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "@ladybugdb/core";
import type { GraphLoad, LoadSummary } from "../../graph/graph-load.ts";
import { cypherText } from "../../queries/cypher-text.ts";
import { LoadFiles } from "../load-files.ts";
import { collectGarbage } from "./collect-garbage.ts";
import { copyFormat } from "./copy-format.ts";
import { copyRows } from "./copy-rows.ts";
import { EmbeddedConnection } from "./embedded-connection.ts";

export interface LoadPlace {
  /** Of the empty database. */
  readonly path: string;
  readonly open: (path: string) => Promise<Database>;
  /** Brings what the empty database has in its log into its file. */
  readonly checkpoint: () => Promise<unknown>;
}

/** What the database keeps beside its file. */
const companions = [".wal", ".shadow", ".tmp"];

function removeDatabase(path: string): void {
  for (const companion of ["", ...companions]) rmSync(`${path}${companion}`, { force: true });
}

async function fillDatabase(
  database: Database,
  load: GraphLoad,
  files: LoadFiles<ReturnType<typeof copyFormat.notes>>,
) {
  const connection = new EmbeddedConnection(database);
  try {
    await copyRows((text, parameters) => connection.query(text, { ...parameters }), files.close());
    await connection.query(cypherText("write/keep-last-patch", "embedded"), { patch: load.id });
    await connection.query("CHECKPOINT");
  } finally {
    await connection.close();
    await database.close();
  }
}

/** Answers the path of the database that was loaded. */
export async function loadBeside(
  load: GraphLoad,
  { path, open, checkpoint }: LoadPlace,
): Promise<{ readonly loaded: string; readonly summary: LoadSummary }> {
  const loaded = `${path}.loading`;
  const folder = join(load.folder, "rows");
  const files = new LoadFiles(folder, copyFormat);
  try {
    await load.fill(files);
    collectGarbage();
    await checkpoint();
    removeDatabase(loaded);
    copyFileSync(path, loaded);
    await fillDatabase(await open(loaded), load, files);
    return { loaded, summary: files.summary() };
  } catch (error) {
    removeDatabase(loaded);
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts a database in the place of another one, both of them closed. */
export function moveInto(path: string, loaded: string): void {
  for (const companion of companions) rmSync(`${path}${companion}`, { force: true });
  renameSync(loaded, path);
}
