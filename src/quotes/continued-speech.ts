/**
 * Speech without a frame
 * ======================
 *
 * Sentences that go on with somebody's words: a passage in quotation marks that began before or stands alone, and
 * chains in Konjunktiv I without a new verb of saying. The speaker is that of the sentence before, or, where that only
 * told what somebody did ("verteidigte den Schritt. Lindtner habe …"), its subject.
 */
import type { Appearance } from "../appearances/appearance.ts";
import { tokensOf } from "../mentions/tokens-of.ts";
import { actorOf, mainVerb } from "./actor.ts";
import type { SpeechContext } from "./speech-context.ts";
import { contentsOf } from "./speech-contents.ts";
import { hasSubjunctive } from "./framed-speech.ts";
import type { Speech } from "./speech.ts";

const none: ReadonlySet<number> = new Set();

/** The finite verb of the main clause is a subjunctive. */
function isSubjunctive(context: SpeechContext, sentence: number, goesOn: boolean): boolean {
  const root = mainVerb(context, sentence);
  if (root === null) return false;
  const { reading } = context;
  const finite = [
    root,
    ...reading.children(root).filter((child) => ["aux", "aux:pass", "cop"].includes(reading.relation(child))),
  ]
    .map((index) => reading.token(index))
    .find((token) => token?.morphology.VerbForm === "Fin");
  if (finite?.morphology.Mood !== "Sub") return false;
  return finite.morphology.Tense === "Pres" || (goesOn && finite.morphology.Tense === "Past");
}

interface Before {
  readonly speech: Speech | undefined;
  readonly actor: Appearance | null;
}

/** Whom a sentence that ends in a colon introduces, where no verb of saying tells: the person it names last. */
function introduced(context: SpeechContext, sentence: number): Appearance | null {
  const span = context.reading.document.sentences[sentence];
  if (span === undefined || context.reading.word(span.endToken - 1) !== ":") return null;
  for (let index = span.endToken - 1; index >= span.firstToken; index -= 1) {
    const found = context.appearances.appearanceAt(index);
    if (found?.type === "Person") return found;
  }
  return null;
}

function isQuoted(context: SpeechContext, sentence: number): boolean {
  const { kind } = contentsOf(context, sentence, none);
  return kind === "direct";
}

function continues(context: SpeechContext, sentence: number, before: Before): Speech | null {
  const speaker = before.speech?.speaker ?? before.actor?.id;
  const rule = continuingRule(context, sentence, before.speech !== undefined);
  if (rule === null || speaker === undefined) return null;
  const { ranges, kind } = contentsOf(context, sentence, none);
  return { sentence, speaker, medium: before.speech?.medium ?? null, kind, contents: ranges, cues: [], rule };
}

/** "Einer der Feuerwehrleute sagte: …": somebody unnamed speaks, so the sentence goes on with nobody's words. */
function hasOwnFrame(context: SpeechContext, sentence: number): boolean {
  const span = context.reading.document.sentences[sentence];
  if (span === undefined) return false;
  for (let index = span.firstToken; index < span.endToken; index += 1) if (reportsItself(context, index)) return true;
  return false;
}

/** "Ein Beamter nach der Festnahme: „…“": somebody without a name and a verb speaks. */
function isLedIn({ reading, passageAt }: SpeechContext, sentence: number): boolean {
  const tokens = tokensOf(reading.document.sentences[sentence] ?? { firstToken: 0, endToken: 0 });
  const colon = tokens.find((index) => reading.word(index) === ":" && passageAt(index) === null);
  if (colon === undefined || passageAt(colon + 2) === null) return false;
  return !tokens.some((index) => index < colon && ["VERB", "AUX"].includes(reading.tag(index)));
}

function reportsItself(context: SpeechContext, index: number): boolean {
  if (context.reports(index) === null || context.passageAt(index) !== null) return false;
  return [index, ...context.reading.children(index)].some((at) => context.reading.morphology(at).Mood === "Ind");
}

const isOthers = (context: SpeechContext, sentence: number): boolean =>
  hasOwnFrame(context, sentence) || isLedIn(context, sentence);

function continuingRule(context: SpeechContext, sentence: number, goesOn: boolean): string | null {
  if (isOthers(context, sentence)) return null;
  if (isQuoted(context, sentence)) return goesOn ? "quote/continued" : "quote/continued-actor";
  const subjunctive = isSubjunctive(context, sentence, goesOn) || (goesOn && hasSubjunctive(context, sentence));
  if (!subjunctive) return null;
  return goesOn ? "quote/subjunctive-chain" : "quote/subjunctive-actor";
}

/** A quotation whose frame follows in the next sentence's passage: "„A. B“, sagte er." has its frame at the end. */
function anticipated(
  context: SpeechContext,
  sentence: number,
  framed: ReadonlyMap<number, readonly Speech[]>,
): Speech | null {
  const span = context.reading.document.sentences[sentence];
  const passage = span === undefined ? null : context.passageAt(span.endToken - 1);
  if (passage === null || passage.lastSentence === sentence || !isQuoted(context, sentence)) return null;
  const last = framed.get(passage.lastSentence)?.[0];
  if (last === undefined) return null;
  return { ...last, sentence, contents: contentsOf(context, sentence, none).ranges, cues: [], kind: "direct" };
}

/** A sentence between two that report the same speaker indirectly is reported too: "gingen weiter" shows no subjunctive. */
function fillsGap(
  context: SpeechContext,
  sentence: number,
  around: { before: Speech | undefined; after: Speech | undefined },
): Speech | null {
  const { before, after } = around;
  if (before?.kind !== "indirect" || after?.speaker !== before.speaker) return null;
  const paragraphs = [sentence - 1, sentence].map((index) => context.reading.document.sentences[index]?.paragraph);
  if (paragraphs[0] !== paragraphs[1] || after.rule === "quote/colon") return null;
  const { ranges, kind } = contentsOf(context, sentence, none);
  if (kind !== "indirect") return null;
  return { ...before, sentence, kind, contents: ranges, cues: [], rule: "quote/gap" };
}

/** Adds what sentences without a frame go on to say; the result is in the order of the text. */
export function continueSpeech(context: SpeechContext, framed: readonly Speech[]): readonly Speech[] {
  const bySentence = new Map<number, Speech[]>();
  for (const speech of framed) bySentence.set(speech.sentence, [...(bySentence.get(speech.sentence) ?? []), speech]);
  const all: Speech[] = [];
  for (const { index } of context.reading.document.sentences) {
    const last = all.at(-1);
    const before = last?.sentence === index - 1 ? last : undefined;
    const added = bySentence.get(index) ?? unframed(context, index, { before, framed: bySentence });
    all.push(...added);
  }
  return all.flatMap((speech) => leadIn(all, speech));
}

/** "Dazu sagte X:" is no quotation of its own: it belongs to what follows, or to nothing. */
function leadIn(all: readonly Speech[], speech: Speech): readonly Speech[] {
  if (speech.rule !== "quote/verb-colon") return [speech];
  const next = all.find(({ sentence, speaker }) => sentence === speech.sentence + 1 && speaker === speech.speaker);
  return next === undefined ? [] : [{ ...speech, kind: next.kind, contents: [] }];
}

interface Around {
  readonly before: Speech | undefined;
  readonly framed: ReadonlyMap<number, readonly Speech[]>;
}

function unframed(context: SpeechContext, index: number, { before, framed }: Around): readonly Speech[] {
  const actor = actorOf(context, index - 1) ?? introduced(context, index - 1);
  const after = framed.get(index + 1)?.[0] ?? framed.get(index + 2)?.[0];
  const found =
    anticipated(context, index, framed) ??
    continues(context, index, { speech: before, actor }) ??
    fillsGap(context, index, { before, after });
  return found === null ? [] : [found];
}
