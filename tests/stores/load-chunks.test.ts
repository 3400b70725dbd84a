import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "@jest/globals";
import type { GraphPatch, NodeRow, RelationshipRow } from "../../src/graph/graph-patch.ts";
import { ChunkQueue } from "../../src/stores/neo4j/chunk-queue.ts";
import { creations, type Creation } from "../../src/stores/neo4j/creation.ts";
import { LoadChunks, type LoadChunk } from "../../src/stores/neo4j/load-chunks.ts";
import { wholeModel } from "../contracts/sample-patch.ts";

const sentence = (article: number, position: number): NodeRow => ({
  label: "Sentence",
  id: `s${article}-${position}`,
  properties: { articleId: `a${article}`, position },
});
const hasSentence = (article: number, position: number): RelationshipRow => ({
  type: "HAS_SENTENCE",
  sourceId: `a${article}`,
  targetId: `s${article}-${position}`,
  properties: {},
});

function chunksOf(articles: number, sentences: number): readonly LoadChunk[] {
  const chunks: LoadChunk[] = [];
  const sink = new LoadChunks(
    (chunk) => chunks.push(chunk),
    () => Promise.resolve(),
  );
  for (let article = 0; article < articles; article += 1) {
    sink.node({ label: "Article", id: `a${article}`, properties: {} });
    for (let position = 0; position < sentences; position += 1) sink.node(sentence(article, position));
    for (let position = 0; position < sentences; position += 1) sink.relationship(hasSentence(article, position));
  }
  sink.close();
  return chunks;
}

const lookedUp = ({ parameters }: Creation): number =>
  Object.entries(parameters.rows).reduce((sum, [name, rows]) => sum + (name.startsWith("old") ? rows.length : 0), 0);

const rowsOf = ({ nodes, relationships }: LoadChunk): number => nodes.length + relationships.length;
const creationsOf = ({ createdNodes, createdRelationships }: GraphPatch): readonly Creation[] => [
  ...creations(createdNodes, createdRelationships),
];

describe("chunks of a load", () => {
  it("keep an article whole, so that nothing of its own is looked up", () => {
    const chunks = chunksOf(60, 500);
    expect(chunks.length).toBeGreaterThan(2);
    expect(chunks.reduce((sum, chunk) => sum + rowsOf(chunk), 0)).toBe(60 * 1001);
    for (const { nodes, relationships } of chunks)
      expect([...creations(nodes, relationships)].map(lookedUp)).toEqual([0]);
  });

  it("cut an article that is too long for one", () => {
    const chunks = chunksOf(1, 40_000);
    expect(chunks.map(rowsOf)).toEqual([...Array<number>(8).fill(9000), 8001]);
    expect(chunks.reduce((sum, chunk) => sum + rowsOf(chunk), 0)).toBe(80_001);
  });
});

describe("creations", () => {
  it("are two statements, whatever the rows are", () => {
    expect(creationsOf(wholeModel)).toHaveLength(2);
  });

  it("say which nodes and rows were not there", () => {
    const row = hasSentence(1, 1);
    const [creation] = creationsOf({ ...wholeModel, createdNodes: [], createdRelationships: [row] });
    expect(creation?.missing({ joined: [1, 0, 0, 0, 0, 0, 0], createdHAS_SENTENCE: 0 })).toContainEqual({
      name: "HAS_SENTENCE",
      rows: 1,
      matched: 0,
    });
  });

  it("are portions where a patch is large", () => {
    const createdNodes = Array.from({ length: 90_000 }, (_, position) => sentence(1, position));
    expect(creationsOf({ ...wholeModel, createdNodes, createdRelationships: [hasSentence(1, 1)] })).toHaveLength(4);
  });
});

describe("a queue of chunks", () => {
  it("writes one at a time, in order, and lets few wait", async () => {
    const written: number[] = [];
    let underWay = 0;
    const queue = new ChunkQueue<number>(async (chunk) => {
      underWay += 1;
      expect(underWay).toBe(1);
      await wait(1);
      underWay -= 1;
      written.push(chunk);
    });
    for (let chunk = 0; chunk < 20; chunk += 1) {
      queue.add(chunk);
      await queue.room();
      expect(chunk - written.length).toBeLessThan(3);
    }
    await queue.end();
    expect(written).toEqual(Array.from({ length: 20 }, (_, chunk) => chunk));
  });

  it("throws what writing threw, and writes nothing after it", async () => {
    const written: number[] = [];
    const queue = new ChunkQueue<number>(async (chunk) => {
      await wait(1);
      if (chunk === 1) throw new Error("refused");
      written.push(chunk);
    });
    for (const chunk of [0, 1, 2, 3]) queue.add(chunk);
    await expect(queue.room()).rejects.toThrow("refused");
    queue.add(4);
    await expect(queue.end()).rejects.toThrow("refused");
    expect(written).toEqual([0]);
  });
});
