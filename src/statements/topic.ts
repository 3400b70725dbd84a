/**
 * Topic
 * =====
 *
 * "Roth reist nach Ankara. Geplant ist dort ein Treffen mit Wolf": a meeting or journey that names nobody of its own is that
 * of the subject of the sentence before.
 */
import type { StatementContext } from "./context.ts";
import { hedgeAt } from "./hedges.ts";
import { participantsOf, type Participant } from "./participants.ts";
import { isVerbal } from "./predicate.ts";
import { argumentsOfVerb } from "./verb-arguments.ts";

const certainty = 0.9;
const spokenOf = new Set(["nsubj", "nsubj:pass", "root"]);

/** What the sentence itself is about and that is open: "Geplant ist ein Treffen", "Ein Treffen kam nicht zustande". */
function isLeftOpen(context: StatementContext, token: number): boolean {
  if (!spokenOf.has(context.tree.token(token).relation)) return false;
  const { polarity, modality } = hedgeAt(context, token);
  return polarity === "negated" || modality !== "asserted";
}

/** Whom the sentence before tells of, where a word's own leaves open what comes of it. */
export function topicOf(context: StatementContext, token: number): readonly Participant[] {
  if (!isLeftOpen(context, token)) return [];
  const before = context.document.sentences[context.tree.token(token).sentence - 1];
  if (before === undefined) return [];
  const told = context.document.tokens.slice(before.firstToken, before.endToken).find(({ head }) => head < 0);
  if (told === undefined || !isVerbal(context, told.index)) return [];
  return argumentsOfVerb(context, { verb: told.index, name: "subject", depth: 0 })
    .flatMap((candidate) => participantsOf(context, candidate))
    .map((participant) => ({ ...participant, weight: participant.weight * certainty }));
}
