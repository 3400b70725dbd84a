/**
 * Pairs of participants
 * =====================
 *
 * Who of those whom a rule finds at a trigger does it to whom: each source to each target; all with each other where the rule
 * says so ("A und B trafen sich") or the words do ("werfen sich gegenseitig vor").
 */
import { bothMeant } from "./both-meant.ts";
import type { StatementContext } from "./context.ts";
import type { Participant } from "./participants.ts";
import type { Pattern } from "./rule.ts";

interface Sides {
  readonly sources: readonly Participant[];
  readonly targets: readonly Participant[];
}

export type ParticipantPair = readonly [Participant, Participant];

/** "Sie", "beide Seiten": a word that stands for several. */
const standsForSeveral = (context: StatementContext, token: number): boolean =>
  context.appearances.appearancesAt(token).length > 1 || bothMeant(context, token).length > 1;

function pairsAmong(context: StatementContext, participants: readonly Participant[]): readonly ParticipantPair[] {
  return participants.flatMap((one, index) =>
    participants
      .slice(index + 1)
      // "deutsch-französisch" names both sides but says nothing of what they do.
      .filter((other) => other.token !== one.token || standsForSeveral(context, one.token))
      .map((other): ParticipantPair => [one, other]),
  );
}

/** "Werfen sich gegenseitig Betrug vor", "gegenseitige Vorwürfe", "erheben gegenseitig Vorwürfe". */
function isReciprocal({ tree, words }: StatementContext, trigger: number): boolean {
  const { head, relation } = tree.token(trigger);
  return [trigger, ...(relation === "obj" ? [head] : [])]
    .flatMap((word) => tree.childrenBy(word, "advmod", "amod", "obj", "obl", "iobj"))
    .some((child) => words.reciprocals.has(tree.token(child).lemma.toLowerCase()));
}

/** Those who do it to each other, each to every other. */
const eachOther = (sources: readonly Participant[]): readonly ParticipantPair[] =>
  sources.flatMap((source) =>
    sources.filter((other) => other !== source).map((target): ParticipantPair => [source, target]),
  );

function crossedPairs(
  context: StatementContext,
  trigger: number,
  { sources, targets }: Sides,
): readonly ParticipantPair[] {
  if (targets.length === 0 && sources.length > 1 && isReciprocal(context, trigger)) return eachOther(sources);
  return sources.flatMap((source) => targets.map((target): ParticipantPair => [source, target]));
}

/** Whether one holds an office of the other. */
function areTogether({ offices }: StatementContext, one: Participant, other: Participant): boolean {
  const [first, second] = [one.appearance.id, other.appearance.id];
  return offices.get(first)?.includes(second) === true || offices.get(second)?.includes(first) === true;
}

/** The pairs of a rule's sources and targets at a trigger. */
export function pairParticipants(
  context: StatementContext,
  trigger: number,
  { sources, targets, pattern }: Sides & { readonly pattern: Pattern },
): readonly ParticipantPair[] {
  const crossed = crossedPairs(context, trigger, { sources, targets });
  const pairs = pattern.together ? [...crossed, ...pairsAmong(context, sources)] : crossed;
  return pairs.filter(
    ([source, target]) =>
      source.appearance.id !== target.appearance.id && !(pattern.apart && areTogether(context, source, target)),
  );
}
