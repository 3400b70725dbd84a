/**
 * Who did it, told before
 * =======================
 *
 * "Oslo kündigte Zölle an. Roth kritisierte die Entscheidung", "Wolf forderte mehr Geld. Das lehnte Roth ab": a
 * decision, plan or demand that names nobody of its own is that of whoever decided, planned or demanded last before, be
 * it told by a verb or by such a noun with its owner. (Who left an office before somebody follows: predecessor.ts. A
 * law, event or work that is meant by its kind: thing-meant.ts.)
 */
import type { Candidate, StatementContext } from "./context.ts";
import { doersBefore, type Asked } from "./doers-before.ts";
import { keptByPath } from "./kept-by-path.ts";
import { lastNamedBefore } from "./last-named-before.ts";
import { participantsOf, type Participant } from "./participants.ts";

const none: readonly Candidate[] = [];
const farthestSentences = 3;
const certainty = 0.85;
const own = ["nmod", "appos", "flat", "nummod", "acl", "det:poss", "ccomp"];
const leastLead = 2;

/** "Die Entscheidung", "diese Pläne"; not "die Entscheidung der Regierung", "eine Entscheidung". */
function isBareDefinite({ tree, words, appearances }: StatementContext, noun: number): boolean {
  if (appearances.mentionAt(noun) !== null || appearances.insideWord(noun).length > 0) return false;
  if (tree.childrenBy(noun, ...own).some((child) => tree.token(child).partOfSpeech !== "ADJ")) return false;
  if (tree.childrenBy(noun, "amod").some((adjective) => appearances.insideWord(adjective).length > 0)) return false;
  return tree.childrenBy(noun, "det").some((det) => words.definite.has(tree.token(det).text.toLowerCase()));
}

/** Who did such a thing last before a word. */
function lastDoers(context: StatementContext, asked: Asked): readonly Candidate[] {
  for (const doers of doersBefore(context, asked)) return doers;
  return none;
}

/** "Die Studie", where the article tells of one work above all others. */
function mainWork(context: StatementContext, noun: number): readonly Candidate[] {
  const [first, second] = context.appearances.appearances
    .filter(({ type }) => type === "Work")
    .sort((one, other) => other.mentions.length - one.mentions.length);
  if (first === undefined || first.mentions.length < leastLead * (second?.mentions.length ?? 0)) return none;
  const token = lastNamedBefore(first, noun);
  return token < 0 ? none : [{ token, weight: certainty, inside: false }];
}

const places = ["obj", "nsubj", "nsubj:pass"];

/** "Das lehnte Roth ab", where parsers may take "das" for an article that is the subject. */
function isDemonstrative({ tree, words }: StatementContext, token: number): boolean {
  const { partOfSpeech, text, relation } = tree.token(token);
  if (partOfSpeech !== "PRON" && partOfSpeech !== "DET") return false;
  return places.includes(relation) && words.demonstratives.has(text.toLowerCase());
}

function makerOfNoun(context: StatementContext, noun: number): readonly Candidate[] {
  const { acts, works } = context.words;
  const lemma = context.lemma(noun).toLowerCase();
  const fitting = acts.filter(({ nouns }) => nouns.has(lemma));
  const made =
    fitting.length === 0 ? none : lastDoers(context, { from: noun, acts: fitting, sentences: farthestSentences });
  return made.length === 0 && works.has(lemma) ? mainWork(context, noun) : made;
}

/** Whose something is that a bare noun or "das" means again; nobody where the text has not told it. */
export const makerBefore = keptByPath((context: StatementContext, token: number): readonly Candidate[] => {
  const isNoun = context.tree.token(token).partOfSpeech === "NOUN";
  return isNoun && isBareDefinite(context, token) ? makerOfNoun(context, token) : none;
});

/** "Das" by a verb: whose it is. */
export function thatBefore(context: StatementContext, verb: number): readonly Participant[] {
  const that = context.tree.childrenBy(verb, ...places).find((child) => isDemonstrative(context, child));
  if (that === undefined) return [];
  const doers = lastDoers(context, { from: that, acts: context.words.acts, sentences: 1 });
  return doers.flatMap((doer) => participantsOf(context, doer));
}
