/** "Der frühere Kanzler": whether an adjective before a noun says that somebody has been it. */
import type { StatementContext } from "../context.ts";

export function isFormer({ tree, words }: StatementContext, noun: number): boolean {
  return tree.childrenBy(noun, "amod").some((child) => words.former.has(tree.token(child).lemma.toLowerCase()));
}
