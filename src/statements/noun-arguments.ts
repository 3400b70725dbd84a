/**
 * Arguments of a noun
 * ===================
 *
 * "Trumps Besuch in Riad", "der Angriff Russlands auf die Ukraine", "führte Gespräche mit Paris", "der US-Angriff": an
 * event noun joins what its verb would join, with other means.
 */
import { candidatesOf, type Candidate, type StatementContext } from "./context.ts";
import { isDative } from "./lost-arguments.ts";
import { phrasesOf } from "./noun-phrases.ts";
import { isVerbal } from "./predicate.ts";
import { isRightBehind } from "./right-behind.ts";
import { argumentsOfVerb } from "./verb-arguments.ts";
import { whoIsAsked } from "./who-is-asked.ts";

const none: readonly Candidate[] = [];

const inside = (token: number, weight: number): Candidate => ({ token, weight, inside: true });

function genitives(context: StatementContext, noun: number): readonly Candidate[] {
  const { tree } = context;
  const possessives = tree
    .childrenBy(noun, "det", "det:poss", "nmod")
    .filter((child) => isPossessive(context, child) && isResolved(context, child));
  const bare = tree
    .childrenBy(noun, "nmod", "appos")
    .filter((child) => tree.preposition(child) === null && !possessives.includes(child) && !isDative(context, child))
    .filter((child) => isNominal(context, child) || isReadAsDative(context, noun, child))
    .filter((child) => tree.token(child).relation === "nmod" || isGenitiveForm(context, child));
  return candidatesOf([...possessives, ...bare, ...genitiveInFront(context, noun)]);
}

/** "Eigentümerin der Lufthansa": right behind a noun, "der" is a genitive, whatever case the tagger gives the name. */
function isReadAsDative({ tree }: StatementContext, noun: number, child: number): boolean {
  const next = noun + 1 < tree.document.tokens.length ? tree.token(noun + 1) : null;
  return (
    next?.head === child && next.relation === "det" && next.text === "der" && tree.token(child).relation === "nmod"
  );
}

/** "erklärte Chinas Ansprüche für nichtig": parsers hang a genitive in front of its noun on the verb. */
function genitiveInFront(context: StatementContext, noun: number): readonly number[] {
  const { tree } = context;
  const before = Math.min(noun, ...tree.childrenBy(noun, "amod")) - 1;
  if (before < 0 || !isNameInGenitive(context, before)) return [];
  const { head } = tree.token(before);
  return head >= 0 && head === tree.token(noun).head && tree.preposition(before) === null ? [before] : [];
}

function isNameInGenitive({ tree, appearances }: StatementContext, token: number): boolean {
  const { morphology, partOfSpeech, text } = tree.token(token);
  return (
    partOfSpeech === "PROPN" && morphology.Case === "Gen" && text.endsWith("s") && appearances.mentionAt(token) !== null
  );
}

/** "der Angriff Norwegens": taken for an apposition, but the ending tells. */
function isGenitiveForm(context: StatementContext, token: number): boolean {
  const { morphology, text, partOfSpeech } = context.tree.token(token);
  return partOfSpeech === "PROPN" && morphology.Case === "Gen" && text.endsWith("s");
}

function isPossessive(context: StatementContext, token: number): boolean {
  const { lemma, text } = context.tree.token(token);
  return context.words.possessives.has(lemma.toLowerCase()) || context.words.possessives.has(text.toLowerCase());
}

/** "Bei seinem Besuch will Roth …": a possessive before whom it means says nothing; "dessen" points to its noun. */
function isResolved({ tree, words, appearances }: StatementContext, possessive: number): boolean {
  return appearances.appearancesAt(possessive).length > 0 || words.relativePronouns.has(tree.token(possessive).lemma);
}

function isNominal(context: StatementContext, token: number): boolean {
  const { partOfSpeech, morphology } = context.tree.token(token);
  return ["NOUN", "PROPN", "PRON", "X", "ADJ"].includes(partOfSpeech) && morphology.Case !== "Dat";
}

function adjectives(context: StatementContext, noun: number): readonly Candidate[] {
  const attributes = context.tree.childrenBy(noun, "amod").flatMap((child) => context.tree.coordinated(child));
  return attributes
    .filter((child) => context.appearances.insideWord(child).length > 0)
    .map((child) => inside(child, 0.95));
}

function compounds(context: StatementContext, noun: number): readonly Candidate[] {
  if (context.appearances.insideWord(noun).length > 0) return [inside(noun, 0.95)];
  return candidatesOf(context.tree.childrenBy(noun, "compound"), 0.95);
}

/** "the FBI investigation", not "the phone call": only what is named may act or own. */
function namedCompounds(context: StatementContext, noun: number): readonly Candidate[] {
  const { appearances } = context;
  return compounds(context, noun).filter(
    (candidate) => candidate.inside || appearances.appearancesAt(candidate.token).length > 0,
  );
}

const firstOf = (...lists: readonly (() => readonly Candidate[])[]): readonly Candidate[] => {
  for (const list of lists) {
    const found = list();
    if (found.length > 0) return found;
  }
  return none;
};

/** The verb that an event noun depends on, over other nouns if need be ("begann eine Reihe von Treffen"); else null. */
export function governingVerb(context: StatementContext, noun: number): number | null {
  let at = noun;
  for (let climbed = 0; climbed < 3; climbed += 1) {
    const { head, relation } = context.tree.token(at);
    if (head < 0 || !["obj", "obl", "nsubj", "nsubj:pass", "nmod", "conj", "xcomp", "appos"].includes(relation))
      return null;
    if (isVerbal(context, head)) return head;
    at = head;
  }
  return null;
}

/** "Die SPD ist zu einer Koalition bereit": whose readiness an adjective tells. */
function subjectOfAdjective(context: StatementContext, noun: number): readonly Candidate[] {
  const { tree, words } = context;
  const { head, relation } = tree.token(noun);
  if (head < 0 || !["nmod", "obl"].includes(relation) || tree.token(head).partOfSpeech !== "ADJ") return none;
  return words.governors.has(tree.token(head).lemma.toLowerCase())
    ? candidatesOf(tree.childrenBy(head, "nsubj"), 0.9)
    : none;
}

/** "Eine Koalition mit Roth lehnt die SPD ab": what is refused or wanted stands first, and parsers take it for the subject. */
function whoWants(context: StatementContext, verb: number, noun: number): readonly Candidate[] {
  const { tree, words, appearances } = context;
  const { relation } = tree.token(noun);
  const lemma = context.lemma(verb).toLowerCase();
  const carries = words.governors.has(lemma) || words.lightVerbs.has(lemma);
  if (relation !== "nsubj" || noun > verb || !carries) return none;
  const named = tree.childrenBy(verb, "obj").filter((child) => appearances.appearancesAt(child).length > 0);
  return candidatesOf(named, 0.9);
}

function governorSubject(context: StatementContext, noun: number): readonly Candidate[] {
  const verb = governingVerb(context, noun);
  if (verb === null) return subjectOfAdjective(context, noun);
  const asked = whoIsAsked(context, verb, noun);
  if (asked.length > 0) return asked;
  const wanting = whoWants(context, verb, noun);
  if (wanting.length > 0) return wanting;
  const found = argumentsOfVerb(context, { verb, name: "subject", depth: 0 });
  const factor = context.words.lightVerbs.has(context.lemma(verb)) ? 0.95 : 0.7;
  return found.filter(({ token }) => token !== noun).map((one) => ({ ...one, weight: one.weight * factor }));
}

function lentBy(context: StatementContext, noun: number, name: string): readonly Candidate[] {
  const verb = governingVerb(context, noun);
  if (verb === null || context.tree.token(noun).relation === "nmod") return none;
  if (context.words.temporalPrepositions.has(context.tree.preposition(noun) ?? "")) return none;
  const light = context.words.lightVerbs.has(context.lemma(verb));
  if (!light && name === "dative") return none;
  const isOwn = ({ token }: Candidate): boolean => light || isRightBehind(context.tree, noun, token);
  const found = argumentsOfVerb(context, { verb, name, depth: 0 }).filter(({ token }) => token !== noun);
  return found.map((candidate) => ({ ...candidate, weight: candidate.weight * (isOwn(candidate) ? 0.95 : 0.75) }));
}

/** Whom a role noun describes: subject of "ist Mitglied", host of an apposition, or the name behind it. */
function bearers(context: StatementContext, noun: number): readonly Candidate[] {
  const { tree } = context;
  const { relation, head } = tree.token(noun);
  const subjects = predicateSubject(context, noun);
  if (subjects.length > 0) return subjects;
  if (relation === "appos" && head >= 0) return candidatesOf([head]);
  const names = tree.childrenBy(noun, "appos", "flat");
  return names.length > 0 ? candidatesOf(names) : nameAfter(context, noun);
}

/** "nominee Paul Stone": English role nouns hang on the name behind them. */
function nameAfter(context: StatementContext, noun: number): readonly Candidate[] {
  const { tree } = context;
  const { relation, head } = tree.token(noun);
  const before = ["nmod", "compound"].includes(relation) && head > noun && tree.preposition(noun) === null;
  return before && named(context, head) ? candidatesOf([head]) : besideName(context, noun);
}

const named = ({ appearances }: StatementContext, token: number): boolean =>
  token >= 0 && appearances.mentionAt(token)?.kind === "name";

/** "the company Siemens grew": parsers give the verb two subjects, or hang the noun on the name. */
function besideName(context: StatementContext, noun: number): readonly Candidate[] {
  const { tree, appearances } = context;
  const { relation, head } = tree.token(noun);
  const behind = appearances.mentionAt(noun + 1);
  const beside = behind?.kind === "name" && behind.firstToken === noun + 1 ? behind.head : -1;
  const same = beside >= 0 && tree.token(beside).head === head && tree.token(beside).relation === relation;
  return same ? candidatesOf([beside]) : candidatesOf([noun], 0.9);
}

function agentOf(context: StatementContext, noun: number): readonly Candidate[] {
  return firstOf(
    () => phrasesOf(context, noun, context.words.nounAgentPrepositions),
    () => genitives(context, noun),
    () => phrasesOf(context, noun, context.words.genitivePrepositions),
    () => adjectives(context, noun),
    () => namedCompounds(context, noun),
    () => governorSubject(context, noun),
  );
}

/** "Soll Chefin der Kommission werden", "gilt als Nachfolger": a noun below a verb that says what its subject is. */
function isBelowCopula({ tree, words }: StatementContext, noun: number): boolean {
  const { head, relation } = tree.token(noun);
  return head >= 0 && ["xcomp", "obj", "obl"].includes(relation) && words.copulas.has(tree.token(head).lemma);
}

/** "Hat die Chance, Trainer zu werden": the subject of the infinitive is that of the verb above it. */
function subjectOfCopula(context: StatementContext, verb: number): readonly Candidate[] {
  const own = candidatesOf(context.tree.childrenBy(verb, "nsubj", "nsubj:pass"));
  if (own.length > 0 || context.tree.token(verb).morphology.VerbForm !== "Inf") return own;
  return argumentsOfVerb(context, { verb, name: "subject", depth: 0 });
}

function predicateSubject(context: StatementContext, noun: number): readonly Candidate[] {
  const { tree } = context;
  const { head, relation } = tree.token(noun);
  const ofTime = relation === "nmod" && head >= 0 && isCopularTime(context, head);
  const above = ofTime || isBelowCopula(context, noun);
  const subjects = above ? subjectOfCopula(context, head) : candidatesOf(tree.childrenBy(noun, "nsubj", "nsubj:pass"));
  return subjects.length > 0 ? subjects : candidatesOf(namedInPredicate(context, noun));
}

/** "Trainer ist Jan Wolf", "Eigentümerin ist die Firma Mecom", "Sieger wurde Jan Wolf": the noun stands first, and who it is as the predicate. */
function namedInPredicate(context: StatementContext, noun: number): readonly number[] {
  const { tree, words } = context;
  const { head, relation } = tree.token(noun);
  const isProper = (token: number): boolean => tree.token(token).partOfSpeech === "PROPN" || named(context, token);
  const isName = (token: number): boolean => isProper(token) || tree.childrenBy(token, "appos", "flat").some(isProper);
  const becomes = relation === "nsubj" && head > noun;
  const copulas = [head, noun].flatMap((word) => (becomes ? tree.childrenBy(word, "cop", "aux:pass") : []));
  if (copulas.length > 0 && isName(head)) return [head];
  if (becomes && words.copulas.has(tree.token(head).lemma)) return tree.childrenBy(head, "xcomp", "obj").filter(isName);
  return tree.childrenBy(noun, "cop").flatMap((copula) => tree.childrenBy(copula, "xcomp").filter(isName));
}

/** "war Anfang des Monats zu Gesprächen in Bern": parsers take the time for what is said of the subject. */
function isCopularTime({ tree, document }: StatementContext, token: number): boolean {
  if (tree.childrenBy(token, "cop").length === 0) return false;
  const { start, end } = tree.token(token);
  return document.times.some((time) => time.start <= start && time.end >= end);
}

function owners(context: StatementContext, noun: number): readonly Candidate[] {
  return firstOf(
    () => genitives(context, noun),
    () => phrasesOf(context, noun, context.words.genitivePrepositions),
    () => adjectives(context, noun),
    () => namedCompounds(context, noun),
  );
}

/** Objects of the verb over an event noun: who is asked to resign in "forderte ihn zum Rücktritt auf". */
function patients(context: StatementContext, noun: number): readonly Candidate[] {
  const verb = governingVerb(context, noun);
  if (verb === null) return none;
  return argumentsOfVerb(context, { verb, name: "object", depth: 0 })
    .filter(({ token }) => token !== noun)
    .map((candidate) => ({ ...candidate, weight: candidate.weight * 0.95 }));
}

type NounFunction = (context: StatementContext, noun: number) => readonly Candidate[];

const functions: ReadonlyMap<string, NounFunction> = new Map<string, NounFunction>([
  ["subject", agentOf],
  [
    "genitive",
    (context, noun) =>
      firstOf(
        () => genitives(context, noun),
        () => phrasesOf(context, noun, context.words.genitivePrepositions),
      ),
  ],
  ["possessive", genitives],
  ["owner", owners],
  ["adjective", adjectives],
  ["compound", compounds],
  ["governor", governorSubject],
  ["bearer", bearers],
  ["predicate_subject", predicateSubject],
  ["patient", patients],
  ["object", (context, noun) => lentBy(context, noun, "object")],
  ["dative", (context, noun) => lentBy(context, noun, "dative")],
  ["modifier", (context, noun) => candidatesOf(context.tree.childrenBy(noun, "amod", "advmod"))],
  ["self", (_context, noun) => candidatesOf([noun])],
]);

/** What stands at a function of a noun; a name that is no function is a preposition. */
export function argumentsOfNoun(context: StatementContext, noun: number, name: string): readonly Candidate[] {
  const known = functions.get(name);
  if (known !== undefined) return known(context, noun);
  return firstOf(
    () => phrasesOf(context, noun, new Set([name])),
    () => lentBy(context, noun, name),
  );
}
