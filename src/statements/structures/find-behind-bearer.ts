/**
 * Owners behind the name
 * ======================
 *
 * "Senatorin Anna Roth aus Iowa", "Hauptmann Karl Brandt von der Marine": an office stands before the name, whose it is
 * behind it. The order of the words decides, since parsers hang what follows a name on the verb.
 */
import type { Appearance, Role } from "../../appearances/appearance.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";
import { baseForm } from "./role-text.ts";

const fillers = new Set(["DET", "ADJ", "NOUN"]);
const mostFillers = 3;
const widestBrackets = 5;

/** The bearer's name that follows a role at once. */
function nameBehind({ mentions }: Appearance, { endToken }: Role): Mention | undefined {
  return mentions.find(
    ({ kind, firstToken }) => kind === "name" && firstToken >= endToken && firstToken <= endToken + 1,
  );
}

/** Skips "(SPD)" and the like. */
function behindBrackets({ document }: StatementContext, token: number): number {
  if (document.tokens[token]?.text !== "(") return token;
  const closing = document.tokens.slice(token, token + widestBrackets).findIndex(({ text }) => text === ")");
  return closing < 0 ? token : token + closing + 1;
}

/** The name that begins at a token or after a few words that only lead to it. */
function nameFrom(context: StatementContext, from: number): Appearance | null {
  for (let token = from; token <= from + mostFillers; token += 1) {
    const mention = context.appearances.mentionAt(token);
    if (mention?.kind === "name" && mention.firstToken === token) return context.appearances.appearanceAt(token);
    const partOfSpeech = context.document.tokens[token]?.partOfSpeech;
    if (partOfSpeech === undefined || !fillers.has(partOfSpeech)) return null;
  }
  return null;
}

function ownerBehind(context: StatementContext, structure: Structure, name: Mention): Appearance | null {
  const link = context.document.tokens[behindBrackets(context, name.endToken)];
  if (link === undefined || !structure.prepositions.includes(link.text.toLowerCase())) return null;
  return nameFrom(context, link.index + 1);
}

/** Offices before a name whose owner stands behind it. */
export function findBehindBearer(context: StatementContext, structure: Structure): readonly Finding[] {
  const words = lowerCaseSet(structure.words);
  const refused = lowerCaseSet(structure.unless);
  return context.appearances.appearances.flatMap((source) =>
    source.roles.flatMap((role) => {
      const { lemma } = context.tree.token(role.head);
      if (role.of !== null || !endsInOneOf(lemma, words) || endsInOneOf(lemma, refused)) return [];
      const name = nameBehind(source, role);
      const target = name === undefined ? null : ownerBehind(context, structure, name);
      if (target === null) return [];
      const said = { role: baseForm(context, role), former: role.former };
      return makeFinding(structure, { source, target, trigger: role.head, ...said });
    }),
  );
}
