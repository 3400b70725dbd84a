/**
 * Verbs of saying
 * ===============
 *
 * "sagte Peskow", "hatte Merkel betont", "wie die Polizei mitteilte": a verb that reports, its subject, and the medium
 * that the subject spoke to ("der Bild-Zeitung", "im ORF").
 */
import type { Appearance } from "../appearances/appearance.ts";
import type { Token } from "../documents/document.ts";
import type { SpeechContext } from "./speech-context.ts";
import type { SpeechFrame } from "./speech-frame.ts";
import { isUtterance } from "./speech-contents.ts";
import { speakerAt } from "./speakers.ts";

const farthestSubject = 7;
const farthestLike = 14;

function auxiliaries(context: SpeechContext, verb: number): readonly number[] {
  return context.reading
    .children(verb)
    .filter((child) => ["aux", "aux:pass", "compound:prt"].includes(context.reading.relation(child)));
}

const endsSearch = ({ partOfSpeech }: Token): boolean => ["ADP", "PUNCT", "SCONJ"].includes(partOfSpeech);

/** "and said he was ill": whoever is ill does not say so. */
const isSubjectOfAnother = ({ relation, head, partOfSpeech }: Token, verb: number): boolean =>
  partOfSpeech === "PRON" && relation.startsWith("nsubj") && head > verb;

/** Where parsers lose the subject of "…, sagte X": the next noun phrase behind the verb. */
function subjectBehind(context: SpeechContext, verb: number): number | null {
  const { reading } = context;
  for (let index = verb + 1; index <= verb + farthestSubject && reading.together(verb, index); index += 1) {
    const token = reading.token(index);
    if (token === undefined || endsSearch(token) || isSubjectOfAnother(token, verb)) return null;
    if (speakerAt(context, index) !== null && token.relation !== "obl") return index;
  }
  return null;
}

/** "Wie die ESA mitteilte": parsers take the subject for a phrase with a preposition. */
function subjectBehindLike(context: SpeechContext, verb: number): number | null {
  const { reading } = context;
  for (let index = verb - 1; index >= verb - farthestLike && reading.together(verb, index); index -= 1) {
    if (reading.word(index).toLowerCase() !== context.data.sources.like) continue;
    for (let at = index + 1; at < verb; at += 1) if (speakerAt(context, at) !== null) return at;
    return null;
  }
  return null;
}

function ownSubject(context: SpeechContext, verb: number): number | null {
  const { reading } = context;
  const subjects = reading
    .children(verb)
    .filter((child) => reading.relation(child) === "nsubj" && !isUtterance(context, child))
    .filter((child) => !context.data.pointing.words.includes(reading.word(child).toLowerCase()));
  return subjects.find((child) => speakerAt(context, child) !== null) ?? subjects[0] ?? null;
}

function subjectOf(context: SpeechContext, verb: number): number | null {
  const { reading } = context;
  const verbs = [verb, ...auxiliaries(context, verb)];
  const finite = verbs.some((index) => reading.morphology(index).VerbForm === "Fin");
  const own = ownSubject(context, verb) ?? subjectBehindLike(context, verb);
  const near = own ?? (finite ? subjectBehind(context, Math.min(...verbs)) : null);
  return near ?? subjectAbove(context, verb, finite);
}

/** "X released a report, saying that …": a participle without a subject of its own. */
function isParticiple({ reading }: SpeechContext, verb: number): boolean {
  const { VerbForm, Tense } = reading.morphology(verb);
  return VerbForm === "Part" && Tense === "Pres" && ["advcl", "acl", "xcomp"].includes(reading.relation(verb));
}

function subjectOfParticiple(context: SpeechContext, above: number): number | null {
  return ["VERB", "AUX"].includes(context.reading.tag(above)) ? subjectOf(context, above) : above;
}

/** "X kam und sagte": the subject of the verb that this one is coordinated with. */
function subjectAbove(context: SpeechContext, verb: number, finite: boolean): number | null {
  const above = context.reading.head(verb);
  if (above >= 0 && isParticiple(context, verb)) return subjectOfParticiple(context, above);
  if (context.reading.relation(verb) !== "conj" || above < 0) return null;
  return above < verb || !finite ? subjectOf(context, above) : null;
}

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

function isLike(context: SpeechContext, verb: number): boolean {
  const { reading } = context;
  const { like } = context.data.sources;
  if (reading.children(verb).some((child) => reading.word(child).toLowerCase() === like)) return true;
  for (let index = verb - 1; index >= verb - farthestLike && reading.together(verb, index); index -= 1) {
    if (reading.tag(index) === "PUNCT") return false;
    if (reading.word(index).toLowerCase() === like) return true;
  }
  return false;
}

function frameAt(context: SpeechContext, verb: number): SpeechFrame | null {
  const takes = context.passageAt(verb) === null ? context.reports(verb) : null;
  const subject = takes === null ? null : subjectOf(context, verb);
  if (subject === null) return null;
  const speaker = speakerAt(context, subject);
  return speaker === null ? null : frameOf(context, { verb, subject, speaker });
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
    suffices: like || context.reports(verb) === "infinitive",
    rule: like ? "quote/wie-verb" : "quote/verb",
  };
}

/** Frames by verbs of saying, in the order of the text. */
export function findVerbFrames(context: SpeechContext): readonly SpeechFrame[] {
  return context.reading.words.flatMap((_, index) => frameAt(context, index) ?? []);
}
