/**
 * Speech with a frame
 * ===================
 *
 * Sentences that say themselves who speaks. A verb of saying needs something that is said: a clause, a passage in
 * quotation marks, a subjunctive or a colon; a source ("laut X") needs nothing.
 */
import type { Token } from "../documents/document.ts";
import { groupBy } from "../foundation/group-by.ts";
import type { Reading } from "../mentions/reading.ts";
import { tokensOf } from "../mentions/tokens-of.ts";
import { circumstancesOfSaying } from "./circumstances-of-saying.ts";
import type { SpeechContext } from "./speech-context.ts";
import { contentsOf, type Contents } from "./speech-contents.ts";
import type { SpeechData } from "./speech-data.ts";
import type { SpeechFrame } from "./speech-frame.ts";
import type { Speech } from "./speech.ts";

type Evidence =
  "passage" | "like" | "source" | "clause" | "subjunctive" | "colon" | "infinitive" | "fragment" | "object" | "phrase";

/** The clause that says what is said: below the verb, or above it where the verb comes last ("…, sagte er"). */
function clauseOf(context: SpeechContext, verb: number): Evidence | null {
  const { reading } = context;
  const below = (...relations: readonly string[]): readonly number[] =>
    reading.children(verb).filter((child) => relations.includes(reading.relation(child)));
  if (below("ccomp", "parataxis", "csubj").some((child) => isFinite(context, child))) return "clause";
  if (below("advcl", "acl").some((child) => isContentClause(context, child))) return "clause";
  if (comesLast(context, verb) || isInserted(context, verb)) return "clause";
  return below("xcomp", "ccomp").length > 0 ? "infinitive" : null;
}

/** "gab bekannt, dass die Kosten steigen": parsers take what was said for a circumstance where a word stands between. */
function isContentClause({ reading, data }: SpeechContext, clause: number): boolean {
  const mark = reading.children(clause).find((child) => reading.relation(child) === "mark");
  if (mark === undefined || reading.word(mark - 1) !== ",") return false;
  return data.whereby.words.includes(reading.word(mark).toLowerCase());
}

/** "kündigte an, im Mai zurückzutreten": an infinitive with its particle behind a comma. */
function hasInfinitiveBehind({ reading, data, passageAt }: SpeechContext, verb: number): boolean {
  let comma = false;
  for (let index = verb + 1; reading.together(verb, index); index += 1) {
    if (reading.word(index) === ",") comma = !data.purposes.words.includes(reading.word(index + 1));
    if (comma && passageAt(index) === null && isInfinitiveMark(reading, data, index)) return true;
  }
  return false;
}

function isInfinitiveMark(reading: Reading, data: SpeechData, index: number): boolean {
  const { infinitives } = data;
  if (reading.tag(index) === "PART") return infinitives.words.includes(reading.word(index));
  const token = reading.token(index);
  return token?.morphology.VerbForm === "Inf" && infinitives.words.some((word) => isInside(token, word));
}

/** "zurückzutreten": the particle stands inside of the verb. */
function isInside({ text, lemma }: Token, mark: string): boolean {
  const at = text.indexOf(mark, 2);
  return at > 0 && `${text.slice(0, at)}${text.slice(at + mark.length)}` === lemma;
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

/** "It will last, he noted, for years", "…, NBC reported.": between commas, or behind one at the end, with its subject alone. */
function isInserted(context: SpeechContext, verb: number): boolean {
  const { reading } = context;
  const begin = beginOf(context, verb);
  if (verb - begin > longestInserted || !reading.together(begin - 1, verb) || reading.word(begin - 1) !== ",")
    return false;
  const subject = insertedSubject(context, verb);
  if (subject === null) return false;
  let end = Math.max(verb, subject) + 1;
  while (reading.tag(end) === "PROPN" || reading.relation(end) === "compound:prt") end += 1;
  return !reading.together(end, verb) || [",", "."].includes(reading.word(end));
}

/** German turns round: ", sagte er,"; ", er sagte," begins a clause of its own. */
function insertedSubject({ reading }: SpeechContext, verb: number): number | null {
  const subject = reading.children(verb).find((child) => reading.relation(child) === "nsubj");
  if (subject === undefined) return null;
  return subject < verb && reading.vocabulary.data.grammar.nounsAreCapitalised ? null : subject;
}

const longestInserted = 8;

/** Where the frame of a verb begins: at the subject before it, or at the verb. */
function beginOf({ reading }: SpeechContext, verb: number): number {
  const subject = reading.children(verb).find((child) => reading.relation(child) === "nsubj" && child < verb);
  if (subject === undefined) return verb;
  return Math.min(subject, ...reading.children(subject).filter((child) => reading.tag(child) !== "PUNCT"));
}

/** A finite verb in Konjunktiv I somewhere in the sentence; with `any` in Konjunktiv II too. */
export function hasSubjunctive(context: SpeechContext, sentence: number, any = false): boolean {
  return tokensIn(context, sentence).some((index) => {
    const { Mood, Tense } = context.reading.morphology(index);
    return Mood === "Sub" && (any || Tense === "Pres") && context.passageAt(index) === null;
  });
}

function tokensIn(context: SpeechContext, sentence: number): readonly number[] {
  const span = context.reading.document.sentences[sentence];
  return span === undefined ? [] : tokensOf(span);
}

function endsInColon(context: SpeechContext, sentence: number): boolean {
  const end = context.reading.document.sentences[sentence]?.endToken ?? 0;
  return context.reading.word(end - 1) === ":" || context.reading.word(end - 2) === ":";
}

function hasFragment(context: SpeechContext, sentence: number): boolean {
  return tokensIn(context, sentence).some(
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
  return (
    weakEvidence(context, frame) ??
    infinitiveOf(context, frame, clause) ??
    (isPhrase(context, frame.cue) ? "phrase" : objectOf(context, frame.cue))
  );
}

function infinitiveOf(context: SpeechContext, { cue }: SpeechFrame, clause: Evidence | null): Evidence | null {
  if (context.reports(cue) !== "infinitive") return null;
  return clause !== null || hasInfinitiveBehind(context, cue) ? "infinitive" : null;
}

/** "hielt den Plan für falsch" reports in a main clause; "den viele für falsch hielten" only describes. */
function isPhrase({ reports, reading }: SpeechContext, verb: number): boolean {
  return reports(verb) === "phrase" && !["acl", "advcl"].includes(reading.relation(verb));
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

/** "Einen Bericht, wonach X gehen könnte, wies Y zurück": the subjunctive is the report's, not Y's. */
function isElsewhere({ rule }: SpeechFrame, frames: readonly SpeechFrame[]): boolean {
  return rule !== "quote/claim" && frames.some((frame) => frame.rule === "quote/claim");
}

/** "hob X dem Figaro zufolge hervor": a medium that is the source of the sentence passes on what X said. */
function passedOn(context: SpeechContext, frame: SpeechFrame, frames: readonly SpeechFrame[]): Evidence | null {
  const sources = frames.filter(
    ({ rule, suffices, speaker }) => suffices && isSource(rule) && context.isMedium(speaker),
  );
  return sources.some(({ speaker }) => speaker.id !== frame.speaker.id) ? "source" : null;
}

const isSource = (rule: string): boolean => ["quote/laut", "quote/zufolge", "quote/nach-angaben"].includes(rule);

/** The frames of one sentence, with what it says beside them. */
interface Framed {
  readonly frames: readonly SpeechFrame[];
  readonly contents: Contents;
}

function speechOf(context: SpeechContext, frame: SpeechFrame, { frames, contents }: Framed): Speech | null {
  const { ranges, kind, hasPassage } = contents;
  if (ranges.length === 0 && !endsInColon(context, frame.sentence)) return null;
  const evidence = evidenceFor(context, frame, hasPassage) ?? passedOn(context, frame, frames);
  if (evidence === null || (evidence === "subjunctive" && isElsewhere(frame, frames))) return null;
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

/** "Die Regierung plane Hilfen, sagte Tusk": what stands in reported speech reports nothing of its own. */
function isReported({ reading }: SpeechContext, { cue, rule }: SpeechFrame, cues: ReadonlySet<number>): boolean {
  if (rule !== "quote/verb" || cues.size < 2) return false;
  const finite = [cue, ...reading.children(cue)].find((at) => reading.morphology(at).VerbForm === "Fin");
  const { Mood, Tense } = reading.morphology(finite ?? cue);
  return (Mood === "Sub" && Tense === "Pres") || isBelow(reading, cue, cues);
}

const reporting = new Set(["ccomp", "xcomp", "csubj"]);

/** Whether a verb stands in a clause that another reports. */
function isBelow(reading: Reading, verb: number, cues: ReadonlySet<number>): boolean {
  let inside = false;
  for (let at = verb; at !== -1; at = reading.head(at)) {
    if (inside && cues.has(at)) return true;
    if (reporting.has(reading.relation(at)) && reading.head(at) < verb) inside = true;
  }
  return false;
}

/** "wollte sich nicht äußern", "weder bestätigen noch dementieren": what is not said, unless a clause tells it. */
function isDeclined(context: SpeechContext, { cue, rule }: SpeechFrame): boolean {
  if (rule !== "quote/verb" || clauseOf(context, cue) === "clause") return false;
  const { reading, data } = context;
  const negated = reading.children(cue).some((child) => data.negations.words.includes(reading.word(child)));
  return negated && !hasInfinitiveBehind(context, cue);
}

/** Who speaks in a sentence: media only where nobody else does. */
function speaking(context: SpeechContext, frames: readonly SpeechFrame[]): readonly SpeechFrame[] {
  const cues = new Set(frames.map(({ cue }) => cue));
  const own = frames.filter((frame) => !isReported(context, frame, cues) && !isDeclined(context, frame));
  const isOther = ({ speaker, rule }: SpeechFrame): boolean => rule !== "quote/claim" && !context.isMedium(speaker);
  return own.some(isOther) ? own.filter((frame) => isOther(frame) || frame.rule === "quote/claim") : own;
}

/** What surrounds the saying itself, where a clause of its own tells what is said. */
function besideClause(context: SpeechContext, frame: SpeechFrame): readonly number[] {
  if (frame.rule !== "quote/verb" && frame.rule !== "quote/wie-verb") return [];
  const hasClause = frame.suffices || clauseOf(context, frame.cue) === "clause";
  return hasClause || hasSubjunctive(context, frame.sentence, true) ? circumstancesOfSaying(context, frame) : [];
}

/** "Das teilte Roth am Montag mit" says nothing itself, but what is said goes on behind it. */
function contentsBeside(context: SpeechContext, sentence: number, frames: readonly SpeechFrame[]): Contents {
  const outside = frames.flatMap(({ tokens }) => [...tokens]);
  const around = frames.flatMap((frame) => besideClause(context, frame));
  const contents = contentsOf(context, sentence, new Set([...outside, ...around]));
  return contents.ranges.length > 0 ? contents : contentsOf(context, sentence, new Set(outside));
}

/** What one sentence reports, once for each speaker. */
function speechesOf(context: SpeechContext, sentence: number, frames: readonly SpeechFrame[]): readonly Speech[] {
  const framed = { frames, contents: contentsBeside(context, sentence, frames) };
  const speeches = new Map<string, Speech>();
  for (const frame of speaking(context, frames)) {
    const speech = speeches.has(frame.speaker.id) ? null : speechOf(context, frame, framed);
    if (speech !== null) speeches.set(frame.speaker.id, speech);
  }
  return [...speeches.values()];
}

/** What the sentences with frames report. */
export function framedSpeech(context: SpeechContext, frames: readonly SpeechFrame[]): readonly Speech[] {
  const bySentence = groupBy(frames, ({ sentence }) => sentence);
  return context.reading.document.sentences.flatMap(({ index }) => {
    const own = bySentence.get(index);
    return own === undefined ? [] : speechesOf(context, index, own);
  });
}
