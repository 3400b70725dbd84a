/**
 * Prepositional phrases
 * =====================
 *
 * "das Museum in Kassel", "der Gipfel von Madrid": a place that the grammar hangs on a name by one of the structure's
 * prepositions.
 */
import type { Candidate, StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { participantsOf } from "../participants.ts";
import type { Structure } from "../structure.ts";
import { isForbidden } from "./is-forbidden.ts";
import { makeFinding } from "./make-finding.ts";
import { namedSources } from "./noun-phrase.ts";

function phrasesAt(context: StatementContext, structure: Structure, head: number): readonly Candidate[] {
  const { tree } = context;
  return tree
    .childrenBy(head, "nmod", "obl")
    .filter((child) => child > head && structure.prepositions.includes(tree.preposition(child) ?? ""))
    .map((token) => ({ token, weight: 1, inside: false }));
}

/** Places of named things. */
export function findPhrase(context: StatementContext, structure: Structure): readonly Finding[] {
  return namedSources(context, structure).flatMap(({ appearance: source, heads, mention }) =>
    ([mention.head, ...heads].some((head) => isForbidden(context, structure, head)) ? [] : heads).flatMap((head) =>
      phrasesAt(context, structure, head).flatMap((candidate) =>
        participantsOf(context, candidate).flatMap(({ appearance: target, token, weight }) =>
          makeFinding(structure, { source, target, trigger: token, weight }),
        ),
      ),
    ),
  );
}
