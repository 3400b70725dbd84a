/**
 * Who did it before
 * =================
 *
 * Going back from a word: who is told to have done a thing of some kind, by a verb with him as subject or object
 * ("Roth beschloss", "Roth wurde entlassen") or by a noun with its owner ("die Entscheidung Roths").
 */
import type { Candidate, StatementContext } from "./context.ts";
import { participantsOf } from "./participants.ts";
import { isVerbal } from "./predicate.ts";
import { argumentsOfVerb } from "./verb-arguments.ts";
import { whose } from "./whose.ts";
import type { Act } from "./word-sets.ts";

const certainty = 0.85;

function isSomebody(context: StatementContext, candidate: Candidate): boolean {
  return participantsOf(context, candidate).some(({ appearance: { type } }) => type !== "Work" && type !== "Event");
}

function doersOf(context: StatementContext, verb: number, acts: readonly Act[]): readonly Candidate[] | null {
  const lemma = context.lemma(verb).toLowerCase();
  const does = acts.some(({ verbs }) => verbs.has(lemma));
  if (!does && !acts.some(({ done }) => done.has(lemma))) return null;
  return argumentsOfVerb(context, { verb, name: does ? "subject" : "object", depth: 0 });
}

function ownersOf(context: StatementContext, noun: number, acts: readonly Act[]): readonly Candidate[] | null {
  const lemma = context.lemma(noun).toLowerCase();
  if (!acts.some(({ nouns }) => nouns.has(lemma))) return null;
  const owners = whose(context, noun).filter((owner) => isSomebody(context, owner));
  return owners.length > 0 ? owners : null;
}

/** Who does such a thing at a word: null where the word tells of no such thing, nobody where it does not say who. */
function doersAt(context: StatementContext, token: number, acts: readonly Act[]): readonly Candidate[] | null {
  if (isVerbal(context, token))
    return doersOf(context, token, acts)?.filter((doer) => isSomebody(context, doer)) ?? null;
  return context.tree.token(token).partOfSpeech === "NOUN" ? ownersOf(context, token, acts) : null;
}

export interface Asked {
  readonly from: number;
  readonly acts: readonly Act[];
  /** How many sentences to go back. */
  readonly sentences: number;
}

/**
 * Who did a thing of some kinds shortly before a word, told by told, the last first; nobody where a telling leaves it
 * open.
 */
export function* doersBefore(
  context: StatementContext,
  { from, acts, sentences }: Asked,
): Generator<readonly Candidate[]> {
  const { tree } = context;
  const earliest = tree.token(from).sentence - sentences;
  for (let at = from - 1; at >= 0 && tree.token(at).sentence >= earliest; at -= 1) {
    const doers = doersAt(context, at, acts);
    if (doers !== null) yield doers.map((doer) => ({ ...doer, weight: doer.weight * certainty }));
  }
}
