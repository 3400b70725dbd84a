/**
 * Possessors
 * ==========
 *
 * "Roths außenpolitischer Berater Jan Wolf": the name in the genitive before a role is whose role it is. Parsers often
 * lose the genitive at the beginning of a sentence, so its place and its ending decide.
 */
import type { Appearance, Role } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";
import { baseForm } from "./role-text.ts";

const genitive = /(?:s|['’])$/u;

/** Who stands in the genitive directly before a role; "Roths" is not the name "Hans". */
function possessorOf(context: StatementContext, { firstToken }: Role): Appearance | null {
  const [before, role] = [context.document.tokens[firstToken - 1], context.document.tokens[firstToken]];
  if (before === undefined || before.sentence !== role?.sentence || !genitive.test(before.text)) return null;
  const owner = context.appearances.appearanceAt(before.index);
  return owner === null || owner.name.endsWith(before.text) ? null : owner;
}

/** "außenpolitischer Berater" as printed, if it is printed as a dictionary would have it. */
function wordsOf(context: StatementContext, role: Role): string {
  const base = baseForm(context, role);
  const inflected = /\p{Ll}e[mns] /u.test(role.text);
  return role.text.endsWith(base) && !inflected ? role.text : base;
}

/** Roles that belong to the name before them. */
export function findPossessor(context: StatementContext, structure: Structure): readonly Finding[] {
  const words = new Set(structure.words.map((word) => word.toLowerCase()));
  return context.appearances.appearances.flatMap((source) =>
    source.roles
      .filter(({ head }) => endsInOneOf(context.tree.token(head).lemma, words))
      .flatMap((role) => {
        const target = possessorOf(context, role);
        const { former, head: trigger } = role;
        const said = { role: wordsOf(context, role), former };
        return target === null ? [] : makeFinding(structure, { source, target, trigger, ...said });
      }),
  );
}
