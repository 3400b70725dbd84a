/**
 * Speech with a frame
 * ===================
 *
 * Sentences that say themselves who speaks. A verb of saying needs something that is said: a clause, a passage in
 * quotation marks, a subjunctive or a colon; a source ("laut X") needs nothing.
 */
import type { SpeechContext } from "./speech-context.ts";
import { contentsOf } from "./speech-contents.ts";
import type { SpeechFrame } from "./speech-frame.ts";
import type { Speech } from "./speech.ts";

type Evidence =
  "passage" | "like" | "source" | "clause" | "subjunctive" | "colon" | "infinitive" | "fragment" | "object";

/** The clause that says what is said: below the verb, or above it where the verb comes last ("…, sagte er"). */
function clauseOf(context: SpeechContext, verb: number): Evidence | null {
  const { reading } = context;
  const below = (...relations: readonly string[]): readonly number[] =>
    reading.children(verb).filter((child) => relations.includes(reading.relation(child)));
  if (below("ccomp", "parataxis", "csubj").some((child) => isFinite(context, child))) return "clause";
  if (comesLast(context, verb)) return "clause";
  return below("xcomp", "ccomp").length > 0 ? "infinitive" : null;
}

function isFinite({ reading }: SpeechContext, verb: number): boolean {
  return [verb, ...reading.children(verb)].some((index) => reading.morphology(index).VerbForm === "Fin");
}

/** "Kanada werde nicht weichen, sagte sie", "it will not give way, she said": the verb hangs below what it reports. */
function comesLast(context: SpeechContext, verb: number): boolean {
  const { reading } = context;
  const above = reading.head(verb);
  if (above === -1 || above > verb || reading.word(beginOf(context, verb) - 1) !== ",") return false;
  return ["parataxis", "conj", "xcomp", "ccomp", "dep"].includes(reading.relation(verb));
}

/** Where the frame of a verb begins: at the subject before it, or at the verb. */
function beginOf({ reading }: SpeechContext, verb: number): number {
  const subject = reading.children(verb).find((child) => reading.relation(child) === "nsubj" && child < verb);
  if (subject === undefined) return verb;
  return Math.min(subject, ...reading.children(subject).filter((child) => reading.tag(child) !== "PUNCT"));
}

/** A finite verb in Konjunktiv I somewhere in the sentence; with `any` in Konjunktiv II too. */
export function hasSubjunctive(context: SpeechContext, sentence: number, any = false): boolean {
  return tokensOf(context, sentence).some((index) => {
    const { Mood, Tense } = context.reading.morphology(index);
    return Mood === "Sub" && (any || Tense === "Pres") && context.passageAt(index) === null;
  });
}

function tokensOf(context: SpeechContext, sentence: number): readonly number[] {
  const span = context.reading.document.sentences[sentence];
  if (span === undefined) return [];
  return Array.from({ length: span.endToken - span.firstToken }, (_, step) => span.firstToken + step);
}

function endsInColon(context: SpeechContext, sentence: number): boolean {
  const end = context.reading.document.sentences[sentence]?.endToken ?? 0;
  return context.reading.word(end - 1) === ":" || context.reading.word(end - 2) === ":";
}

function hasFragment(context: SpeechContext, sentence: number): boolean {
  return tokensOf(context, sentence).some(
    (index) => context.passageAt(index) !== null && context.appearances.mentionAt(index) === null,
  );
}

/** What makes a sentence with a frame reported speech; null where nothing does. */
function evidenceFor(context: SpeechContext, frame: SpeechFrame, hasPassage: boolean): Evidence | null {
  if (frame.rule !== "quote/verb") return frame.rule === "quote/wie-verb" ? "like" : "source";
  if (hasPassage) return "passage";
  if (endsInColon(context, frame.sentence)) return "colon";
  return spokenOf(context, frame);
}

/** What a verb of saying has beside it, the surest first. */
function spokenOf(context: SpeechContext, frame: SpeechFrame): Evidence | null {
  const clause = clauseOf(context, frame.cue);
  if (clause === "clause") return clause;
  return weakEvidence(context, frame) ?? (frame.suffices ? clause : null) ?? objectOf(context, frame.cue);
}

/** "bezeichnete den Schritt als Fehler", "berichtete von Schüssen": what is spoken of, where the verb says so. */
function objectOf({ reading, reports }: SpeechContext, verb: number): Evidence | null {
  if (reports(verb) !== "object") return null;
  const named = (child: number): boolean =>
    ["obj", "obl"].includes(reading.relation(child)) && reading.tag(child) === "NOUN";
  return reading.children(verb).some(named) ? "object" : null;
}

function weakEvidence(context: SpeechContext, { sentence }: SpeechFrame): Evidence | null {
  if (hasSubjunctive(context, sentence, true)) return "subjunctive";
  return hasFragment(context, sentence) ? "fragment" : null;
}

/** A medium that passes on what another speaker of the sentence says is that quote's medium. */
function mediumAmong(context: SpeechContext, frame: SpeechFrame, frames: readonly SpeechFrame[]): string | null {
  if (frame.medium !== null) return frame.medium.id;
  const other = frames.find(({ speaker }) => speaker.id !== frame.speaker.id && context.isMedium(speaker));
  return other?.speaker.id ?? null;
}

function speechOf(context: SpeechContext, frame: SpeechFrame, frames: readonly SpeechFrame[]): Speech | null {
  const outside = new Set(frames.flatMap(({ tokens }) => [...tokens]));
  const { ranges, kind, hasPassage } = contentsOf(context, frame.sentence, outside);
  if (ranges.length === 0 && !endsInColon(context, frame.sentence)) return null;
  const evidence = evidenceFor(context, frame, hasPassage);
  if (evidence === null) return null;
  return {
    sentence: frame.sentence,
    speaker: frame.speaker.id,
    medium: mediumAmong(context, frame, frames),
    kind,
    contents: ranges,
    cues: [frame.cue],
    rule: frame.rule === "quote/verb" ? `quote/verb-${evidence}` : frame.rule,
  };
}

/** What the sentences with frames report. */
export function framedSpeech(context: SpeechContext, frames: readonly SpeechFrame[]): readonly Speech[] {
  const speeches: Speech[] = [];
  for (const { index } of context.reading.document.sentences) {
    const own = frames.filter(({ sentence }) => sentence === index);
    const speakers = own.filter(
      ({ speaker }) =>
        own.length === 1 || !context.isMedium(speaker) || own.every((frame) => context.isMedium(frame.speaker)),
    );
    const seen = new Set<string>();
    for (const frame of speakers) {
      if (seen.has(frame.speaker.id)) continue;
      const speech = speechOf(context, frame, own);
      if (speech === null) continue;
      seen.add(frame.speaker.id);
      speeches.push(speech);
    }
  }
  return speeches;
}
