/**
 * At an event
 * ===========
 *
 * "Auf dem Parteitag sagte Roth …": who does something at a named event took part in it.
 */
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { participantsOf } from "../participants.ts";
import { isVerbal } from "../predicate.ts";
import type { Structure } from "../structure.ts";
import { argumentsOfVerb } from "../verb-arguments.ts";
import { isForbidden } from "./is-forbidden.ts";
import { makeFinding } from "./make-finding.ts";

function eventsAt(context: StatementContext, structure: Structure, verb: number): readonly number[] {
  const { tree } = context;
  return tree
    .childrenBy(verb, "obl", "nmod")
    .filter((child) => structure.prepositions.includes(tree.preposition(child) ?? ""));
}

/** Subjects of verbs with a named event as their place. */
export function findAtEvent(context: StatementContext, structure: Structure): readonly Finding[] {
  if (!context.appearances.appearances.some(({ type }) => type === "Event")) return [];
  return context.document.tokens
    .filter(({ index }) => isVerbal(context, index))
    .flatMap(({ index: verb }) =>
      eventsAt(context, structure, verb)
        .filter((phrase) => !isForbidden(context, structure, phrase))
        .flatMap((phrase) =>
          participantsOf(context, { token: phrase, weight: 1, inside: false })
            .filter(({ appearance }) => appearance.type === "Event")
            .flatMap(({ appearance: target }) =>
              argumentsOfVerb(context, { verb, name: "subject", depth: 0 })
                .flatMap((candidate) => participantsOf(context, candidate))
                .flatMap(({ appearance: source, weight }) =>
                  makeFinding(structure, { source, target, trigger: phrase, weight }),
                ),
            ),
        ),
    );
}
