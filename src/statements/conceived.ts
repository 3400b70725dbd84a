/**
 * Conceived
 * =========
 *
 * "Über eine Koalition mit den Grünen", "für ein Bündnis aus CDU und SPD": an alliance behind an indefinite article is one that
 * somebody thinks of, but where the verb brings it about ("bildeten eine Koalition") or it acts itself ("ein Bündnis aus … klagt").
 */
import type { StatementContext } from "./context.ts";
import { verbAbove } from "./verb-above.ts";
import { endsInOneOf } from "./word-sets.ts";

function isIndefinite({ tree, words }: StatementContext, noun: number): boolean {
  return tree.childrenBy(noun, "det").some((det) => words.conceivedArticles.has(tree.token(det).text.toLowerCase()));
}

/** Whether a noun names what is only thought of. */
export function isConceived(context: StatementContext, noun: number): boolean {
  const { tree, words } = context;
  const { partOfSpeech, lemma, relation } = tree.token(noun);
  if (partOfSpeech !== "NOUN" || !endsInOneOf(lemma, words.conceived) || !isIndefinite(context, noun)) return false;
  const verb = verbAbove(context, noun);
  return !relation.startsWith("nsubj") && (verb === null || !words.realizing.has(context.lemma(verb).toLowerCase()));
}
