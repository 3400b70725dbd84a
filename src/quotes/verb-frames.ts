/**
 * Verbs of saying
 * ===============
 *
 * "sagte Peskow", "hatte Merkel betont", "wie die Polizei mitteilte": a verb that reports, its subject, and the medium
 * that the subject spoke to ("der Bild-Zeitung", "im ORF").
 */
import type { Appearance } from "../appearances/appearance.ts";
import type { SpeechContext } from "./speech-context.ts";
import type { SpeechFrame } from "./speech-frame.ts";
import { agentOf, isPassive } from "./passives.ts";
import { auxiliaries, isLike, subjectOf } from "./saying-subjects.ts";
import { speakersAt } from "./speakers.ts";

function subtree(context: SpeechContext, root: number): readonly number[] {
  const { reading } = context;
  const skip = new Set(["acl", "acl:relcl", "ccomp", "advcl", "parataxis", "conj", "punct"]);
  const below = reading.children(root).filter((child) => !skip.has(reading.relation(child)));
  return [root, ...below.flatMap((child) => subtree(context, child))];
}

function mediumOf(
  context: SpeechContext,
  verb: number,
  speaker: Appearance,
): { medium: Appearance | null; tokens: readonly number[] } {
  for (const child of context.reading.children(verb)) {
    const token = context.reading.token(child);
    if (token === undefined || !["iobj", "obl", "obj", "nmod", "appos"].includes(token.relation)) continue;
    const found = context.appearances.appearanceAt(child);
    if (found === null || found.id === speaker.id || !context.isMedium(found)) continue;
    return { medium: found, tokens: subtree(context, child) };
  }
  return { medium: null, tokens: [] };
}

function framesAt(context: SpeechContext, verb: number): readonly SpeechFrame[] {
  if (context.passageAt(verb) !== null || context.reports(verb) === null) return [];
  const subject = isPassive(context, verb) ? agentOf(context, verb) : subjectOf(context, verb);
  if (subject === null) return [];
  return speakersAt(context, subject).map((speaker) => frameOf(context, { verb, subject, speaker }));
}

interface Saying {
  readonly verb: number;
  readonly subject: number;
  readonly speaker: Appearance;
}

function frameOf(context: SpeechContext, { verb, subject, speaker }: Saying): SpeechFrame {
  const { medium, tokens } = mediumOf(context, verb, speaker);
  const like = isLike(context, verb);
  return {
    sentence: context.reading.token(verb)?.sentence ?? 0,
    speaker,
    medium,
    cue: verb,
    tokens: new Set([verb, ...auxiliaries(context, verb), ...subtree(context, subject), ...tokens]),
    suffices: like,
    rule: like ? "quote/wie-verb" : "quote/verb",
  };
}

/** Frames by verbs of saying, in the order of the text. */
export function findVerbFrames(context: SpeechContext): readonly SpeechFrame[] {
  return context.reading.words.flatMap((_, index) => framesAt(context, index));
}
