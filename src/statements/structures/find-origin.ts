/**
 * Origin
 * ======
 *
 * "die polnische Agentur PAP", "der US-Konzern", "der Berliner Zoo": a country or city in the adjective or compound at a
 * name tells where the named thing is.
 */
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { argumentsOfNoun } from "../noun-arguments.ts";
import { participantsOf } from "../participants.ts";
import type { Structure } from "../structure.ts";
import { isForbidden } from "./is-forbidden.ts";
import { makeFinding } from "./make-finding.ts";
import { namedSources } from "./noun-phrase.ts";

/** Where the adjective or compound at a name places it. */
export function findOrigin(context: StatementContext, structure: Structure): readonly Finding[] {
  const roles = new Set(
    context.appearances.appearances.flatMap((appearance) => appearance.roles.map(({ head }) => head)),
  );
  return namedSources(context, structure).flatMap(({ appearance: source, heads, mention }) =>
    heads
      .filter((head) => !isForbidden(context, structure, head) && (source.type !== "Person" || !roles.has(head)))
      .flatMap((head) => [
        ...argumentsOfNoun(context, head, "adjective").filter(({ token }) => token < mention.firstToken),
        ...(head === mention.head ? [] : argumentsOfNoun(context, head, "compound")),
      ])
      .flatMap((candidate) => participantsOf(context, candidate))
      .flatMap(({ appearance: target, token, weight }) =>
        makeFinding(structure, { source, target, trigger: token, weight }),
      ),
  );
}
