/**
 * Quotes
 * ======
 *
 * Who says what: sentences with a frame, sentences that go on without one, and headlines, joined where one speaker goes
 * on in the same way.
 */
import type { AppearanceIndex } from "../appearances/appearance-index.ts";
import type { Reading } from "../mentions/reading.ts";
import { continueSpeech } from "./continued-speech.ts";
import { framedSpeech } from "./framed-speech.ts";
import { headlineSpeech } from "./headline-speech.ts";
import type { Quote } from "./quote.ts";
import { findSourceFrames } from "./source-frames.ts";
import { speechContext } from "./speech-context.ts";
import type { SpeechData } from "./speech-data.ts";
import type { Speech } from "./speech.ts";
import { findVerbFrames } from "./verb-frames.ts";

function joins(last: readonly Speech[], speech: Speech): boolean {
  const previous = last.at(-1);
  if (previous?.speaker !== speech.speaker || speech.sentence - previous.sentence !== 1) return false;
  return (
    previous.kind === speech.kind &&
    (previous.medium === speech.medium || previous.medium === null || speech.medium === null)
  );
}

function joinSpeeches(speeches: readonly Speech[]): readonly (readonly Speech[])[] {
  const groups: Speech[][] = [];
  for (const speech of speeches) {
    const group = groups.findLast((candidate) => joins(candidate, speech));
    if (group === undefined) groups.push([speech]);
    else group.push(speech);
  }
  return groups;
}

function toQuote(reading: Reading, group: readonly Speech[], position: number): Quote | null {
  const [first] = group;
  if (first === undefined) return null;
  const contents = group.flatMap((speech) => speech.contents);
  const sentence = reading.document.sentences[first.sentence];
  const start = reading.token(contents[0]?.firstToken ?? -1)?.start ?? sentence?.start ?? 0;
  const end = reading.token((contents.at(-1)?.endToken ?? 0) - 1)?.end ?? sentence?.end ?? start;
  return {
    id: `q${position + 1}`,
    speaker: first.speaker,
    medium: group.find(({ medium }) => medium !== null)?.medium ?? null,
    kind: first.kind,
    sentences: group.map((speech) => speech.sentence),
    start,
    end,
    contents,
    cues: group.flatMap(({ cues }) => cues),
    rule: first.rule,
  };
}

/** All quotes of a document, in the order of the text. */
export function findQuotes(reading: Reading, appearances: AppearanceIndex, data: SpeechData): readonly Quote[] {
  const context = speechContext(reading, appearances, data);
  const frames = [...findVerbFrames(context), ...findSourceFrames(context)].sort((one, other) => one.cue - other.cue);
  const framed = framedSpeech(context, frames);
  const taken = new Set(framed.map(({ sentence }) => sentence));
  const headlines = headlineSpeech(context).filter(({ sentence }) => !taken.has(sentence));
  const speeches = continueSpeech(
    context,
    [...framed, ...headlines].sort((one, other) => one.sentence - other.sentence),
  );
  return joinSpeeches(speeches).flatMap((group, position) => toQuote(reading, group, position) ?? []);
}
