/** Answers that prove: the sentences of edges, and who reported them when. */
import { evidenceOfFacts } from "../../queries/evidence-of-facts.ts";
import { mentionsInSentences } from "../../queries/mentions-in-sentences.ts";
import { reportsOfFacts } from "../../queries/reports-of-facts.ts";
import type { AnswerOf, ParsedRequestOf } from "../api/routes.ts";
import type { ExplorerContext } from "./explorer-context.ts";
import { provenStatements } from "./proven-statements.ts";

export async function answerEvidence(
  context: ExplorerContext,
  request: ParsedRequestOf<"evidence">,
): Promise<AnswerOf<"evidence">> {
  const rows = await context.store.answer(evidenceOfFacts, { factIds: request.factIds, limit: request.limit });
  const sentenceIds = [...new Set(rows.map((row) => row.sentenceId))];
  const mentions = await context.store.answer(mentionsInSentences, { sentenceIds });
  return { statements: [...provenStatements(rows, mentions)], truncated: rows.length >= request.limit };
}

export async function answerReports(
  context: ExplorerContext,
  request: ParsedRequestOf<"reports">,
): Promise<AnswerOf<"reports">> {
  const reports = await context.store.answer(reportsOfFacts, { factIds: request.factIds });
  return { reports: [...reports] };
}
