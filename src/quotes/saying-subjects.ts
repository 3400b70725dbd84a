/**
 * Subjects of verbs of saying
 * ===========================
 *
 * Who is the subject of a verb that reports: its own, that of the verb it is coordinated with, or, where the parser lost
 * it, the noun phrase beside it.
 */
import type { Token } from "../documents/document.ts";
import type { SpeechContext } from "./speech-context.ts";
import { isUtterance } from "./speech-contents.ts";
import { speakerAt } from "./speakers.ts";

const farthestSubject = 7;
const farthestLike = 14;

export function auxiliaries(context: SpeechContext, verb: number): readonly number[] {
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

const longestClause = 14;

/** "Brandt, who is no relative, said": the person named right before the comma that opens what the verb follows. */
function subjectBefore(context: SpeechContext, verb: number): number | null {
  const { reading } = context;
  if (reading.word(verb - 1) !== ",") return null;
  let comma = verb - 2;
  while (reading.word(comma) !== "," && verb - comma < longestClause) comma -= 1;
  return reading.word(comma) === "," && reading.together(comma, verb) ? personAt(context, comma - 1) : null;
}

function personAt({ appearances }: SpeechContext, token: number): number | null {
  const isName = appearances.mentionAt(token)?.kind === "name";
  return isName && appearances.appearanceAt(token)?.type === "Person" ? token : null;
}

/** Where "wie" before a verb begins a clause of its own: not in "so schwer wie Jupiter". */
function likeBefore(context: SpeechContext, verb: number): number | null {
  const { reading } = context;
  for (let index = verb - 1; index >= verb - farthestLike && reading.together(verb, index); index -= 1) {
    if (reading.word(index).toLowerCase() !== context.data.sources.like) continue;
    const before = reading.tag(index - 1);
    const first = !reading.together(index - 2, index);
    return first || ["PUNCT", "CCONJ"].includes(before) ? index : null;
  }
  return null;
}

/** "wie die ESA mitteilte", "wie Karl Brandt, Chef der ESA, mitteilte": between stands nothing but whoever says it. */
export function isLike(context: SpeechContext, verb: number): boolean {
  const like = likeBefore(context, verb);
  if (like === null) return false;
  let commas = 0;
  for (let index = like + 1; index < verb; index += 1) {
    if (context.reading.word(index) === ",") commas += 1;
    if (["VERB", "SCONJ"].includes(context.reading.tag(index))) return false;
  }
  return commas % 2 === 0;
}

/** "Wie die ESA mitteilte": whoever stands between; parsers take the subject for a phrase with a preposition. */
function subjectBehindLike(context: SpeechContext, verb: number): number | null {
  const like = likeBefore(context, verb) ?? verb;
  const own = ownSubject(context, verb);
  if (own !== null && own > like && own < verb) return own;
  for (let at = like + 1; at < verb; at += 1) if (speakerAt(context, at) !== null) return at;
  return null;
}

/** "Ihren Gegner forderte May auf": what stands in the accusative or dative by its article is no subject. */
function isObject({ reading, data }: SpeechContext, noun: number): boolean {
  const article = reading.children(noun).find((child) => reading.relation(child).startsWith("det") && child < noun);
  if (article === undefined || reading.morphology(noun).Number === "Plur") return false;
  return data.oblique.words.some((ending) => reading.word(article).toLowerCase().endsWith(ending));
}

function isPointing({ reading, data }: SpeechContext, token: number): boolean {
  return data.pointing.words.includes(reading.word(token).toLowerCase());
}

/** "Kritiker werfen Barack Obama vor": one alone is no subject of a verb in the plural. */
function disagrees({ reading, appearances }: SpeechContext, verb: number, noun: number): boolean {
  const finite = [verb, ...reading.children(verb)].find((index) => reading.morphology(index).VerbForm === "Fin");
  if (finite === undefined || reading.morphology(finite).Number !== "Plur") return false;
  const several = reading.children(noun).some((child) => reading.relation(child) === "conj");
  return !several && reading.tag(noun) === "PROPN" && appearances.appearanceAt(noun)?.type === "Person";
}

/** "In Kiel habe Brandt Chancen, sagte Lind": before the comma stands a clause with a verb of its own and its subject. */
function inOwnClause({ reading }: SpeechContext, verb: number, subjects: readonly number[]): readonly number[] {
  const isOther = (child: number): boolean => child < verb && reading.morphology(child).VerbForm === "Fin";
  if (reading.word(verb - 1) !== "," || !reading.children(verb).some(isOther)) return subjects;
  const behind = subjects.filter((child) => child > verb);
  return behind.length > 0 ? behind : subjects;
}

function ownSubject(context: SpeechContext, verb: number): number | null {
  const { reading } = context;
  const named = reading
    .children(verb)
    .filter(
      (child) => reading.relation(child) === "nsubj" && !isUtterance(context, child) && !isObject(context, child),
    );
  const agreeing = named.filter((child) => named.length === 1 || !disagrees(context, verb, child));
  const subjects = inOwnClause(context, verb, agreeing);
  const speaking = subjects.filter((child) => !isPointing(context, child));
  if (speaking.length === 0 && subjects.length > 0) return subjectAfterPointing(context, verb);
  return speaking.find((child) => speakerAt(context, child) !== null) ?? speaking[0] ?? null;
}

/** "das teilte die ESA mit": parsers take the pronoun that stands first for the subject. */
function subjectAfterPointing(context: SpeechContext, verb: number): number | null {
  const { reading } = context;
  const isBare = (child: number): boolean => !reading.children(child).some((at) => reading.relation(at) === "case");
  const objects = reading
    .children(verb)
    .filter((child) => ["obj", "obl"].includes(reading.relation(child)) && isBare(child));
  return objects.find((child) => !isObject(context, child) && speakerAt(context, child) !== null) ?? null;
}

/** The subject that a verb shares with the one it is coordinated with; else whoever stands beside it. */
function sharedSubject(context: SpeechContext, verb: number): number | null {
  const { reading } = context;
  const verbs = [verb, ...auxiliaries(context, verb)];
  const finite = verbs.some((index) => reading.morphology(index).VerbForm === "Fin");
  const beside = (): number | null =>
    finite ? (subjectBefore(context, verb) ?? subjectBehind(context, Math.min(...verbs))) : null;
  if (reading.relation(verb) === "conj") return subjectAbove(context, verb, finite) ?? beside();
  return beside() ?? subjectAbove(context, verb, finite);
}

/** Who says it: the subject of a verb, also where the tree has lost it. */
export function subjectOf(context: SpeechContext, verb: number): number | null {
  if (isLike(context, verb)) return subjectBehindLike(context, verb);
  return ownSubject(context, verb) ?? subjectBehindLike(context, verb) ?? sharedSubject(context, verb);
}

/** "X released a report, saying that …": a participle without a subject of its own. */
function isParticiple({ reading }: SpeechContext, verb: number): boolean {
  const { VerbForm, Tense } = reading.morphology(verb);
  return VerbForm === "Part" && Tense === "Pres" && ["advcl", "acl", "xcomp"].includes(reading.relation(verb));
}

function subjectOfParticiple(context: SpeechContext, above: number): number | null {
  return ["VERB", "AUX"].includes(context.reading.tag(above)) ? subjectOf(context, above) : above;
}

/** "hatte X, der lange schwieg, zugesagt": the auxiliary became the head of its participle. */
function isSplit({ reading }: SpeechContext, verb: number, above: number): boolean {
  return above >= 0 && reading.tag(above) === "AUX" && ["xcomp", "ccomp"].includes(reading.relation(verb));
}

/** "X kam und sagte": the subject of the verb that this one is coordinated with. */
function subjectAbove(context: SpeechContext, verb: number, finite: boolean): number | null {
  const above = context.reading.head(verb);
  if (above >= 0 && isParticiple(context, verb)) return subjectOfParticiple(context, above);
  if (isSplit(context, verb, above)) return ownSubject(context, above);
  if (context.reading.relation(verb) !== "conj" || above < 0) return null;
  return above < verb || !finite ? subjectOf(context, above) : null;
}
