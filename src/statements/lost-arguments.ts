/**
 * Lost arguments
 * ==============
 *
 * "wirft der Verband der Polizei vor", "kritisierte Roth Brandt", "war im Wahlkampf vom Präsidenten unterstützt worden":
 * what belongs to the verb hangs on the noun right before it. It is looked for where the verb misses it.
 */
import type { Mention } from "../mentions/mention.ts";
import { inClause } from "./clause.ts";
import type { StatementContext } from "./context.ts";
import { isZuInfinitive } from "./predicate.ts";
import { strayObjects } from "./stray-objects.ts";
import { endsInOneOf } from "./word-sets.ts";

const near = ["appos", "flat", "nmod"];
/** "Nicht die Absicht, Minister Roth zu entlassen": behind the comma a name looks like the second of two. */
const stranded = [...near, "conj"];
/** "Zitiert die „Computerwoche“ Roth". */
const closing = new Set(["“", "«"]);
const noStart = new Set(["(", ",", "/", "„", "»", '"']);

function firstWord({ tree }: StatementContext, token: number): number {
  return Math.min(token, ...tree.childrenBy(token, "det", "amod", "det:poss"));
}

const isNamed = ({ appearances }: StatementContext, token: number): boolean =>
  appearances.mentionAt(token)?.kind === "name";

function differ({ appearances }: StatementContext, one: number, other: number): boolean {
  const ids = new Set(appearances.appearancesAt(one).map(({ id }) => id));
  return !appearances.appearancesAt(other).some(({ id }) => ids.has(id));
}

/** Behind the name and the quotation mark that closes it. */
function endOfName({ tree, appearances }: Pick<StatementContext, "tree" | "appearances">, subject: number): number {
  const end = appearances.mentionAt(subject)?.endToken ?? -1;
  return end >= 0 && closing.has(tree.document.tokens[end]?.text ?? "") ? end + 1 : end;
}

/** Right behind the name of the subject, with nothing between them. */
function isAdjacent({ tree, appearances }: StatementContext, subject: number, child: number): boolean {
  const first = appearances.mentionAt(child)?.firstToken ?? child;
  const end = endOfName({ tree, appearances }, subject);
  const before = tree.document.tokens[first - 1];
  return before !== undefined && end >= first && !noStart.has(before.text) && before.partOfSpeech !== "CCONJ";
}

/** "Roth Brandt": another name behind the subject. */
function isOtherName(context: StatementContext, subject: number, child: number): boolean {
  const { tree, appearances } = context;
  if (child < subject || !isNamed(context, child) || tree.preposition(child) !== null) return false;
  const known = appearances.appearancesAt(subject).length > 0;
  return known && differ(context, subject, child) && isAdjacent(context, subject, child);
}

/** "Hat Roth Brandt kritisiert", "dass Roth Brandt kritisierte": behind what opens the clause. */
function standsInside({ tree, words }: StatementContext, verb: number, subject: number): boolean {
  const adverbs = tree
    .childrenBy(verb, "advmod")
    .filter((adverb) => words.contentAdverbs.has(tree.token(adverb).lemma));
  return [verb, ...tree.childrenBy(verb, "aux", "mark"), ...adverbs].some((opening) => opening < subject);
}

/** Names that hang on a subject in the midst of its clause; before the verb in second place stands one phrase alone. */
function namesBehindSubject(context: StatementContext, verb: number): readonly number[] {
  return inClause(context, verb, "nsubj")
    .filter((subject) => standsInside(context, verb, subject))
    .flatMap((subject) =>
      context.tree.childrenBy(subject, ...near).filter((child) => isOtherName(context, subject, child)),
    );
}

/** "Hat keine Absicht, Roth zu treffen": what stands in the clause of an infinitive and hangs on the noun before it. */
function strandedBefore({ document, tree }: StatementContext, infinitive: number): readonly number[] {
  let comma = infinitive;
  while (comma > 0 && document.tokens[comma]?.text !== ",") comma -= 1;
  const { sentence } = tree.token(infinitive);
  if (comma === 0 || document.tokens[comma]?.sentence !== sentence) return [];
  return document.tokens
    .slice(comma + 1, infinitive)
    .filter(
      ({ head, relation, index }) => head < comma && stranded.includes(relation) && tree.preposition(index) === null,
    )
    .map(({ index }) => index);
}

/** "Ohne Roth getroffen zu haben": parsers take the word that begins the clause for the object's own preposition. */
function behindWithout(context: StatementContext, verb: number): readonly number[] {
  const { tree, words } = context;
  const marked = tree.childrenBy(verb, "mark").some((mark) => words.infinitiveMarks.has(tree.token(mark).text));
  return marked
    ? inClause(context, verb, "obl").filter((child) => words.negations.has(tree.preposition(child) ?? ""))
    : [];
}

/** Objects that hang on a subject, a time or a place, or on the noun before an infinitive clause. */
export function lostObjects(context: StatementContext, verb: number): readonly number[] {
  const stray = strayObjects(context, verb);
  if (stray.length > 0) return stray;
  const without = behindWithout(context, verb);
  if (without.length > 0) return without;
  return isZuInfinitive(context, verb) ? strandedBefore(context, verb) : namesBehindSubject(context, verb);
}

/** The mention that ends before a word, or before the quotation mark there; null where the text begins. */
function mentionBefore({ document, appearances }: StatementContext, first: number): Mention | null {
  const closed = closing.has(document.tokens[first - 1]?.text ?? "");
  return appearances.mentionAt(closed ? first - 2 : first - 1);
}

/** "sagte die Ministerin dem Sender"; "bot Brandt der Opposition an": behind a name, what looks like a genitive is a dative. */
export function isDative(context: StatementContext, child: number): boolean {
  const { tree, words, appearances } = context;
  if (tree.preposition(child) !== null) return false;
  const first = firstWord(context, child);
  const determiner = tree.token(first).text.toLowerCase();
  if (first === child || !words.dativeDeterminers.has(determiner)) return false;
  if (determiner.endsWith("em")) return true;
  const before = mentionBefore(context, first);
  return before?.kind === "name" && appearances.mentionAt(child) !== before;
}

/** Datives that hang on the subject. */
export function lostDatives(context: StatementContext, verb: number): readonly number[] {
  const { tree } = context;
  const behindNames = inClause(context, verb, "nsubj")
    .flatMap((subject) => [subject, ...tree.childrenBy(subject, "appos", "flat")])
    .flatMap((word) => tree.childrenBy(word, "nmod", "appos"))
    .filter((child) => isDative(context, child));
  return behindNames.length > 0 ? behindNames : namesBehindSubject(context, verb);
}

/** Agents of a passive that hang on another phrase: people, organizations and "US-Truppen"; a place may be where that was. */
export function lostAgents(context: StatementContext, verb: number): readonly number[] {
  const { tree, words, appearances } = context;
  return inClause(context, verb, "obl", "nmod")
    .filter((phrase) => tree.preposition(phrase) !== null)
    .flatMap((phrase) => tree.childrenBy(phrase, "nmod"))
    .filter((child) => words.agentPrepositions.has(tree.preposition(child) ?? ""))
    .filter(
      (child) =>
        appearances.appearancesAt(child).some(({ type }) => type !== "Place" && type !== "Event") ||
        (appearances.insideWord(child).length > 0 && endsInOneOf(tree.token(child).lemma, words.representatives)),
    );
}
