/** The explorer's answers, and the dossier's: the same from both stores. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { answers } from "../../src/explorer/server/answers.ts";
import type { AnswerContext } from "../../src/explorer/server/explorer-context.ts";
import { silentLogger } from "../../src/foundation/logger.ts";
import { readDossier } from "../../src/queries/read-dossier.ts";
import { readNames } from "../../src/queries/read-names.ts";
import { openNeo4jStore } from "../../src/stores/neo4j/open-neo4j-store.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";
import { claimTestDatabase, testServer, wipeTestDatabase } from "../neo4j/test-database.ts";
import { openSampleStore, type SampleStore } from "./open-sample-store.ts";
import { entityId } from "./sample.ts";
import { samplePatch } from "./sample-patch.ts";

let sample: SampleStore;
let neo4j: GraphStore;
let release: () => void;

beforeAll(async () => {
  sample = await openSampleStore();
  release = await claimTestDatabase();
  await wipeTestDatabase();
  neo4j = await openNeo4jStore(testServer());
  await neo4j.prepare({ language: "de" });
  await neo4j.apply(samplePatch());
}, 600_000);

afterAll(async () => {
  await sample.close();
  await neo4j.close();
  release();
});

const contextOf = (store: GraphStore): AnswerContext => ({
  store,
  queries: [],
  names: () => readNames(store),
  limits: { milliseconds: 5_000, rows: 100 },
  forgetNames: () => undefined,
  writing: null,
  isOwnPage: false,
  version: "test",
  logger: silentLogger,
});

type Ask = (context: AnswerContext) => Promise<unknown>;
const factIds = async (context: AnswerContext): Promise<string[]> =>
  (await answers.overview(context, { limit: 80 })).edges.map((edge) => edge.id).sort();

const questions: readonly (readonly [string, Ask])[] = [
  ["overview", (context) => answers.overview(context, { limit: 12 })],
  ["large overview", (context) => answers.overview(context, { limit: 2_000 })],
  ["search", (context) => answers.search(context, { text: "mullerhof", limit: 5 })],
  ["neighbours", (context) => answers.neighbours(context, { id: entityId("vahl"), known: [], limit: 4 })],
  ["entity", (context) => answers.entity(context, { id: entityId("vahl") })],
  ["evidence", async (context) => answers.evidence(context, { factIds: await factIds(context), limit: 100 })],
  ["reports", async (context) => answers.reports(context, { factIds: await factIds(context) })],
  [
    "path",
    (context) =>
      answers.path(context, { fromId: entityId("keller"), toId: entityId("dorn"), longest: 6, factualOnly: true }),
  ],
  ["statistics", (context) => answers.statistics(context, {})],
  [
    "dossier",
    async ({ store, names }) => {
      const index = await names();
      const entity = index.byId.get(entityId("mueller"));
      return entity === undefined ? null : readDossier(store, entity, index);
    },
  ],
];

/** Edges have no order of their own. */
function inOrder(answer: unknown): unknown {
  if (answer instanceof Map) return [...answer].map(inOrder);
  if (Array.isArray(answer)) {
    const items = answer.map(inOrder);
    const isKeyed = items.every((item) => typeof item === "object" && item !== null && "id" in item);
    return isKeyed ? [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : items;
  }
  if (typeof answer !== "object" || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, inOrder(value)]));
}

describe("both stores answer alike", () => {
  it.each(questions)("%s", async (_, ask) => {
    const embedded = inOrder(await ask(contextOf(sample.store)));
    expect(inOrder(await ask(contextOf(neo4j)))).toEqual(embedded);
    expect(JSON.stringify(embedded).length).toBeGreaterThan(40);
  });
});
