/**
 * Antecedents
 * ===========
 *
 * The noun that a relative clause belongs to, for its pronoun: by the tree, or where the parser took the clause for one
 * of time or reason the noun before the comma that agrees with the verb.
 */
import type { Token } from "../documents/document.ts";
import type { StatementContext } from "./context.ts";

const highest = 4;
const inside = new Set(["nmod", "appos", "flat", "punct"]);
const roles = new Set(["nsubj", "nsubj:pass", "obj"]);

const isNoun = ({ partOfSpeech }: Token): boolean => partOfSpeech === "NOUN" || partOfSpeech === "PROPN";

/** "Plur" or "Sing" of the finite verb of a clause; undefined where the tagger does not say. */
function numberOf({ tree }: StatementContext, verb: number): string | undefined {
  const finite = [verb, ...tree.childrenBy(verb, "aux", "aux:pass")].find(
    (word) => tree.token(word).morphology.VerbForm === "Fin",
  );
  return finite === undefined ? undefined : tree.token(finite).morphology.Number;
}

const followsComma = ({ tree }: StatementContext, pronoun: number): boolean =>
  pronoun > 1 && tree.token(pronoun - 1).text === "," && roles.has(tree.token(pronoun).relation);

/** "…, die das ablehnen": the nearest noun that agrees, or the head of the whole phrase. */
function nounBefore(context: StatementContext, pronoun: number, verb: number): number | null {
  if (!followsComma(context, pronoun)) return null;
  const { tree } = context;
  const number = numberOf(context, verb);
  const agrees = (token: Token): boolean => isNoun(token) && token.morphology.Number === (number ?? "");
  let at = tree.token(pronoun - 2);
  while (inside.has(at.relation) && at.head >= 0 && !agrees(at)) at = tree.token(at.head);
  const fits = number === undefined ? isNoun(at) : agrees(at);
  return fits ? at.index : null;
}

function nounOf(context: StatementContext, pronoun: number): number | null {
  let at = pronoun;
  for (let climbed = 0; climbed < highest; climbed += 1) {
    const { head, relation } = context.tree.token(at);
    if (head < 0) return null;
    if (relation === "acl" || relation === "acl:relcl") return head;
    if (relation === "advcl") return nounBefore(context, pronoun, at);
    at = head;
  }
  return null;
}

/** What a relative pronoun stands for; null for other words. */
export function antecedentOf(context: StatementContext, token: number): number | null {
  const { lemma, partOfSpeech } = context.tree.token(token);
  if (partOfSpeech !== "PRON" && partOfSpeech !== "DET") return null;
  return context.words.relativePronouns.has(lemma.toLowerCase()) ? nounOf(context, token) : null;
}
