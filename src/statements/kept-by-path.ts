/**
 * Kept by path
 * ============
 *
 * What stands at the end of a path from a trigger: many rules ask for the same, and what is found out about an article
 * in between (offices, suspects) changes no path. Kept for the tree of the article.
 */
import { keptWith } from "../foundation/kept-with.ts";
import type { StatementContext } from "./context.ts";
import type { Tree } from "./tree.ts";

type Ask<Answer> = (context: StatementContext, trigger: number, path: string) => Answer;

/** The question, answered once for each path and trigger of an article. */
export function keptByPath<Answer>(ask: Ask<Answer>): Ask<Answer> {
  const answersOf: (tree: Tree) => Map<string, Answer[]> = keptWith(() => new Map());
  return (context, trigger, path) => {
    const answers = answersOf(context.tree);
    let known = answers.get(path);
    if (known === undefined) answers.set(path, (known = []));
    return (known[trigger] ??= ask(context, trigger, path));
  };
}
