/**
 * Load beside
 * ===========
 *
 * Loads into a new database beside the empty one, whose place it takes when it is whole: nobody ever sees a part of it,
 * and a load that broke off leaves nothing behind but a file that the next one overwrites.
 */
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "@ladybugdb/core";
import type { GraphLoad, LoadSummary, RowSink } from "../../graph/graph-load.ts";
import { cypherText } from "../../queries/cypher-text.ts";
import { LoadFiles } from "../load-files.ts";
import { NameKeys } from "../name-keys.ts";
import { collectGarbage } from "./collect-garbage.ts";
import { copyFormat, type CopyNotes } from "./copy-format.ts";
import { copyRows } from "./copy-rows.ts";
import { closeWithoutCheckpoint, EmbeddedConnection, type Query } from "./embedded-connection.ts";
import { PostingFiles } from "./posting-files.ts";
import { wholeTopic } from "./posting-table.ts";
import { prepareEmbedded } from "./prepare-embedded.ts";

export interface LoadPlace {
  /** Of the empty database. */
  readonly path: string;
  readonly open: (path: string) => Promise<Database>;
  /** What the empty database says of its graph. */
  readonly language: string;
  readonly evidence: string | null;
}

/** What the database keeps beside its file. */
const companions = [".wal", ".wal.checkpoint", ".shadow", ".tmp", ".checkpoint.apply.lock", ".checkpoint.intent.lock"];

function removeDatabase(path: string): void {
  for (const companion of ["", ...companions]) rmSync(`${path}${companion}`, { force: true });
}

/** The rows, in files. */
interface Loaded {
  readonly files: LoadFiles<CopyNotes>;
  readonly postings: PostingFiles;
}

async function fillDatabase(
  query: Query,
  load: GraphLoad,
  { files, postings, place }: Loaded & { readonly place: LoadPlace },
): Promise<void> {
  const { path, language, evidence } = place;
  await prepareEmbedded(query, { place: path, readOnly: false, language });
  if (evidence !== null) await query(cypherText("write/keep-evidence", "embedded"), { evidence });
  await copyRows(query, files.close());
  // Where the load gave none.
  await new NameKeys(query, "embedded").fill(false);
  await query(cypherText("write/copy-topics", "embedded"));
  await copyRows(query, postings.close());
  await query(cypherText("write/create-topics", "embedded"), { ids: [wholeTopic] });
  await query(cypherText("write/keep-last-patch", "embedded"), { patch: load.id });
}

async function fillBeside(load: GraphLoad, loaded: Loaded, place: LoadPlace): Promise<void> {
  const database = await place.open(loadingPath(place.path));
  const connection = new EmbeddedConnection(database);
  const query: Query = (text, parameters) => connection.query(text, { ...parameters });
  try {
    await fillDatabase(query, load, { ...loaded, place });
  } catch (error) {
    await closeWithoutCheckpoint(database, [connection]);
    throw error;
  }
  await connection.close();
  await database.close();
}

const sinkOf = ({ files, postings }: Loaded): RowSink => ({
  node: (row) => {
    files.node(row);
  },
  relationship: (row) => {
    files.relationship(row);
  },
  nameKeys: (row) => {
    files.nameKeys(row);
  },
  posting: (row) => {
    postings.add(row);
  },
  register: (row) => {
    postings.register(row);
  },
});

const loadingPath = (path: string): string => `${path}.loading`;

/** Leaves the new database closed, beside the empty one. */
export async function loadBeside(load: GraphLoad, place: LoadPlace): Promise<LoadSummary> {
  const loading = loadingPath(place.path);
  const folder = join(load.folder, "rows");
  const files = new LoadFiles(folder, copyFormat);
  try {
    const postings = new PostingFiles(folder);
    await load.fill(sinkOf({ files, postings }));
    collectGarbage();
    removeDatabase(loading);
    await fillBeside(load, { files, postings }, place);
    return files.summary();
  } catch (error) {
    removeDatabase(loading);
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts the database that was loaded beside another one into its place, both of them closed. */
export function takeLoaded(path: string): void {
  for (const companion of companions) rmSync(`${path}${companion}`, { force: true });
  renameSync(loadingPath(path), path);
}
