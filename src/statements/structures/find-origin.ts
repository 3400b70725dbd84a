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
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";
import { namedPhrases } from "./noun-phrase.ts";

function forbidden(context: StatementContext, structure: Structure, head: number): boolean {
  const words = new Set(structure.unless.map((word) => word.toLowerCase()));
  return words.size > 0 && endsInOneOf(context.tree.token(head).lemma, words);
}

/** Where the adjective or compound at a name places it. */
export function findOrigin(context: StatementContext, structure: Structure): readonly Finding[] {
  return namedPhrases(context).flatMap(({ appearance: source, heads, mention }) =>
    heads
      .filter((head) => !forbidden(context, structure, head))
      .flatMap((head) => [
        ...argumentsOfNoun(context, head, "adjective"),
        ...(head === mention.head ? [] : argumentsOfNoun(context, head, "compound")),
      ])
      .flatMap((candidate) => participantsOf(context, candidate))
      .flatMap(({ appearance: target, token, weight }) =>
        makeFinding(structure, { source, target, trigger: token, weight }),
      ),
  );
}
