/**
 * Negation
 * ========
 *
 * Whether a verb or an event noun is denied by a word of its own: "nicht", "kein Treffen", "traf niemanden".
 */
import type { StatementContext } from "./context.ts";
import { isVerbal } from "./predicate.ts";

function isNegation(context: StatementContext, token: number): boolean {
  const { lemma, text } = context.tree.token(token);
  const { words } = context;
  if (!words.negations.has(lemma.toLowerCase()) && !words.negations.has(text.toLowerCase())) return false;
  const next = context.document.tokens[token + 1];
  return next === undefined || !words.noNegationBefore.has(next.text.toLowerCase());
}

/** "Rief Oslo auf, das Verbot nicht durchzusetzen": behind a comma something else is denied. */
function isBehindComma({ document }: StatementContext, verb: number, negation: number): boolean {
  return negation > verb && document.tokens.slice(verb, negation).some(({ text }) => text === ",");
}

/** "Will nicht mehr antreten": a negation of the adverb at a verb is one of the verb. */
function isNegatedAdverb({ tree, words }: StatementContext, adverb: number): boolean {
  if (!words.negationTails.has(tree.token(adverb).text.toLowerCase())) return false;
  return tree.childrenBy(adverb, "advmod").some((child) => words.negations.has(tree.token(child).text.toLowerCase()));
}

/** "Reiste ab, ohne Roth getroffen zu haben", "statt eines Treffens mit Roth". */
function isWithout({ tree, words }: StatementContext, token: number): boolean {
  return tree
    .childrenBy(token, "mark", "case")
    .some((opener) => words.denyingOpeners.has(tree.token(opener).text.toLowerCase()));
}

/** `except` is the noun that is asked about: its own "no" denies it once ("there was no meeting"). */
export function isNegated(context: StatementContext, token: number, except = -1): boolean {
  const { tree } = context;
  const own = tree
    .childrenBy(token, "advmod", "det", "cc", "amod", "advcl")
    .some(
      (child) =>
        (isNegation(context, child) && !isBehindComma(context, token, child)) || isNegatedAdverb(context, child),
    );
  if (own || isWithout(context, token)) return true;
  const nouns = tree
    .childrenBy(token, "obj", "nsubj", "nsubj:pass", "xcomp", "obl")
    .filter((noun) => noun !== except && !isVerbal(context, noun));
  return (
    isVerbal(context, token) &&
    nouns.some((noun) => tree.childrenBy(noun, "det", "advmod", "cc").some((child) => isNegation(context, child)))
  );
}
