/**
 * What is said
 * ============
 *
 * The words of a sentence without the frame that reports them, and whether they are the speaker's own words.
 */
import { keptWith } from "../foundation/kept-with.ts";
import type { QuoteKind, TokenRange } from "./quote.ts";
import type { QuotedPassage } from "./quoted-passages.ts";
import type { SpeechContext } from "./speech-context.ts";

const mostlyQuoted = 0.75;
const shortPassage = 3;

export interface Contents {
  readonly ranges: readonly TokenRange[];
  readonly kind: QuoteKind;
  /** Whether some passage in quotation marks is longer than a name. */
  readonly hasPassage: boolean;
}

function rangesOf(tokens: readonly number[]): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  for (const token of tokens) {
    const last = ranges.at(-1);
    if (last?.endToken === token) ranges[ranges.length - 1] = { firstToken: last.firstToken, endToken: token + 1 };
    else ranges.push({ firstToken: token, endToken: token + 1 });
  }
  return ranges;
}

function isWord(context: SpeechContext, index: number): boolean {
  return context.reading.tag(index) !== "PUNCT";
}

const judgeOf = keptWith((context: SpeechContext) =>
  keptWith((passage: QuotedPassage) => saysSomething(context, passage)),
);

/** Whether the words around a token are in quotation marks and say something, rather than naming a film, a paper or a ship. */
export function isUtterance(context: SpeechContext, index: number): boolean {
  const passage = context.passageAt(index);
  return passage !== null && judgeOf(context)(passage);
}

function saysSomething(context: SpeechContext, passage: QuotedPassage): boolean {
  const { reading, appearances } = context;
  const words = [];
  for (let at = passage.firstToken; at < passage.endToken; at += 1) if (isWord(context, at)) words.push(at);
  const named = words.filter((at) => appearances.mentionAt(at)?.kind === "name").length;
  if (named === words.length) return false;
  const verbal = words.some((at) => ["VERB", "AUX"].includes(reading.tag(at)));
  return verbal || words.length > shortPassage || words.some((at) => /^\p{Ll}/u.test(reading.word(at)));
}

/** The contents of a sentence beside the tokens of its frames. */
export function contentsOf(context: SpeechContext, sentence: number, frame: ReadonlySet<number>): Contents {
  const tokens = tokensBeside(context, sentence, frame);
  const words = tokens.filter((index) => isWord(context, index));
  const quoted = words.filter((index) => isUtterance(context, index));
  const hasPassage = quoted.length > 0;
  const led = { quoted, rest: words.filter((index) => !isUtterance(context, index)) };
  const mostly =
    quoted.length / words.length >= mostlyQuoted && !(frame.size === 0 && isReportedAround(context, led.rest));
  const own = mostly || isIntroduced(context, tokens, quoted) || onlyCircumstancesFollow(context, led, frame);
  if (hasPassage && own) return { ranges: rangesOf(quoted), kind: "direct", hasPassage };
  return { ranges: rangesOf(words), kind: hasPassage ? "mixed" : "indirect", hasPassage };
}

/** "Damit sei „der Kurs nicht mehr klar“" goes on with a report. */
function isReportedAround({ reading }: SpeechContext, rest: readonly number[]): boolean {
  return rest.some((index) => {
    const { Mood, Tense } = reading.morphology(index);
    return Mood === "Sub" && Tense === "Pres";
  });
}

function tokensBeside(context: SpeechContext, sentence: number, frame: ReadonlySet<number>): readonly number[] {
  const span = context.reading.document.sentences[sentence];
  const tokens: number[] = [];
  for (let index = span?.firstToken ?? 0; index < (span?.endToken ?? 0); index += 1)
    if (!frame.has(index)) tokens.push(index);
  return tokens;
}

/** Whatever stands before the colon only leads to the quotation. */
function isIntroduced(context: SpeechContext, tokens: readonly number[], quoted: readonly number[]): boolean {
  const colon = tokens.find((index) => context.reading.word(index) === ":");
  return colon !== undefined && quoted.every((index) => index > colon);
}

interface Led {
  readonly quoted: readonly number[];
  readonly rest: readonly number[];
}

/** "„…“, sagte X am Montag nach dem Treffen": when and where belong to the saying, as long as no verb goes on telling. */
function onlyCircumstancesFollow(context: SpeechContext, { quoted, rest }: Led, frame: ReadonlySet<number>): boolean {
  const last = quoted.at(-1) ?? Infinity;
  const cueFollows = [...frame].some((index) => index > last);
  return cueFollows && rest.every((index) => index > last && !["VERB", "AUX"].includes(context.reading.tag(index)));
}
