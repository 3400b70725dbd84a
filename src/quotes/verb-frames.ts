/**
 * Verbs of saying
 * ===============
 *
 * "sagte Peskow", "hatte Merkel betont", "wie die Polizei mitteilte": a verb that reports, its subject, and the medium
 * that the subject spoke to ("der Bild-Zeitung", "im ORF").
 */
import type { Appearance } from "../appearances/appearance.ts";
import { genderOf } from "../appearances/traits.ts";
import type { Token } from "../documents/document.ts";
import type { Agreement } from "../mentions/pronoun-table.ts";
import type { SpeechContext } from "./speech-context.ts";
import type { SpeechFrame } from "./speech-frame.ts";
import { actorsOf } from "./actor.ts";
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

/** Who was last said to speak, by which word. */
interface Last {
  /** The noun that told it last. */
  readonly subject: number;
  /** Where they spoke last, be it by a pronoun. */
  readonly sentence: number;
  readonly speakers: readonly Appearance[];
}

/** "Ein Sprecher der Armee bestritt das. Er sagte …": whoever the pronoun means speaks for the same body. */
function stillSpeaking({ reading, appearances }: SpeechContext, subject: number, last: Last): boolean {
  const [token, before] = [reading.token(subject), reading.token(last.subject)];
  if (token?.partOfSpeech !== "PRON" || before?.partOfSpeech !== "NOUN") return false;
  if (token.sentence - last.sentence > 1 || appearances.appearanceAt(before.index) !== null) return false;
  return mayMean(reading.vocabulary.pronouns.agreements(token), before);
}

/** Whether nothing but words in quotation marks stands between two sentences. */
function isNext({ isInPassage }: SpeechContext, one: number, other: number): boolean {
  for (let between = one + 1; between < other; between += 1) if (!isInPassage(between)) return false;
  return true;
}

/** "…", sagte X. "…", fügte er hinzu: he who goes on speaking is more likely X than somebody whom X named. */
function samePerson(context: SpeechContext, subject: number, last: Last): boolean {
  const { reading } = context;
  const token = reading.token(subject);
  const [speaker, ...others] = last.speakers;
  if (token?.partOfSpeech !== "PRON" || speaker?.type !== "Person") return false;
  if (others.length > 0 || !isNext(context, last.sentence, token.sentence)) return false;
  const gender = genderOf(reading, speaker);
  return gender !== null && reading.vocabulary.pronouns.agreements(token).includes(gender);
}

function mayMean(asked: readonly Agreement[], { morphology: { Gender, Number } }: Token): boolean {
  if (Number === "Plur") return asked.includes("Plur");
  return asked.length > 0 && (Gender === undefined || asked.includes(Gender));
}

/** A pronoun that might mean several: whoever acted in the sentence before is most likely to speak. */
function actorsBefore(context: SpeechContext, subject: number): readonly Appearance[] {
  const token = context.reading.token(subject);
  if (token?.partOfSpeech !== "PRON") return [];
  const asked = context.reading.vocabulary.pronouns.agreements(token);
  const actors = actorsOf(context, token.sentence - 1);
  if (actors.length > 1) return asked.includes("Plur") ? actors : [];
  return actors.filter((actor) => {
    const gender = genderOf(context.reading, actor);
    return actor.type === "Person" && gender !== null && asked.includes(gender);
  });
}

function speakersOf(context: SpeechContext, subject: number, last: Last | null): readonly Appearance[] {
  if (last !== null && (stillSpeaking(context, subject, last) || samePerson(context, subject, last)))
    return last.speakers;
  const speakers = speakersAt(context, subject);
  return speakers.length > 0 ? speakers : actorsBefore(context, subject);
}

function framesAt(context: SpeechContext, verb: number, last: Last | null): readonly SpeechFrame[] {
  if (context.passageAt(verb) !== null || context.reports(verb) === null) return [];
  const subject = isPassive(context, verb) ? agentOf(context, verb) : subjectOf(context, verb);
  if (subject === null) return [];
  return speakersOf(context, subject, last).map((speaker) => frameOf(context, { verb, subject, speaker }));
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
    subject,
    tokens: new Set([verb, ...auxiliaries(context, verb), ...subtree(context, subject), ...tokens]),
    suffices: like,
    rule: like ? "quote/wie-verb" : "quote/verb",
  };
}

function lastOf(context: SpeechContext, found: readonly SpeechFrame[], before: Last | null): Last | null {
  const subject = found[0]?.subject;
  if (subject === undefined) return before;
  const sentence = context.reading.token(subject)?.sentence ?? 0;
  const speakers = found.map(({ speaker }) => speaker);
  const same = before !== null && speakers.every((speaker) => before.speakers.includes(speaker));
  const noun = context.reading.tag(subject) === "PRON" && same ? before.subject : subject;
  return { subject: noun, sentence, speakers };
}

/** Frames by verbs of saying, in the order of the text. */
export function findVerbFrames(context: SpeechContext): readonly SpeechFrame[] {
  const frames: SpeechFrame[] = [];
  let last: Last | null = null;
  for (const index of context.reading.words.keys()) {
    const found = framesAt(context, index, last);
    last = lastOf(context, found, last);
    frames.push(...found);
  }
  return frames;
}
