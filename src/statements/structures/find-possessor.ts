/**
 * Possessors
 * ==========
 *
 * "Roths außenpolitischer Berater Jan Wolf": the name in the genitive before a role is whose role it is. Parsers often
 * lose the genitive at the beginning of a sentence, so its place and its ending decide.
 */
import type { Appearance, Role } from "../../appearances/appearance.ts";
import type { Token } from "../../documents/document.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";
import { baseForm } from "./role-text.ts";

const genitive = /(?:s|['’])$/u;
const marker = /^['’]s?$/u;

/** The word before a role; English marks the possessive by a word of its own. */
function wordBefore(
  tokens: readonly Token[],
  firstToken: number,
): { readonly word: Token; readonly marked: boolean } | null {
  const next = tokens[firstToken - 1];
  const marked = next !== undefined && marker.test(next.text);
  const word = marked ? tokens[firstToken - 2] : next;
  return word === undefined || word.sentence !== tokens[firstToken]?.sentence ? null : { word, marked };
}

/**
 * Who stands in the genitive or as a possessive ("seinen Berater") directly before a role; "Roths" is not the name
 * "Hans".
 */
function possessorOf(context: StatementContext, { firstToken }: Role): Appearance | null {
  const before = wordBefore(context.document.tokens, firstToken);
  if (before === null) return null;
  const owner = context.appearances.appearanceAt(before.word.index);
  if (context.words.possessives.has(before.word.lemma.toLowerCase())) return owner;
  return before.marked || isGenitive(before.word.text, owner) ? owner : null;
}

const isGenitive = (text: string, owner: Appearance | null): boolean =>
  genitive.test(text) && owner?.name.endsWith(text) === false;

/**
 * "Außenpolitischer Berater" with its adjectives, if they are as a dictionary would have them, but without "früherer".
 */
function wordsOf(context: StatementContext, role: Role): string {
  const base = baseForm(context, role);
  const inflected = /\p{Ll}e[mns] /u.test(role.text);
  return role.text.endsWith(base) && !inflected && !role.former ? role.text : base;
}

/** Roles that belong to the name before them. */
export function findPossessor(context: StatementContext, structure: Structure): readonly Finding[] {
  const words = lowerCaseSet(structure.words);
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
