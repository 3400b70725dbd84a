/**
 * Export graph
 * ============
 *
 * A graph as the text of one file or of several. Parts of one file follow each other; a reader of the stream opens the
 * next file when the name changes.
 */
import type { GraphStore } from "../../stores/graph-store.ts";
import { writeAdminImport } from "./write-admin-import.ts";
import { writeGexf } from "./write-gexf.ts";
import { writeGraphml } from "./write-graphml.ts";
import { writeJsonLines } from "./write-json-lines.ts";
import { writeLoadCsv } from "./write-load-csv.ts";

export const exportFormats = ["json", "graphml", "gexf", "csv", "neo4j-admin"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportedPart {
  /** Name of the file; several only for csv and neo4j-admin. */
  readonly file: string;
  readonly text: string;
}

/** True where a format is a folder of files. */
export function isFolderFormat(format: ExportFormat): boolean {
  return format === "csv" || format === "neo4j-admin";
}

export function exportGraph(store: GraphStore, format: ExportFormat): AsyncIterable<ExportedPart> {
  switch (format) {
    case "json":
      return writeJsonLines(store);
    case "graphml":
      return writeGraphml(store);
    case "gexf":
      return writeGexf(store);
    case "csv":
      return writeLoadCsv(store);
    case "neo4j-admin":
      return writeAdminImport(store);
  }
}
