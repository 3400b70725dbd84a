/** Which function answers which route: one literal list. */
import type { AnswerOf, ParsedRequestOf, RouteName } from "../api/routes.ts";
import { answerEntity } from "./answer-entity.ts";
import { answerEvidence, answerReports } from "./answer-evidence.ts";
import { answerEntities, answerNeighbours, answerOverview, answerPath } from "./answer-graph.ts";
import { answerReview } from "./answer-review.ts";
import { answerSearch, answerSession } from "./answer-names.ts";
import { answerJudge } from "./answer-judge.ts";
import { answerStatistics } from "./answer-statistics.ts";
import { answerConsole, answerNamedQuery, answerQueries } from "./answer-table.ts";
import type { AnswerContext } from "./explorer-context.ts";

export type Answers = {
  readonly [N in RouteName]: (context: AnswerContext, request: ParsedRequestOf<N>) => Promise<AnswerOf<N>>;
};

export const answers: Answers = {
  session: answerSession,
  search: answerSearch,
  overview: answerOverview,
  entities: answerEntities,
  neighbours: answerNeighbours,
  entity: answerEntity,
  evidence: answerEvidence,
  reports: answerReports,
  path: answerPath,
  statistics: answerStatistics,
  queries: answerQueries,
  answer: answerNamedQuery,
  console: answerConsole,
  review: answerReview,
  judge: answerJudge,
};
