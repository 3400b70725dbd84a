/**
 * Files of an import
 * ==================
 *
 * A whole graph as files for `neo4j-admin database import`, written as it is made: for archives of millions, no
 * database stands between the extractions and Neo4j. A folder has them all or is not there.
 */
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { StoreError } from "../../foundation/errors.ts";
import {
  adminHead,
  adminNode,
  adminRelationship,
  adminScript,
  type AdminFiles,
} from "../../graph/formats/admin-table.ts";
import type { GraphLoad, LoadSummary } from "../../graph/graph-load.ts";
import { programName, schemaVersion } from "../graph-identity.ts";
import { LoadFiles, type LoadFile, type LoadFormat } from "../load-files.ts";

/** What a file has, as neo4j-admin is told: the id of a node is not among its columns. */
type Notes = Parameters<typeof adminHead>[0];

const importFormat: LoadFormat<Notes> = {
  namesItself: true,
  notes: ({ name, columns, ends }) => {
    const other = columns.filter((column) => ends !== undefined || column.name !== "id");
    return { name, columns: other, ...(ends === undefined ? {} : { ends }) };
  },
  node: (properties, { notes }) => adminNode(notes, properties),
  relationship: (row, { notes }) => adminRelationship(notes, row),
};

function notWritable(folder: string, cause: unknown): StoreError {
  return new StoreError({
    code: "store/unwritable",
    place: folder,
    problem: `the files of the import cannot be written there (${cause instanceof Error ? cause.message : String(cause)})`,
    remedy: "Name another folder, or let this user write there",
    cause,
  });
}

function isTaken(folder: string): boolean {
  try {
    const parent = dirname(folder);
    mkdirSync(parent, { recursive: true });
    accessSync(parent, constants.W_OK);
    return existsSync(folder) && readdirSync(folder).length > 0;
  } catch (error) {
    throw notWritable(folder, error);
  }
}

/** Refuses a folder that has something in it, or that cannot be made. */
export function checkImportFolder(folder: string): void {
  if (!isTaken(folder)) return;
  throw new StoreError({
    code: "store/foreign-files",
    place: folder,
    problem: "the folder for the files of the import has something in it",
    remedy: "Name another folder, or move away what is there",
  });
}

function writeHeads(files: readonly LoadFile<Notes>[]): AdminFiles[] {
  return files.map(({ kind, file, notes }) => {
    writeFileSync(`${file}.head`, `${adminHead(notes)}\n`);
    return { kind, files: [`${basename(file)}.head`, basename(file)] };
  });
}

function putInPlace(made: string, folder: string): void {
  if (existsSync(folder)) rmdirSync(folder);
  renameSync(made, folder);
}

/** The folder must be missing or empty, and on the disk of the load's own folder. */
export async function writeImportFiles(load: GraphLoad, folder: string, language: string): Promise<LoadSummary> {
  checkImportFolder(folder);
  const made = join(load.folder, "import");
  const files = new LoadFiles(made, importFormat);
  files.node({ label: "Graph", id: "graph", properties: { program: programName, schema: schemaVersion, language } });
  await load.fill(files);
  const script = join(made, "import.sh");
  writeFileSync(script, adminScript(writeHeads(files.close())));
  chmodSync(script, 0o755);
  putInPlace(made, folder);
  return files.summary();
}
