/**
 * Witness
 * =======
 *
 * On whose word a statement stands: who says the quote around it, else who demands, announces or denies it ("Die SPD
 * forderte Roths Rücktritt", "Oslo bestritt ein Treffen"). What lasts, and what one does by saying it, needs no witness.
 */
import { quoteAt, type Quote } from "../quotes/quote.ts";
import type { StatementContext } from "./context.ts";
import { eventOf } from "./event-of.ts";
import type { Finding } from "./finding.ts";
import { lastingTypes } from "./lasting-types.ts";
import { participantsOf } from "./participants.ts";
import { isVerbal } from "./predicate.ts";
import { argumentsOfVerb } from "./verb-arguments.ts";

const passing = new Set(["obj", "obl", "nmod", "nsubj:pass", "xcomp", "ccomp", "advcl", "conj"]);
const highest = 4;
const farthest = 6;

/** "Bei einem Treffen in Oslo sagte Roth, …", "said after a meeting": what hangs on the word that reports is not what is said. */
function isFrame({ tree }: StatementContext, trigger: number, { cues }: Quote): boolean {
  let at = trigger;
  for (let steps = 0; steps < farthest; steps += 1) {
    const { head, relation } = tree.token(at);
    if (head < 0) return false;
    if (cues.includes(head)) return relation === "obl";
    at = head;
  }
  return false;
}

function speakerOf(context: StatementContext, trigger: number): string | null {
  const quote = quoteAt(context.quotes, trigger);
  return quote === null || isFrame(context, trigger, quote) ? null : quote.speaker;
}

/** The verb above a trigger that tells of it: "fordern", "bestreiten"; null where another clause lies between. */
function tellingVerb(context: StatementContext, trigger: number): number | null {
  const { tree, words } = context;
  let at = trigger;
  for (let steps = 0; steps < highest; steps += 1) {
    const { head, relation } = tree.token(at);
    const aside = words.temporalPrepositions.has(tree.preposition(at) ?? "");
    if (head < 0 || aside || !passing.has(relation)) return null;
    if (isVerbal(context, head) && words.witnessing.has(context.lemma(head).toLowerCase())) return head;
    at = head;
  }
  return null;
}

/** Who demands, announces or denies what a trigger says. */
export function tellerOf(context: StatementContext, trigger: number): string | null {
  const verb = tellingVerb(context, trigger);
  if (verb === null) return null;
  const [teller] = argumentsOfVerb(context, { verb, name: "subject", depth: 0 }).flatMap((candidate) =>
    participantsOf(context, candidate),
  );
  return teller?.appearance.id ?? null;
}

/** Who criticises or takes part says so himself; that is no testimony. */
function isOwnDeed({ words }: StatementContext, { type, source }: Finding, speaker: string): boolean {
  return speaker === source.appearance.id && (words.undenied.has(type) || type === "took_part_in");
}

/** "In Oslo finde ein Gipfel statt"; "der Gipfel in Oslo" is taken as known by whoever speaks of it. */
function isTold(context: StatementContext, { type, trigger }: Finding): boolean {
  return type !== "located_in" || isVerbal(context, trigger);
}

/** Id of the appearance on whose word a finding stands; null where the article says it. */
export function witnessOf(context: StatementContext, finding: Finding): string | null {
  if (lastingTypes.has(finding.type) && eventOf(finding) === null) return null;
  const quoted = isTold(context, finding) ? speakerOf(context, finding.trigger) : null;
  const speaker = quoted ?? tellerOf(context, finding.trigger);
  return speaker === null || isOwnDeed(context, finding, speaker) ? null : speaker;
}
