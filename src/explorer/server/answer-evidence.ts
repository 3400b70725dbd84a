/** Answers that prove: the sentences of edges, and who reported them when. */
import { proveFacts } from "../../queries/prove-facts.ts";
import { reportsOfFacts } from "../../queries/reports-of-facts.ts";
import type { AnswerOf, ParsedRequestOf } from "../api/routes.ts";
import type { ExplorerContext } from "./explorer-context.ts";

export async function answerEvidence(
  context: ExplorerContext,
  request: ParsedRequestOf<"evidence">,
): Promise<AnswerOf<"evidence">> {
  const { statements, truncated } = await proveFacts(context.store, request.factIds, request.limit);
  return { statements: [...statements], truncated };
}

export async function answerReports(
  context: ExplorerContext,
  request: ParsedRequestOf<"reports">,
): Promise<AnswerOf<"reports">> {
  const reports = await context.store.answer(reportsOfFacts, { factIds: request.factIds });
  return { reports: [...reports] };
}
