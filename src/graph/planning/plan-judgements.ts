/** Judgements that arrive or are taken back: nodes of the graph, and entries of the identity index. */
import { judgementId, judgementSchema, type Judgement } from "../../identities/judgement.ts";
import { compactProperties } from "../compact-properties.ts";
import type { NodeRow } from "../graph-patch.ts";
import type { Change } from "./change.ts";
import type { Draft } from "./draft.ts";
import type { IdentityIndex } from "./identity-index.ts";

export interface JudgementOptions {
  readonly changes: readonly Change[];
  readonly draft: Draft;
  readonly index: IdentityIndex;
  readonly judge: (judgements: readonly (Judgement & { readonly id: string })[]) => Promise<void>;
}

export async function planJudgements({ changes, draft, index, judge }: JudgementOptions): Promise<void> {
  const before = new Map(index.judgements());
  for (const change of changes) {
    if (change.kind === "judge") {
      const judgement = judgementSchema.parse(change.judgement);
      await judge([{ id: judgementId(judgement), ...judgement }]);
    } else if (change.kind === "undo") {
      index.takeBack(change.judgementId);
    }
  }
  const after = index.judgements();
  for (const [id, judgement] of before) if (!after.has(id)) draft.builder.nodeBefore(judgementNode(id, judgement));
  for (const [id, judgement] of after) if (!before.has(id)) draft.builder.nodeAfter(judgementNode(id, judgement));
}

function judgementNode(id: string, { verdict, first, second, reason, author, at }: Judgement): NodeRow {
  const properties = compactProperties({
    verdict,
    firstArticleId: first.articleId,
    firstType: first.type,
    firstNameKey: first.nameKey,
    secondArticleId: second.articleId,
    secondType: second.type,
    secondNameKey: second.nameKey,
    reason,
    author,
    at,
  });
  return { label: "Judgement", id, properties };
}
