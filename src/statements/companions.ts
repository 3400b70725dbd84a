/**
 * Companions
 * ==========
 *
 * "Gemeinsam mit Schweden verklagte Norwegen den Iran", "Zusammen mit Roth wurde Brandt angeklagt": who stands behind
 * such words does, or suffers, what the subject does.
 */
import { inClause } from "./clause.ts";
import { candidatesOf, type Candidate, type StatementContext } from "./context.ts";

const certainty = 0.85;

/** "gemeinsam mit", "zusammen mit"; not the "zusammen" that belongs to the verb ("arbeitet mit Schweden zusammen"). */
function isTogether({ tree, words }: StatementContext, phrase: number): boolean {
  const [marker] = tree.childrenBy(phrase, "case");
  if (marker === undefined || marker === 0 || !words.companionPrepositions.has(tree.token(marker).text.toLowerCase()))
    return false;
  const before = tree.token(marker - 1);
  return words.companionAdverbs.has(before.text.toLowerCase()) && before.relation !== "compound:prt";
}

/** Whom a clause names beside its subject. */
export function companionsOf(context: StatementContext, verb: number): readonly Candidate[] {
  if (context.words.companionAdverbs.size === 0) return [];
  return candidatesOf(
    inClause(context, verb, "obl", "nmod").filter((phrase) => isTogether(context, phrase)),
    certainty,
  );
}
