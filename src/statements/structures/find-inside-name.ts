/**
 * Inside a name
 * =============
 *
 * "UN-Sicherheitsrat" is part of the UN, the "Bremer Rathaus" is in Bremen: what a compound name is made of. A country's
 * adjective says whose a body is, not where ("norwegische Regierung"); a town's says where.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import { tokensOf } from "../../mentions/tokens-of.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";
import { namesKind } from "./names-kind.ts";
import { namedSources } from "./noun-phrase.ts";

/** Towns as adjectives, where the structure asks for towns. */
function saysWhere(
  context: StatementContext,
  structure: Structure,
  found: { token: number; place: Appearance },
): boolean {
  if (structure.among !== "towns") return true;
  return context.tree.token(found.token).relation === "amod" && !context.countries.isKnown(found.place);
}

/** Names whose own compound names a whole or a place. */
export function findInsideName(context: StatementContext, structure: Structure): readonly Finding[] {
  const words = lowerCaseSet(structure.words);
  return namedSources(context, structure).flatMap(({ appearance: source, mention }) => {
    if (words.size > 0 && !endsInOneOf(context.tree.token(mention.head).lemma, words)) return [];
    return tokensOf(mention).flatMap((trigger) =>
      context.appearances
        .insideWord(trigger)
        .filter((place) => saysWhere(context, structure, { token: trigger, place }))
        .flatMap((target) =>
          namesKind(source.name, structure.strangers) ? [] : makeFinding(structure, { source, target, trigger }),
        ),
    );
  });
}
