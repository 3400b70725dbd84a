/**
 * Frames without a speaking subject
 * =================================
 *
 * "hieß es in einer Erklärung der Küstenwache": the body whose paper it is speaks. "zitierte die Zeitung den Minister": the
 * object speaks, the subject is the medium. "die Forderung Waschenkos, die Armee müsse gehen": the owner of the claim.
 */
import type { Appearance } from "../appearances/appearance.ts";
import { fullVerbLemma } from "../documents/full-verb-lemma.ts";
import { tokensOf } from "../mentions/tokens-of.ts";
import type { SpeechContext } from "./speech-context.ts";
import type { SpeechFrame } from "./speech-frame.ts";
import { isNounOfSaying, mayOwn } from "./owners.ts";
import { agentOf, isPassive } from "./passives.ts";
import { speakerAt, withCompanions } from "./speakers.ts";

const farthestClause = 14;

const childrenBy = ({ reading }: SpeechContext, token: number, ...relations: readonly string[]): readonly number[] =>
  reading.children(token).filter((child) => relations.includes(reading.relation(child)));

interface Spoken {
  readonly speaker: Appearance;
  readonly token: number;
}

function firstSpeaker(context: SpeechContext, tokens: readonly number[]): Spoken | null {
  for (const token of tokens) {
    const speaker = speakerAt(context, token);
    if (speaker !== null) return { speaker, token };
  }
  return null;
}

function sayingLemmaOf({ reading }: SpeechContext, verb: number): string {
  const token = reading.token(verb);
  return token === undefined ? "" : fullVerbLemma(reading.document, token).toLowerCase();
}

/** "In einem Bericht der Zeitung wurde vermutet, dass": nobody is named as the one who says it, but a paper is. */
function isUnsigned(context: SpeechContext, verb: number): boolean {
  if (context.reports(verb) === null || !isPassive(context, verb)) return false;
  return agentOf(context, verb) === null;
}

/** "Die Partei ging als Sieger aus der Wahl hervor": what has a noun for its subject tells nothing. */
function hasActor(context: SpeechContext, verb: number): boolean {
  const { reading } = context;
  const inClause = (subject: number): boolean => {
    const between = tokensOf({ firstToken: Math.min(subject, verb), endToken: Math.max(subject, verb) });
    return between.every((index) => reading.word(index) !== ",");
  };
  return childrenBy(context, verb, "nsubj").some(
    (subject) => ["NOUN", "PROPN"].includes(reading.tag(subject)) && inClause(subject),
  );
}

function cited(context: SpeechContext, verb: number): Signed | null {
  const { reading, data } = context;
  const said = data.cited.verbs.includes(sayingLemmaOf(context, verb)) && !hasActor(context, verb);
  if (!said && !isUnsigned(context, verb)) return null;
  const phrases = childrenBy(context, verb, "obl", "nmod").filter((child) =>
    childrenBy(context, child, "case").some((word) =>
      data.cited.prepositions.includes(reading.lemma(word).toLowerCase()),
    ),
  );
  const papers = said ? phrases : phrases.filter((phrase) => isNounOfSaying(context, reading.lemma(phrase)));
  const owners = papers.flatMap((phrase) => [
    phrase,
    ...childrenBy(context, phrase, "nmod").filter((child) => mayOwn(context, child)),
  ]);
  const found = firstSpeaker(context, owners);
  return found === null ? null : frame(context, verb, { ...found, rule: "quote/cited", medium: null });
}

function quoting(context: SpeechContext, verb: number): Signed | null {
  if (!context.data.quoting.words.includes(context.reading.lemma(verb).toLowerCase())) return null;
  const nominals = childrenBy(context, verb, "nsubj", "obj", "nsubj:pass", "iobj").flatMap((token) => {
    const speaker = speakerAt(context, token);
    return speaker === null ? [] : [{ speaker, token }];
  });
  const found = nominals.find(({ speaker }) => !context.isMedium(speaker));
  const medium = nominals.find(({ speaker }) => context.isMedium(speaker))?.speaker ?? null;
  const cited = found ?? (medium === null ? null : personBehind(context, verb));
  return cited === null ? null : frame(context, verb, { ...cited, rule: "quote/quoting", medium });
}

/** "zitierte die Zeitung Brandt": parsers take two names in a row for one. */
function personBehind({ reading, appearances, passageAt }: SpeechContext, verb: number): Spoken | null {
  for (let token = verb + 1; token <= verb + farthestClause && reading.together(verb, token); token += 1) {
    const speaker = passageAt(token) === null ? appearances.appearanceAt(token) : null;
    if (speaker?.type === "Person") return { speaker, token };
  }
  return null;
}

/** "einen Bericht des Boten, wonach …": what the clause behind the noun says is the owner's. */
function isSpelledOut({ reading, data }: SpeechContext, noun: number): boolean {
  for (let index = noun + 1; index <= noun + farthestClause && reading.together(noun, index); index += 1) {
    if (["VERB", "AUX"].includes(reading.tag(index))) return false;
    if (reading.word(index) === ",") return data.whereby.words.includes(reading.word(index + 1).toLowerCase());
  }
  return false;
}

function isWorded(context: SpeechContext, noun: number): boolean {
  const clauses = childrenBy(context, noun, "acl", "ccomp", "advcl", "parataxis", "conj");
  return clauses.some((clause) =>
    [clause, ...context.reading.children(clause)].some((at) => context.reading.morphology(at).Mood === "Sub"),
  );
}

function claim(context: SpeechContext, noun: number): Signed | null {
  const { reading, data } = context;
  if (reading.tag(noun) !== "NOUN") return null;
  const lemma = reading.lemma(noun).toLowerCase();
  const claimed = data.claims.words.some((word) => lemma === word || (word.length > 5 && lemma.endsWith(word)));
  const said =
    (claimed && isWorded(context, noun)) ||
    ((claimed || isNounOfSaying(context, lemma)) && isSpelledOut(context, noun));
  const found = said ? firstSpeaker(context, childrenBy(context, noun, "nmod", "det", "appos")) : null;
  return found === null ? null : frame(context, noun, { ...found, rule: "quote/claim", medium: null });
}

/** A frame and the noun behind which its speaker is named. */
interface Signed extends SpeechFrame {
  readonly noun: number;
}

interface Named {
  readonly speaker: Appearance;
  readonly token: number;
  readonly medium: Appearance | null;
  readonly rule: string;
}

function frame({ reading }: SpeechContext, cue: number, { speaker, token, medium, rule }: Named): Signed {
  const sentence = reading.token(cue)?.sentence ?? 0;
  return { sentence, speaker, medium, cue, noun: token - 1, tokens: new Set([cue, token]), suffices: true, rule };
}

/** Frames whose speaker is no subject, in the order of the text. */
export function findImpersonalFrames(context: SpeechContext): readonly SpeechFrame[] {
  return context.reading.words.flatMap((_, index): readonly SpeechFrame[] => {
    if (context.passageAt(index) !== null) return [];
    const found = cited(context, index) ?? quoting(context, index) ?? claim(context, index);
    if (found === null) return [];
    return withCompanions(context, found.noun, found.speaker).map((speaker) => ({ ...found, speaker }));
  });
}
