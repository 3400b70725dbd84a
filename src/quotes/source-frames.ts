/**
 * Sources
 * =======
 *
 * "laut X", "X zufolge", "nach Angaben von X", "so X": words that name the source of a sentence without a verb. A
 * quarter of the quotations in German news has no other cue.
 */
import type { Appearance } from "../appearances/appearance.ts";
import { subjectsOf } from "./actor.ts";
import { isNounOfSaying } from "./owners.ts";
import type { SpeechContext } from "./speech-context.ts";
import type { SpeechFrame } from "./speech-frame.ts";
import { speakerAt, withCompanions } from "./speakers.ts";

interface Source {
  readonly noun: number;
  readonly rule: string;
}

const isNoun = (context: SpeechContext, index: number): boolean =>
  context.reading.tag(index) === "NOUN" && isNounOfSaying(context, context.reading.lemma(index));

/** The head of the noun phrase behind a preposition. */
function nounBehind(context: SpeechContext, preposition: number): number | null {
  const { reading } = context;
  const head = reading.head(preposition);
  if (head > preposition && reading.together(head, preposition) && head - preposition < 8) return head;
  for (let index = preposition + 1; index <= preposition + 5 && reading.together(preposition, index); index += 1)
    if (["NOUN", "PROPN", "PRON"].includes(reading.tag(index))) return index;
  return null;
}

function nounBefore(context: SpeechContext, postposition: number): number | null {
  const { reading } = context;
  const head = reading.head(postposition);
  if (head >= 0 && head < postposition && postposition - head < 10 && reading.tag(head) !== "VERB") return head;
  for (let index = postposition - 1; index >= postposition - 3 && reading.together(postposition, index); index -= 1)
    if (["NOUN", "PROPN", "PRON"].includes(reading.tag(index))) return index;
  return null;
}

/** "…, so X" at the end of a clause: "so" is no adverb of degree here. */
function isSourceSo(context: SpeechContext, index: number): boolean {
  const { reading } = context;
  if (!reading.together(index, index + 1) || context.passageAt(index) !== null) return false;
  const opens = !reading.together(index, index - 1) || reading.tag(index - 1) === "PUNCT";
  return opens && ["DET", "PROPN", "NOUN", "PRON", "ADJ"].includes(reading.tag(index + 1));
}

function phraseBehind(context: SpeechContext, index: number): number | null {
  for (let at = index + 1; at <= index + 6 && context.reading.together(index, at); at += 1) {
    if (context.reading.tag(at) === "PUNCT") return null;
    if (speakerAt(context, at) !== null) return at;
    if (context.reading.tag(at) === "VERB") return null;
  }
  return null;
}

const isBefore = (context: SpeechContext, index: number, word: string): boolean =>
  context.data.sources.before.includes(word) && !isRelative(context, index);

/** "ein Gutachten, laut dem X …": the paper is the source, whoever follows is not. */
function isRelative({ reading, data }: SpeechContext, preposition: number): boolean {
  const next = reading.word(preposition + 1).toLowerCase();
  return reading.word(preposition - 1) === "," && data.relatives.words.includes(next) && preposition > 1;
}

function sourceAt(context: SpeechContext, index: number): Source | null {
  const word = context.reading.word(index).toLowerCase();
  const { sources } = context.data;
  if (word === sources.so && isSourceSo(context, index)) return toSource(phraseBehind(context, index), "quote/so");
  if (isBefore(context, index, word)) return toSource(nounBehind(context, index), "quote/laut");
  if (sources.after.includes(word)) return toSource(nounBefore(context, index), "quote/zufolge");
  if (!sources.as.includes(word)) return null;
  const noun = nounBehind(context, index);
  return noun !== null && isNoun(context, noun) ? toSource(noun, "quote/nach-angaben") : null;
}

const toSource = (noun: number | null, rule: string): Source | null => (noun === null ? null : { noun, rule });

/** "nach eigenen Angaben": the subject of the sentence is the source. */
function ownSource(context: SpeechContext, noun: number): Appearance | null {
  const { reading } = context;
  const own = reading
    .children(noun)
    .some((child) => context.data.own.words.includes(reading.vocabulary.adjectiveStem(reading.word(child))));
  return own ? (subjectsOf(context, reading.token(noun)?.sentence ?? 0)[0] ?? null) : null;
}

function speakerOf(context: SpeechContext, noun: number): Appearance | null {
  const direct = ownSource(context, noun) ?? speakerAt(context, noun);
  if (direct !== null) return direct;
  for (const child of context.reading.children(noun)) {
    const found = context.reading.relation(child) === "nmod" ? speakerAt(context, child) : null;
    if (found !== null) return found;
  }
  return null;
}

function frameTokens(context: SpeechContext, cue: number, noun: number): ReadonlySet<number> {
  const tokens = new Set([cue, noun]);
  for (let index = Math.min(cue, noun); index <= Math.max(cue, noun); index += 1) tokens.add(index);
  for (const child of context.reading.children(noun)) if (Math.abs(child - noun) < 8) tokens.add(child);
  return tokens;
}

/** Frames by sources, in the order of the text. */
export function findSourceFrames(context: SpeechContext): readonly SpeechFrame[] {
  return context.reading.words.flatMap((_, index): readonly SpeechFrame[] => {
    const source = context.passageAt(index) === null ? sourceAt(context, index) : null;
    const speaker = source === null ? null : speakerOf(context, source.noun);
    if (source === null || speaker === null) return [];
    const sentence = context.reading.token(index)?.sentence ?? 0;
    const tokens = frameTokens(context, index, source.noun);
    const speakers = source.rule === "quote/so" ? [speaker] : withCompanions(context, source.noun, speaker);
    const shared = { sentence, medium: null, cue: index, tokens, suffices: true, rule: source.rule };
    return speakers.map((one) => ({ ...shared, speaker: one }));
  });
}
