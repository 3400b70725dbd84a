import { beforeAll, describe, expect, it } from "@jest/globals";
import { DOMParser } from "@xmldom/xmldom";
import { exportFormats, type ExportFormat } from "../../../src/graph/formats/export-graph.ts";
import type { Change } from "../../../src/graph/planning/change.ts";
import { applyBatches, exportedFiles, withEmbeddedGraph } from "../embedded-graph.ts";
import { putArticle } from "../synthetic-article.ts";

const oddNames = [
  "Conan O'Brien",
  'Bobby "; DROP',
  "<script>",
  "`MATCH`",
  "😀 Smile",
  "Back\\slash",
  "Zeile\nzwei",
  "Komma, Semikolon;",
];
const changes: readonly Change[] = [
  putArticle({
    id: 'a"1',
    entities: [...oddNames.map((name) => ["Organization", name] as const), ["Person", "Ada Lang"]],
    statements: [
      { type: "met_with", source: 8, target: 0, time: "2025-02", attribution: 1 },
      { type: "criticised", source: 2, target: 3, polarity: "negated" },
      { type: "holds_role", source: 8, target: 5, role: "Chef\u0000 der <Abteilung>" },
    ],
    quotes: [[0, 1]],
    publisher: "dpa",
  }),
  putArticle({
    id: "a2",
    entities: [
      ["Person", "Ada Lang"],
      ["Place", "USA"],
    ],
    statements: [{ type: "visited", source: 0, target: 1 }],
  }),
];

const files = new Map<ExportFormat, Readonly<Record<string, string>>>();
const again = new Map<ExportFormat, Readonly<Record<string, string>>>();

async function exportAll(
  batches: readonly (readonly Change[])[],
  into: Map<ExportFormat, Readonly<Record<string, string>>>,
): Promise<void> {
  await withEmbeddedGraph(async (store) => {
    await applyBatches(store, batches);
    for (const format of exportFormats) into.set(format, await exportedFiles(store, format));
  });
}

beforeAll(async () => {
  await exportAll([changes], files);
  await exportAll(
    [...changes].reverse().map((change) => [change]),
    again,
  );
}, 60_000);

const fileOf = (format: ExportFormat, name: string): string => files.get(format)?.[name] ?? "";

function refuse(level: string, message: string): void {
  if (level !== "warning") throw new Error(`${level}: ${message}`);
}

function labelsOf(nodes: Iterable<{ getAttribute: (name: string) => string | null }>): string {
  return [...nodes].map((node) => node.getAttribute("label")).join("\n");
}

describe("an export", () => {
  it.each(exportFormats)("as %s is the same bytes for the same graph", (format) => {
    expect(again.get(format)).toEqual(files.get(format));
  });

  it("as JSON is one object a line, and loses nothing of a name", () => {
    const rows = fileOf("json", "graph.jsonl")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const names = rows
      .filter((row) => row["node"] === "Entity")
      .map((row) => (row["properties"] as { name: string }).name);
    expect(names).toEqual(expect.arrayContaining(oddNames));
    expect(rows.filter((row) => row["relationship"] === "VISITED")).toHaveLength(1);
    expect(fileOf("json", "graph.jsonl")).not.toContain("lastPatch");
  });

  it.each<[ExportFormat, string]>([
    ["graphml", "graph.graphml"],
    ["gexf", "graph.gexf"],
  ])("as %s is well-formed XML with all entities and edges", (format, name) => {
    const text = fileOf(format, name);
    const parsed = new DOMParser({ onError: refuse }).parseFromString(text, "text/xml");
    const printed =
      format === "graphml"
        ? (parsed.documentElement?.textContent ?? "")
        : labelsOf(parsed.getElementsByTagName("node"));
    expect(text.match(/<node /g)).toHaveLength(oddNames.length + 3);
    expect(text.match(/<edge /g)).toHaveLength(4);
    for (const odd of oddNames) expect(printed).toContain(odd);
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0008]/);
  });

  it("for neo4j-admin has typed heads, labels, and the command that imports it", () => {
    expect(fileOf("neo4j-admin", "nodes-Entity.csv").split("\n")[0]).toBe(
      "id:ID(Entity),name:string,type:string,aliases:string[],articleCount:long,:LABEL",
    );
    expect(fileOf("neo4j-admin", "nodes-Entity.csv")).toContain('"Entity\u001FPerson"');
    expect(fileOf("neo4j-admin", "nodes-Entity.csv")).toContain('"Bobby ""; DROP"');
    expect(fileOf("neo4j-admin", "relationships-VISITED.csv").split("\n")[0]).toMatch(
      /^:START_ID\(Entity\),:END_ID\(Entity\),id:string,.*,:TYPE$/,
    );
    expect(fileOf("neo4j-admin", "import.sh")).toContain("--relationships=relationships-NON_FACTUAL.csv");
  });

  it("for LOAD CSV has no backslash in its data, and a script that puts it back", () => {
    const written = files.get("csv") ?? {};
    const tables = Object.entries(written).filter(([name]) => name.endsWith(".csv"));
    expect(tables.map(([, text]) => text).join("")).not.toContain("\\");
    expect(written["nodes-Entity.csv"]).toContain("Back\u001Eslash");
    for (const [name] of tables) expect(written["load.cypher"]).toContain(`file:///${name}`);
  });
});
