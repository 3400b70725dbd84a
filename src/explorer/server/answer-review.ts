/** What rules are unsure of, side by side, and what people have said about it. */
import { compareText } from "../../foundation/compare-text.ts";
import { listJudgements, type ListedJudgement } from "../../graph/merges/list-judgements.ts";
import { listUnsure, type UnsurePair } from "../../graph/merges/list-unsure.ts";
import { readIdentities } from "../../graph/merges/read-identities.ts";
import { readStoredGraph } from "../../graph/planning/read-stored-graph.ts";
import type { NameIndex } from "../../queries/name-index.ts";
import type { JudgedPair } from "../api/review.ts";
import type { AnswerOf, ParsedRequestOf } from "../api/routes.ts";
import type { ExplorerContext } from "./explorer-context.ts";
import { readSides } from "./read-sides.ts";

/** Those that most articles speak of first: there a judgement changes most. */
function mostReportedFirst(pairs: readonly UnsurePair[], { byId }: NameIndex): readonly UnsurePair[] {
  const articles = (id: string): number => byId.get(id)?.articleCount ?? 0;
  const weight = ({ firstId, secondId }: UnsurePair): number => articles(firstId) + articles(secondId);
  return [...pairs].sort(
    (a, b) => weight(b) - weight(a) || compareText(a.firstId, b.firstId) || compareText(a.secondId, b.secondId),
  );
}

function viewJudgement({ judgement, firstName, secondName, standing }: ListedJudgement): JudgedPair {
  const { id, verdict, reason, author, at, first, second } = judgement;
  return {
    ...{ id, verdict, reason, author, at, standing },
    first: { name: firstName, articleId: first.articleId },
    second: { name: secondName, articleId: second.articleId },
  };
}

export async function answerReview(
  context: ExplorerContext,
  { limit, from: wished }: ParsedRequestOf<"review">,
): Promise<AnswerOf<"review">> {
  const identities = await readIdentities(readStoredGraph(context.store));
  const pairs = mostReportedFirst(listUnsure(identities), await context.names());
  const from = wished < pairs.length ? wished : 0;
  const asked = pairs.slice(from, from + limit);
  const sides = await readSides(
    context,
    asked.flatMap(({ firstId, secondId }) => [firstId, secondId]),
  );
  const judgements = listJudgements(identities).toReversed();
  return {
    pairs: asked.flatMap(({ firstId, secondId }) => {
      const first = sides.get(firstId);
      const second = sides.get(secondId);
      return first === undefined || second === undefined ? [] : [{ first, second }];
    }),
    from,
    pairCount: pairs.length,
    judgements: judgements.slice(0, limit).map(viewJudgement),
    judgementCount: judgements.length,
  };
}
