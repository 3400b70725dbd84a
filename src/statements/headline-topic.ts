/**
 * Topic of the headline
 * =====================
 *
 * "Norwegen: Minister tritt zurück": what stands before the colon is where it happened, or whose affair it is, whether
 * the text names it or not.
 */
import type { Appearance } from "../appearances/appearance.ts";
import type { Mention } from "../mentions/mention.ts";
import type { StatementContext } from "./context.ts";

/** Whether a name in the headline stands before its first colon, alone. */
export function isTopicMention({ document }: StatementContext, { kind, firstToken, endToken }: Mention): boolean {
  const first = document.tokens.length;
  return kind !== "compound" && firstToken === first && document.headline?.tokens[endToken - first]?.text === ":";
}

export function isHeadlineTopic(context: StatementContext, { headline }: Appearance): boolean {
  return headline.some((mention) => isTopicMention(context, mention));
}
