/**
 * Stray objects
 * =============
 *
 * "traf am Montag in Rom Karl Brandt": parsers hang a name on the day or place right before it. Two names side by side of
 * which only the first has a preposition are two phrases, and the second is the verb's.
 */
import type { StatementContext } from "./context.ts";

const near = new Set(["appos", "flat", "nmod"]);

function isTime({ tree, document }: StatementContext, token: number): boolean {
  const { start, end } = tree.token(token);
  return document.times.some((time) => time.start < end && time.end > start);
}

/** "Ende Februar", "in Oslo", "in der Stadt Oslo": a time or a place, which no name of another thing can explain. */
function isCircumstance(context: StatementContext, phrase: number): boolean {
  if (isTime(context, phrase)) return true;
  const { tree, appearances } = context;
  const { relation, head } = tree.token(phrase);
  const inside = relation === "appos" ? tree.preposition(head) : tree.preposition(phrase);
  return inside !== null && appearances.appearanceAt(phrase)?.type === "Place";
}

/** "Erließ im Oktober Haftbefehl": no date has a noun beside it. */
function isStrayNoun(context: StatementContext, phrase: number, child: number): boolean {
  const { partOfSpeech, morphology, relation } = context.tree.token(child);
  if (partOfSpeech !== "NOUN" || relation === "flat" || !isTime(context, phrase) || isTime(context, child))
    return false;
  return context.tree.preposition(child) === null && ["Acc", "Nom"].includes(morphology.Case ?? "");
}

function isStray(context: StatementContext, phrase: number, child: number): boolean {
  const { tree, appearances } = context;
  const { relation } = tree.token(child);
  const own = appearances.mentionAt(child);
  if (child < phrase || !near.has(relation)) return false;
  if (own?.kind !== "name") return isStrayNoun(context, phrase, child);
  if (own === appearances.mentionAt(phrase)) return false;
  const before = tree.token(own.firstToken - 1);
  return tree.preposition(child) === null && !["(", ",", "/"].includes(before.text) && before.partOfSpeech !== "CCONJ";
}

/** Names that hang on a time or place below a verb. */
export function strayObjects(context: StatementContext, verb: number): readonly number[] {
  const { tree } = context;
  return tree
    .childrenBy(verb, "obl", "nmod")
    .flatMap((phrase) => [phrase, ...tree.childrenBy(phrase, "nmod", "appos")])
    .filter((phrase) => isCircumstance(context, phrase))
    .flatMap((phrase) => tree.children(phrase).filter((child) => isStray(context, phrase, child)));
}
