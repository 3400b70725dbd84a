/**
 * Owner
 * =====
 *
 * "der Sicherheitsrat der Vereinten Nationen", "die Armee Kenias": the genitive at a name is the whole or the country
 * that it belongs to. The structure's words limit it to names with such a head or such a noun before them.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { argumentsOfNoun } from "../noun-arguments.ts";
import { participantsOf } from "../participants.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { isForbidden } from "./is-forbidden.ts";
import { makeFinding } from "./make-finding.ts";
import { namedSources } from "./noun-phrase.ts";

/** What the structure excludes by its name or by the noun before it: nobody made the aircraft that he flies. */
function isExcluded(
  context: StatementContext,
  structure: Structure,
  { source, heads }: { readonly source: Appearance; readonly heads: readonly number[] },
): boolean {
  if (structure.unless.length === 0) return false;
  const words = lowerCaseSet(structure.unless);
  return (
    source.name.split(" ").some((word) => endsInOneOf(word, words)) ||
    heads.some((head) => isForbidden(context, structure, head))
  );
}

/** The whole that a name's genitive or noun of kinship ("Telekom-Tochter") gives. */
export function findOwner(context: StatementContext, structure: Structure): readonly Finding[] {
  const words = lowerCaseSet(structure.words);
  const asked = words.size === 0 || structure.among === "bodies" ? "genitive" : "owner";
  return namedSources(context, structure).flatMap(({ appearance: source, heads }) =>
    (isExcluded(context, structure, { source, heads }) ? [] : heads)
      .filter((head) => words.size === 0 || endsInOneOf(context.tree.token(head).lemma, words))
      .flatMap((head) => argumentsOfNoun(context, head, asked))
      .flatMap((candidate) => participantsOf(context, candidate))
      .flatMap(({ appearance: target, token, weight }) =>
        makeFinding(structure, { source, target, trigger: token, weight }),
      ),
  );
}
