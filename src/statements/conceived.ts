/**
 * Conceived
 * =========
 *
 * "Über eine Koalition mit den Grünen", "für ein Bündnis aus CDU und SPD": an alliance behind an indefinite article is one that
 * somebody thinks of, but where the verb brings it about ("bildeten eine Koalition") or it acts itself ("ein Bündnis aus … klagt").
 */
import type { StatementContext } from "./context.ts";
import { endsInOneOf } from "./word-sets.ts";

/** The verb that a noun hangs on, over other nouns. */
function verbAbove({ tree }: StatementContext, noun: number): number {
  let at = tree.token(noun).head;
  while (at >= 0 && tree.token(at).partOfSpeech === "NOUN") at = tree.token(at).head;
  return at;
}

function isIndefinite({ tree, words }: StatementContext, noun: number): boolean {
  return tree.childrenBy(noun, "det").some((det) => words.conceivedArticles.has(tree.token(det).text.toLowerCase()));
}

/** Whether a noun names what is only thought of. */
export function isConceived(context: StatementContext, noun: number): boolean {
  const { tree, words } = context;
  const { partOfSpeech, lemma, relation } = tree.token(noun);
  if (partOfSpeech !== "NOUN" || !endsInOneOf(lemma, words.conceived) || !isIndefinite(context, noun)) return false;
  const verb = verbAbove(context, noun);
  return !relation.startsWith("nsubj") && (verb < 0 || !words.realizing.has(context.lemma(verb).toLowerCase()));
}
