/**
 * Contrast
 * ========
 *
 * "Nicht nach Brüssel, sondern nach Washington": of two that a negation sets against each other the first is denied and
 * the second is not, though both depend on the same verb.
 */
import { keptWith } from "../foundation/kept-with.ts";
import type { StatementContext } from "./context.ts";
import type { Finding } from "./finding.ts";
import type { HedgeFound } from "./hedges.ts";

const farthest = 12;

/** Whether a word denies; "nicht nur" does not. */
function denies({ document, words }: StatementContext, at: number): boolean {
  const next = document.tokens[at + 1]?.text.toLowerCase() ?? "";
  return words.negations.has(document.tokens[at]?.text.toLowerCase() ?? "") && !words.noNegationBefore.has(next);
}

/** The negation that a word like "sondern" answers; -1 where there is none. */
function negationBefore(context: StatementContext, contrast: number): number {
  const { document } = context;
  const { firstToken } = document.sentences[document.tokens[contrast]?.sentence ?? 0] ?? { firstToken: contrast };
  for (let at = contrast - 1; at >= Math.max(firstToken, contrast - farthest); at -= 1)
    if (denies(context, at)) return at;
  return -1;
}

/** The first word like "sondern" in each sentence that has one. */
const contrastsIn = keptWith(({ document, words }: StatementContext): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const { text, index, sentence } of document.tokens)
    if (words.contrasts.has(text.toLowerCase()) && !found.has(sentence)) found.set(sentence, index);
  return found;
});

function contrastNear(context: StatementContext, trigger: number): number {
  return contrastsIn(context).get(context.tree.token(trigger).sentence) ?? -1;
}

/** The hedge of a finding with the side of a contrast that its source, target or trigger stands on. */
export function contrasted(context: StatementContext, finding: Finding, found: HedgeFound): HedgeFound {
  const contrast = contrastNear(context, finding.trigger);
  const negation = contrast < 0 ? -1 : negationBefore(context, contrast);
  if (negation < 0) return found;
  const sides = [finding.target.token, finding.source.token].filter((token) => token !== finding.trigger);
  if (sides.some((token) => token > negation && token < contrast)) return { ...found, polarity: "negated" };
  const answers = [...sides, finding.trigger].some((token) => token > contrast && token - contrast < farthest);
  return answers ? { ...found, polarity: "affirmed" } : found;
}
