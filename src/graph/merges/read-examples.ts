/**
 * What entities look like, to compare them side by side: an appearance of each with the first sentence that names it.
 */
import { readNames } from "../../queries/read-names.ts";
import { nodesById, relationshipsTo } from "../../queries/planned-rows.ts";
import type { GraphStore } from "../../stores/graph-store.ts";
import { groupBy } from "../../foundation/group-by.ts";
import { answerByIds } from "../planning/answer-by-ids.ts";
import { readStoredGraph } from "../planning/read-stored-graph.ts";
import { chooseAppearance } from "./choose-appearance.ts";

export interface EntityExample {
  readonly name: string;
  readonly articleId: string;
  /** Null where the graph keeps no text. */
  readonly sentence: string | null;
}

/** By entity id; without entities that no article names. */
export async function readExamples(
  store: GraphStore,
  entityIds: readonly string[],
): Promise<ReadonlyMap<string, EntityExample>> {
  if (entityIds.length === 0) return new Map();
  const names = await readNames(store);
  const appearances = await readStoredGraph(store).appearancesOfEntities(entityIds);
  const chosen = [...groupBy(appearances, ({ entityId }) => entityId)].flatMap(([entityId, rows]) => {
    const name = names.byId.get(entityId)?.name ?? "";
    const appearance = chooseAppearance(rows, name);
    return appearance === undefined ? [] : [{ entityId, name, appearance }];
  });
  const sentences = await readSentences(
    store,
    chosen.map(({ appearance }) => appearance.id),
  );
  return new Map(
    chosen.map(({ entityId, name, appearance: { id, articleId } }) => [
      entityId,
      { name, articleId, sentence: sentences.get(id) ?? null },
    ]),
  );
}

/** The first sentence of each appearance. */
async function readSentences(
  store: GraphStore,
  appearanceIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const naming = await answerByIds(store, relationshipsTo("MENTIONS"), appearanceIds);
  const sentenceIds = naming.map(({ sourceId }) => sourceId);
  const sentences = new Map((await answerByIds(store, nodesById("Sentence"), sentenceIds)).map((row) => [row.id, row]));
  const rows = naming.map(({ sourceId, targetId }) => ({ targetId, sentence: sentences.get(sourceId) }));
  rows.sort((a, b) => Number(b.sentence?.["position"]) - Number(a.sentence?.["position"]));
  return new Map(
    rows.map(({ targetId, sentence }) => {
      const text = sentence?.["text"];
      return [targetId, typeof text === "string" ? text : null];
    }),
  );
}
