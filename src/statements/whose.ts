/**
 * Whose
 * =====
 *
 * "die Politik der Bundesregierung", "eine Erweiterung der Befugnisse der Notenbank", "die Aberkennung durch die
 * Universität": who stands behind what is praised or criticised, over several nouns if need be.
 */
import type { Candidate, StatementContext } from "./context.ts";
import { argumentsOfNoun } from "./noun-arguments.ts";
import { isVerbal } from "./predicate.ts";

const deepest = 3;
const farther = 0.95;
const none: readonly Candidate[] = [];

function agentsOf(context: StatementContext, noun: number): readonly Candidate[] {
  const { tree, words } = context;
  const behind = tree
    .childrenBy(noun, "nmod", "obl")
    .filter((child) => words.nounAgentPrepositions.has(tree.preposition(child) ?? ""))
    .map((token) => ({ token, weight: 1, inside: false }));
  return behind.length > 0 ? behind : argumentsOfNoun(context, noun, "owner");
}

const isSomebody = ({ appearances }: StatementContext, { token, inside }: Candidate): boolean =>
  inside || appearances.appearancesAt(token).length > 0;

function search(context: StatementContext, noun: number, depth: number): readonly Candidate[] {
  const found = agentsOf(context, noun);
  const known = found.filter((candidate) => isSomebody(context, candidate));
  if (known.length > 0 || depth >= deepest) return known.length > 0 ? known : found;
  const deeper = found.flatMap(({ token, weight }) =>
    search(context, token, depth + 1).map((candidate) => ({
      ...candidate,
      weight: candidate.weight * weight * farther,
    })),
  );
  return [...found, ...deeper];
}

/** Owners of a noun, or the owners of those where they are nobody. */
export function whose(context: StatementContext, noun: number): readonly Candidate[] {
  return isVerbal(context, noun) ? none : search(context, noun, 1);
}
