/**
 * Order of subject and object
 * ===========================
 *
 * German puts the object in front as it likes: "Die Arbeit der Koalition lobte er", "Die Entscheidung der Regierung
 * kritisierte Roth". Which of two is the subject, where the parser took the first for it.
 */
import { inClause } from "./clause.ts";
import { isClearlyAccusative } from "./clear-cases.ts";
import type { StatementContext } from "./context.ts";
import { auxiliaries, isPassive } from "./predicate.ts";
import { endsInOneOf } from "./word-sets.ts";

/** "Der Agentur sagte Roth": the article of a feminine noun in the dative, which parsers take for a nominative. */
function isFeminineDative({ tree, words }: StatementContext, token: number): boolean {
  if (tree.token(token).morphology.Gender !== "Fem" || tree.token(token).morphology.Number === "Plur") return false;
  return tree.childrenBy(token, "det").some((child) => {
    const text = tree.token(child).text.toLowerCase();
    return text.endsWith("er") && words.dativeDeterminers.has(text);
  });
}

/** Whether the parser took the object in front for the subject. */
export function swapped(context: StatementContext, verb: number): boolean {
  const [subject] = inClause(context, verb, "nsubj");
  const [object] = inClause(context, verb, "obj");
  if (subject === undefined || object === undefined) return false;
  if (subject < verb && isFeminineDative(context, subject)) return true;
  if (isClearlyAccusative(context, object)) return false;
  return isClearlyAccusative(context, subject) || isDeedInFront(context, verb, [subject, object]);
}

/** "Die Entscheidung der Regierung kritisierte Roth": what somebody did or said does nothing to a name behind the verb. */
function isDeedInFront(context: StatementContext, verb: number, [subject, object]: readonly [number, number]): boolean {
  const { appearances } = context;
  const finite = Math.min(verb, ...auxiliaries(context, verb));
  if (subject > finite || object < finite || appearances.mentionAt(object) === null) return false;
  if (appearances.appearancesAt(subject).length > 0 || appearances.appearancesAt(object).length === 0) return false;
  return isDeed(context, subject) || disagrees(context, subject, [verb, ...auxiliaries(context, verb)]);
}

/** "Schwere Vorwürfe erhebt Roth": several of them, and a verb in the singular. */
function disagrees({ tree }: StatementContext, noun: number, verbs: readonly number[]): boolean {
  const { morphology, partOfSpeech } = tree.token(noun);
  const finite = verbs.map((verb) => tree.token(verb)).find((verb) => verb.morphology.VerbForm === "Fin");
  return partOfSpeech === "NOUN" && morphology.Number === "Plur" && finite?.morphology.Number === "Sing";
}

/** Not behind "der", which is nominative before a singular. */
function isDeed({ tree, words }: StatementContext, noun: number): boolean {
  if (tree.token(noun).morphology.Case === "Acc") return true;
  const nominative = tree.childrenBy(noun, "det").some((child) => tree.token(child).text.toLowerCase() === "der");
  return !nominative && endsInOneOf(tree.token(noun).lemma, words.deeds);
}

/** "Die Arbeit der Koalition lobte er", "Rückendeckung erhielt Roth": of two that the parser took for the subject it is the pronoun or name behind what somebody does. */
export function nominativeFirst(context: StatementContext, subjects: readonly number[]): readonly number[] {
  const [first, ...others] = subjects;
  if (first === undefined || others.length === 0) return subjects;
  const { tree, words } = context;
  const pronouns = others.filter((child) => words.nominativePronouns.has(tree.token(child).text.toLowerCase()));
  const sure = pronouns.length > 0 || !isBareDeed(context, first) ? pronouns : others.filter(isKnownIn(context));
  return sure.length === 0 ? subjects : [...sure, ...subjects.filter((child) => !sure.includes(child))];
}

const isKnownIn =
  ({ appearances }: StatementContext) =>
  (token: number): boolean =>
    appearances.appearancesAt(token).length > 0;

const isBareDeed = (context: StatementContext, noun: number): boolean =>
  !isKnownIn(context)(noun) && isDeed(context, noun);

/** "Roth zufolge hat Brandt …": what parsers take for a second subject stands by a preposition. */
export function withoutPrepositions({ tree }: StatementContext, subjects: readonly number[]): readonly number[] {
  if (subjects.length < 2) return subjects;
  const bare = subjects.filter((subject) => tree.preposition(subject) === null);
  return bare.length > 0 ? bare : subjects;
}

/** "Geklagt hatte die Anwohnerin": of a participle in front, the one who stands behind is the subject. */
export function isFrontedAlone(context: StatementContext, verb: number): boolean {
  const [first] = auxiliaries(context, verb);
  if (first !== verb + 1 || isPassive(context, verb)) return false;
  return inClause(context, verb, "obj").length === 1;
}

/** "…, darunter Roth, sowie die Union hatten": joined to the subject before, whatever the parser says. */
export function isJoined({ tree }: StatementContext, subject: number): boolean {
  const first = Math.min(subject, ...tree.children(subject));
  return first > 0 && tree.token(first - 1).partOfSpeech === "CCONJ";
}
