/**
 * Being at a place
 * ================
 *
 * "Roth war am Montag in Oslo": a place as the predicate of somebody.
 */
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { participantsOf } from "../participants.ts";
import type { Structure } from "../structure.ts";
import { makeFinding } from "./make-finding.ts";

function predicatePlaces(context: StatementContext, structure: Structure): readonly number[] {
  const { tree, document } = context;
  const predicates = new Set(document.tokens.filter(({ relation }) => relation === "cop").map(({ head }) => head));
  return [...predicates]
    .filter((index) => index >= 0 && structure.prepositions.includes(tree.preposition(index) ?? ""))
    .sort((one, other) => one - other);
}

/** Who is at a place. */
export function findIsAt(context: StatementContext, structure: Structure): readonly Finding[] {
  const participants = (token: number) => participantsOf(context, { token, weight: 1, inside: false });
  return predicatePlaces(context, structure).flatMap((trigger) =>
    participants(trigger).flatMap(({ appearance: target, token: targetToken }) =>
      context.tree
        .childrenBy(trigger, "nsubj")
        .flatMap(participants)
        .flatMap(({ appearance: source, weight }) =>
          makeFinding(structure, { source, target, trigger, targetToken, weight }),
        ),
    ),
  );
}
