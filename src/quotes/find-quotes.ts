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
import { findImpersonalFrames } from "./impersonal-frames.ts";
import { speechPointingBack } from "./pointing-back.ts";
import type { Quote, QuoteKind, TokenRange } from "./quote.ts";
import { findSourceFrames } from "./source-frames.ts";
import { speechContext } from "./speech-context.ts";
import type { SpeechData } from "./speech-data.ts";
import type { Speech } from "./speech.ts";
import { findVerbFrames } from "./verb-frames.ts";

/** A report that goes on without a frame of its own stays one where it takes over single words; a quotation never does. */
const isSameReport = (one: QuoteKind, { kind, rule }: Speech): boolean =>
  one === kind || (unframed.has(rule) && one !== "direct" && kind !== "direct");

const unframed = new Set(["quote/subjunctive-chain", "quote/gap"]);

function joins(last: readonly Speech[], speech: Speech): boolean {
  const previous = last.at(-1);
  if (previous?.speaker !== speech.speaker || speech.sentence - previous.sentence !== 1) return false;
  return (
    isSameReport(previous.kind, speech) &&
    (previous.medium === speech.medium || previous.medium === null || speech.medium === null)
  );
}

function joinSpeeches(speeches: readonly Speech[]): readonly (readonly Speech[])[] {
  const groups: Speech[][] = [];
  let open: readonly Speech[][] = [];
  for (const speech of speeches) {
    open = open.filter((group) => speech.sentence - (group.at(-1)?.sentence ?? 0) <= 1);
    const group = open.findLast((candidate) => joins(candidate, speech));
    if (group !== undefined) {
      group.push(speech);
      continue;
    }
    const begun = [speech];
    groups.push(begun);
    open = [...open, begun];
  }
  return groups;
}

function toQuote(reading: Reading, group: readonly Speech[], position: number): Quote | null {
  const [first] = group;
  if (first === undefined) return null;
  const { speaker, rule } = first;
  const contents = group.flatMap((speech) => speech.contents);
  const { start, end } = offsetsOf(reading, contents, first.sentence);
  return {
    id: `q${position + 1}`,
    speaker,
    medium: group.find(({ medium }) => medium !== null)?.medium ?? null,
    kind: group.find(({ kind }) => kind === "mixed")?.kind ?? first.kind,
    sentences: group.map((speech) => speech.sentence),
    start,
    end,
    contents,
    cues: group.flatMap(({ cues }) => cues),
    rule,
  };
}

/** From the first to the last word of the contents; the sentence where they are empty. */
function offsetsOf(reading: Reading, contents: readonly TokenRange[], sentence: number): Offsets {
  const nothing: Offsets = { start: 0, end: 0 };
  const [first, last] = [contents[0], contents.at(-1)];
  if (first === undefined || last === undefined) return reading.document.sentences[sentence] ?? nothing;
  const { start } = reading.token(first.firstToken) ?? nothing;
  const { end } = reading.token(last.endToken - 1) ?? nothing;
  return { start, end };
}

interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** All quotes of a document, in the order of the text. */
export function findQuotes(reading: Reading, appearances: AppearanceIndex, data: SpeechData): readonly Quote[] {
  const context = speechContext(reading, appearances, data);
  const frames = [findVerbFrames, findSourceFrames, findImpersonalFrames]
    .flatMap((find) => find(context))
    .sort((one, other) => one.cue - other.cue);
  const framed = framedSpeech(context, frames);
  const inFrames = new Set(framed.map(({ sentence }) => sentence));
  const back = speechPointingBack(context, frames, inFrames);
  const taken = new Set([...framed, ...back].map(({ sentence }) => sentence));
  const headlines = headlineSpeech(context).filter(({ sentence }) => !taken.has(sentence));
  const speeches = continueSpeech(
    context,
    [...framed, ...back, ...headlines].sort((one, other) => one.sentence - other.sentence),
  );
  return joinSpeeches(speeches).flatMap((group, position) => toQuote(reading, group, position) ?? []);
}
