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
  const { tree } = context;
  return context.document.tokens
    .map(({ index }) => index)
    .filter((index) => tree.childrenBy(index, "cop").length > 0)
    .filter((index) => structure.prepositions.includes(tree.preposition(index) ?? ""));
}

/** Who is at a place. */
export function findIsAt(context: StatementContext, structure: Structure): readonly Finding[] {
  const participants = (token: number) => participantsOf(context, { token, weight: 1, inside: false });
  return predicatePlaces(context, structure).flatMap((trigger) =>
    participants(trigger).flatMap(({ appearance: target }) =>
      context.tree
        .childrenBy(trigger, "nsubj")
        .flatMap(participants)
        .flatMap(({ appearance: source, weight }) => makeFinding(structure, { source, target, trigger, weight })),
    ),
  );
}
