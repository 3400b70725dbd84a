/**
 * Passives
 * ========
 *
 * "wurde vom Minister als Fehler bezeichnet": whoever the preposition names speaks, never the subject. "Als Favorit wird
 * X genannt" has no speaker at all.
 */
import type { SpeechContext } from "./speech-context.ts";
import { speakerAt } from "./speakers.ts";

/** Whether a verb of saying stands in the passive. */
export function isPassive({ reading, data }: SpeechContext, verb: number): boolean {
  if (reading.morphology(verb).VerbForm !== "Part") return false;
  return reading
    .children(verb)
    .some(
      (child) =>
        ["aux:pass", "nsubj:pass"].includes(reading.relation(child)) ||
        (reading.tag(child) === "AUX" && data.passives.words.includes(reading.lemma(child))),
    );
}

/** The noun behind "von" or "durch" in the clause of a passive, where it can speak. */
export function agentOf(context: SpeechContext, verb: number): number | null {
  const { reading, data } = context;
  const below = reading.children(verb).flatMap((child) => [child, ...reading.children(child)]);
  const agents = below.filter((child) => {
    const marker = reading.children(child).find((at) => reading.relation(at) === "case");
    return marker !== undefined && data.agents.words.includes(reading.word(marker).toLowerCase());
  });
  return agents.find((agent) => speakerAt(context, agent)?.type !== "Place" && speakerAt(context, agent)) ?? null;
}
