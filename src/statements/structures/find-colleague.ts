/**
 * Colleagues in office
 * ====================
 *
 * "Außenministerin Anna Roth und ihr dänischer Kollege Jan Wolf": a colleague from another country has there the office
 * that the sentence has just named.
 */
import type { Role } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";
import { baseForm } from "./role-text.ts";

/** The last office before a role in its sentence that is not "colleague" itself. */
function officeBefore(context: StatementContext, words: ReadonlySet<string>, role: Role): Role | undefined {
  const { tree, appearances } = context;
  const isOffice = ({ head }: Role): boolean =>
    head < role.head &&
    tree.token(head).sentence === tree.token(role.head).sentence &&
    !endsInOneOf(tree.token(head).lemma, words);
  return appearances.appearances
    .flatMap(({ roles }) => roles.filter(isOffice))
    .sort((one, other) => other.head - one.head)[0];
}

/** Colleagues with the office of whom they are colleagues of. */
export function findColleague(context: StatementContext, structure: Structure): readonly Finding[] {
  const words = lowerCaseSet(structure.words);
  return context.appearances.appearances.flatMap((source) =>
    source.roles
      .filter(({ head }) => endsInOneOf(context.tree.token(head).lemma, words))
      .flatMap((role) => {
        const target = role.of === null ? undefined : context.appearances.byId(role.of);
        const office = officeBefore(context, words, role);
        if (target === undefined || office === undefined) return [];
        const said = { role: baseForm(context, office), former: role.former };
        return makeFinding(structure, { source, target, trigger: role.head, ...said });
      }),
  );
}
