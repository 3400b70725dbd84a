/** Figures of the whole graph: over time, by type, by publisher. */
import { readStatistics } from "../../queries/read-statistics.ts";
import type { AnswerOf } from "../api/routes.ts";
import type { ExplorerContext } from "./explorer-context.ts";

export async function answerStatistics({ store }: ExplorerContext): Promise<AnswerOf<"statistics">> {
  const { counts, ...figures } = await readStatistics(store);
  return {
    months: [...figures.months],
    statementTypes: [...figures.statementTypes],
    publishers: [...figures.publishers],
    entityTypes: [...figures.entityTypes],
    articles: counts.get("Article") ?? 0,
    sentences: counts.get("Sentence") ?? 0,
    statements: counts.get("Statement") ?? 0,
    quotes: counts.get("Quote") ?? 0,
    facts: counts.get("Fact") ?? 0,
  };
}
