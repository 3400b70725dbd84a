/**
 * Pointing back
 * =============
 *
 * "Leclair droht Russland. Das berichtet der Hauptstadtbote.": a verb of saying whose object is a bare "das" or "dies"
 * at the beginning of a sentence reports the sentence before it, unless somebody else says that one.
 */
import type { TokenRange } from "./quote.ts";
import type { SpeechContext } from "./speech-context.ts";
import type { SpeechFrame } from "./speech-frame.ts";
import type { Speech } from "./speech.ts";

/** "das" or "dies" as the first word and dependent of the verb. */
function beginsBare({ reading, data }: SpeechContext, cue: number, first: number): boolean {
  const token = reading.token(first);
  if (token === undefined || !["PRON", "DET"].includes(token.partOfSpeech)) return false;
  return token.head === cue && data.pointing.words.includes(token.text.toLowerCase());
}

/** Whether the verb reports nothing but the sentence before: no clause, nothing in quotation marks. */
function saysNothingElse({ reading, passageAt }: SpeechContext, cue: number, span: TokenRange): boolean {
  const clauses = reading.children(cue).filter((child) => ["ccomp", "parataxis"].includes(reading.relation(child)));
  if (clauses.length > 0) return false;
  for (let at = span.firstToken; at < span.endToken; at += 1) if (passageAt(at) !== null) return false;
  return true;
}

function pointsBack(context: SpeechContext, { cue, sentence, rule }: SpeechFrame): boolean {
  const span = context.reading.document.sentences[sentence];
  if (rule !== "quote/verb" || span === undefined || sentence === 0) return false;
  return beginsBare(context, cue, span.firstToken) && saysNothingElse(context, cue, span);
}

const onlyConfirms = ({ reading, data }: SpeechContext, { cue }: SpeechFrame): boolean =>
  data.pointing.unless.includes(reading.lemma(cue).toLowerCase());

function speechesOf(context: SpeechContext, frame: SpeechFrame, taken: ReadonlySet<number>): readonly Speech[] {
  const { cue, sentence, speaker, medium } = frame;
  const before = context.reading.document.sentences[sentence - 1];
  if (before === undefined) return [];
  const { firstToken, endToken } = before;
  const shared = {
    speaker: speaker.id,
    medium: medium?.id ?? null,
    kind: "indirect",
    rule: "quote/pointing-back",
  } as const;
  const own: Speech = { ...shared, sentence, contents: [], cues: [cue] };
  if (taken.has(sentence - 1) || onlyConfirms(context, frame)) return [own];
  return [{ ...shared, sentence: sentence - 1, contents: [{ firstToken, endToken }], cues: [] }, own];
}

/**
 * What frames report of the sentence before them; `taken` are the sentences that somebody says. Whoever confirms what was
 * told, or says it too, speaks in the frame's own sentence alone.
 */
export function speechPointingBack(
  context: SpeechContext,
  frames: readonly SpeechFrame[],
  taken: ReadonlySet<number>,
): readonly Speech[] {
  return frames
    .filter((frame) => pointsBack(context, frame) && !taken.has(frame.sentence))
    .flatMap((frame) => speechesOf(context, frame, taken));
}
