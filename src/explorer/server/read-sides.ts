/**
 * Entities as sides of a pair to compare: names, counts, and a sentence of each of some articles with the name marked.
 */
import { z } from "zod";
import { compareText } from "../../foundation/compare-text.ts";
import { groupBy } from "../../foundation/group-by.ts";
import { answerByIds } from "../../graph/planning/answer-by-ids.ts";
import { readStoredGraph } from "../../graph/planning/read-stored-graph.ts";
import type { AppearanceRow } from "../../graph/planning/stored-graph.ts";
import { nodesById, relationshipsFrom, relationshipsTo } from "../../queries/planned-rows.ts";
import { articleReferenceSchema } from "../../queries/proven-statement.ts";
import { safeLink } from "../../queries/safe-link.ts";
import type { GraphStore } from "../../stores/graph-store.ts";
import type { ReviewSide } from "../api/review.ts";
import type { ExplorerContext } from "./explorer-context.ts";
import { viewNode } from "./graph-part-of.ts";

type Example = ReviewSide["examples"][number];

const articlesForEach = 3;

const sentenceSchema = z.object({
  id: z.string(),
  position: z.number(),
  from: z.number(),
  text: z.string().nullable(),
});
const mentionSchema = z.object({ sourceId: z.string(), targetId: z.string(), from: z.number(), to: z.number() });

/** One appearance of each of some articles, those under the entity's own name first. */
function chooseAppearances(rows: readonly AppearanceRow[], name: string): readonly AppearanceRow[] {
  const rank = (row: AppearanceRow): number => (row.name === name ? 0 : 1);
  const sorted = [...rows].sort(
    (a, b) => rank(a) - rank(b) || compareText(a.articleId, b.articleId) || compareText(a.id, b.id),
  );
  const articles = new Map<string, AppearanceRow>();
  for (const row of sorted) if (!articles.has(row.articleId)) articles.set(row.articleId, row);
  return [...articles.values()].slice(0, articlesForEach);
}

/** The first sentence of each appearance, by the appearance's id. */
async function readSentences(
  store: GraphStore,
  appearanceIds: readonly string[],
): Promise<ReadonlyMap<string, Example["sentence"]>> {
  const naming = await answerByIds(store, relationshipsTo("MENTIONS"), appearanceIds);
  const ids = naming.map(({ sourceId }) => sourceId);
  const sentences = (await answerByIds(store, nodesById("Sentence"), ids)).map((row) => sentenceSchema.parse(row));
  const mentions = (await answerByIds(store, relationshipsFrom("MENTIONS"), ids)).map((row) =>
    mentionSchema.parse(row),
  );
  const bySentence = groupBy(mentions, ({ sourceId }) => sourceId);
  const first = new Map<string, Example["sentence"]>();
  for (const { id, position, from, text } of sentences.sort((a, b) => a.position - b.position)) {
    const here = groupBy(bySentence.get(id) ?? [], ({ targetId }) => targetId);
    for (const [appearanceId, places] of here) {
      if (first.has(appearanceId)) continue;
      const marks = places.map((place) => ({ from: place.from - from, to: place.to - from, kind: "source" as const }));
      first.set(appearanceId, { id, position, text, marks });
    }
  }
  return first;
}

async function readExamples(
  store: GraphStore,
  appearances: readonly AppearanceRow[],
): Promise<(row: AppearanceRow) => readonly Example[]> {
  const sentences = await readSentences(
    store,
    appearances.map(({ id }) => id),
  );
  const articleIds = appearances.map(({ articleId }) => articleId);
  const rows = await answerByIds(store, nodesById("Article"), articleIds);
  const articles = new Map(rows.map((row) => [row.id, articleReferenceSchema.parse(row)]));
  return ({ id, articleId }) => {
    const sentence = sentences.get(id);
    const article = articles.get(articleId);
    if (sentence === undefined || article === undefined) return [];
    return [{ sentence, article: { ...article, url: safeLink(article.url) } }];
  };
}

/** By entity id; without entities that are in the graph no more. */
export async function readSides(
  { store, names }: Pick<ExplorerContext, "store" | "names">,
  entityIds: readonly string[],
): Promise<ReadonlyMap<string, ReviewSide>> {
  const { byId } = await names();
  const entities = [...new Set(entityIds)].flatMap((id) => byId.get(id) ?? []);
  const rows = await readStoredGraph(store).appearancesOfEntities(entities.map(({ id }) => id));
  const ofEntity = groupBy(rows, ({ entityId }) => entityId);
  const chosen = new Map(entities.map(({ id, name }) => [id, chooseAppearances(ofEntity.get(id) ?? [], name)]));
  const examplesOf = await readExamples(store, [...chosen.values()].flat());
  return new Map(
    entities.map((entity) => [
      entity.id,
      {
        ...viewNode(entity),
        aliases: [...entity.aliases],
        examples: (chosen.get(entity.id) ?? []).flatMap((row) => examplesOf(row)),
      },
    ]),
  );
}
