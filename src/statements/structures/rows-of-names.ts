/**
 * Rows of names
 * =============
 *
 * "Anna Roth, Jan Wolf und Karl Brandt": names with nothing between them but commas and conjunctions.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { StatementContext } from "../context.ts";

type Place = Pick<StatementContext, "appearances" | "tree">;

const joint = /^(?:,|und|oder|sowie|and|or)$/u;

const textAt = ({ tree }: Place, token: number): string =>
  token >= 0 && token < tree.document.tokens.length ? tree.token(token).text : "";

/** Those who are named in a row before a name, nearest first. */
export function namesBefore(context: Place, { firstToken }: Mention): readonly Appearance[] {
  const found: Appearance[] = [];
  for (let at = firstToken; joint.test(textAt(context, at - 1));) {
    const mention = context.appearances.mentionAt(at - 2);
    const one = context.appearances.appearanceAt(at - 2);
    if (mention?.kind !== "name" || one === null) break;
    found.push(one);
    at = mention.firstToken;
  }
  return found;
}

/** Those who are named in a row behind a name. */
export function namesBehind(context: Place, { endToken }: Mention): readonly Appearance[] {
  const found: Appearance[] = [];
  for (let at = endToken; joint.test(textAt(context, at));) {
    const mention = context.appearances.mentionAt(at + 1);
    const one = context.appearances.appearanceAt(at + 1);
    if (mention?.kind !== "name" || mention.firstToken !== at + 1 || one === null) break;
    found.push(one);
    at = mention.endToken;
  }
  return found;
}

/** The others of "die Provinzen Pattani und Yala im Süden": names in a row before one, behind a noun that means them all. */
export function namesSharing(context: Place, mention: Mention): readonly Appearance[] {
  const before = namesBefore(context, mention);
  const first = before
    .at(-1)
    ?.mentions.findLast(({ kind, endToken }) => kind === "name" && endToken <= mention.firstToken);
  const noun = first === undefined ? undefined : context.tree.document.tokens[first.firstToken - 1];
  return noun?.partOfSpeech === "NOUN" && noun.morphology.Number === "Plur" ? before : [];
}
