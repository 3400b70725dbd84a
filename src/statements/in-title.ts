/**
 * In the headline
 * ===============
 *
 * "Norwegen: Minister tritt zurück": what the headline names is what the article is about, however often the text names
 * others. A country may be named by its adjective, whose ending differs.
 */
import type { Appearance } from "../appearances/appearance.ts";
import { keptWith } from "../foundation/kept-with.ts";
import type { StatementContext } from "./context.ts";

const ending = /(?:e[nmrs]?|s)$/u;
const shortest = 3;

const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(ending, ""))
    .join(" ")} `;

const titleOf = keptWith(({ title }: StatementContext["document"]): string => wordsOf(title ?? ""));

/** Whether the article's headline names something by one of its names or by its adjective. */
export function isInTitle(context: StatementContext, { name, surfaces, mentions, headline }: Appearance): boolean {
  if (headline.length > 0) return true;
  const title = titleOf(context.document);
  if (title.trim() === "") return false;
  const inside = mentions.filter(({ kind }) => kind === "compound").map(({ text }) => text);
  return [name, ...surfaces, ...inside].some((form) => {
    const words = wordsOf(form);
    return words.trim().length >= shortest && title.includes(words);
  });
}
