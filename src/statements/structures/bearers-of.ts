/**
 * Bearers of a title
 * ==================
 *
 * "die Abgeordneten Anna Roth (SPD), Karl Brandt und Jan Wolf": a title in the plural belongs to everybody who is joined
 * with the first name behind it.
 */
import type { Appearance, Role } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";

/** The one whose role it is, with those joined to the name where the title is a plural. */
export function bearersOf(context: StatementContext, first: Appearance, role: Role): readonly Appearance[] {
  const { tree, appearances } = context;
  if (tree.token(role.head).morphology.Number !== "Plur") return [first];
  const mention = first.mentions.find(
    ({ kind, firstToken }) => kind === "name" && firstToken >= role.endToken && firstToken <= role.endToken + 1,
  );
  if (mention === undefined) return [first];
  const joined = tree
    .coordinated(mention.head)
    .map((token) => appearances.appearanceAt(token))
    .filter((other): other is Appearance => other?.type === "Person");
  return [...new Set([first, ...joined])];
}
