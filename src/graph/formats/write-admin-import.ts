/**
 * Files for neo4j-admin
 * =====================
 *
 * A graph as CSV with typed heads, and the command that imports them into an empty Neo4j database. Afterwards
 * `newsgraph status --neo4j URL` makes the constraints and indexes.
 */
import type { GraphStore } from "../../stores/graph-store.ts";
import { adminHead, adminNode, adminRelationship, adminScript, type AdminFiles } from "./admin-table.ts";
import { tableFiles } from "./table-files.ts";

interface Part {
  readonly file: string;
  readonly text: string;
}

export async function* writeAdminImport(store: GraphStore): AsyncGenerator<Part> {
  const written: AdminFiles[] = [];
  for (const table of tableFiles(store)) {
    const { kind, file } = table;
    let empty = true;
    for await (const row of table.rows) {
      if (empty) yield { file, text: `${adminHead(table)}\n` };
      empty = false;
      const line = "label" in row ? adminNode(table, { ...row.properties, id: row.id }) : adminRelationship(table, row);
      yield { file, text: `${line}\n` };
    }
    if (!empty) written.push({ kind, files: [file] });
  }
  yield { file: "import.sh", text: adminScript(written) };
}
