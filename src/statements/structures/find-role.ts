/**
 * Roles
 * =====
 *
 * "Kremlsprecher Jan Wolf", "Eva Brandt, Vorsitzende der Linken": the offices that appearances/ read beside a name, with
 * whose office it is. Role nouns of the structure's words make another type of them ("der SPD-Abgeordnete": a member).
 */
import type { Role } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";
import { baseForm } from "./role-text.ts";

function fits(context: StatementContext, structure: Structure, role: Role): boolean {
  const { lemma } = context.tree.token(role.head);
  const listed = (words: readonly string[]): boolean =>
    endsInOneOf(lemma, new Set(words.map((word) => word.toLowerCase())));
  return (structure.words.length === 0 || listed(structure.words)) && !listed(structure.unless);
}

/** Offices of persons. */
export function findRole(context: StatementContext, structure: Structure): readonly Finding[] {
  return context.appearances.appearances.flatMap((source) =>
    source.roles
      .filter((role) => role.of !== null && fits(context, structure, role))
      .flatMap((role) => {
        const target = context.appearances.byId(role.of ?? "");
        if (target === undefined) return [];
        return makeFinding(structure, {
          source,
          target,
          trigger: role.head,
          role: baseForm(context, role),
          former: role.former,
        });
      }),
  );
}
