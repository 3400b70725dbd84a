/**
 * Mended trees
 * ============
 *
 * The parser makes some mistakes again and again, on which rules over trees fail. Each mend here and in trees/ is a small
 * rule on the shape of the tree: a second subject behind the verb is its object; an office and the name behind it are
 * one phrase; a place or day behind a person's name belongs to the verb; a verb with a subject describes no noun.
 */
import type { TreeWord } from "../../documents/language-parts.ts";
import {
  mendClauses,
  mendForwardNouns,
  mendInfinitives,
  mendRelatives,
  mendSaidClauses,
  mendStrayObjects,
} from "./trees/clauses.ts";
import { mendJoined } from "./trees/joined-names.ts";
import {
  mendAppositions,
  mendOfficeRuns,
  mendPrepositions,
  mendRoles,
  mendSplitNames,
} from "./trees/offices-before-names.ts";
import { mendSaidSubjects } from "./trees/said-subjects.ts";
import { childrenAt, hang, isPerson, isVerb, textAt, verbAbove, type Mend } from "./trees/tree-words.ts";

/** Prepositions of what happens to people, not of what they are. */
const circumstantial = new Set(["in", "on", "at", "during", "after", "before", "since", "until", "by"]);

/** "Lacey urged Johnson to resign": a subject behind a verb that has one in front is the object. */
const mendSecondSubjects: Mend = (words) => {
  for (const [verb] of words.entries()) {
    if (!isVerb(words, verb)) continue;
    const subjects = childrenAt(words, verb, "nsubj");
    const inFront = subjects.some((subject) => subject < verb);
    const behind = subjects.filter((subject) => subject > verb);
    if (inFront && childrenAt(words, verb, "obj").length === 0)
      for (const subject of behind) hang(words, subject, { head: verb, relation: "obj" });
  }
};

function isCircumstance(words: readonly TreeWord[], index: number): boolean {
  return childrenAt(words, index, "case").some((child) => circumstantial.has(words[child]?.text.toLowerCase() ?? ""));
}

/** The verb to which a place or day behind a person's name belongs; -1 where there is none. */
function verbOfCircumstance(words: readonly TreeWord[], index: number): number {
  const word = words[index];
  if (word?.relation !== "nmod" || word.head > index || !isPerson(words, word.head)) return -1;
  return isCircumstance(words, index) ? verbAbove(words, index) : -1;
}

/** "met Madis Kallaste in Tallinn on Monday": places and days of the verb. */
const mendCircumstances: Mend = (words) => {
  for (const [index] of words.entries()) {
    const verb = verbOfCircumstance(words, index);
    if (verb >= 0 && verb < index) hang(words, index, { head: verb, relation: "obl" });
  }
};

function isFinite(words: readonly TreeWord[], verb: number): boolean {
  const { text = "" } = words[verb] ?? {};
  const opened = childrenAt(words, verb, "mark", "aux:pass", "case").length > 0;
  return !text.endsWith("ing") && !opened && childrenAt(words, verb, "obj", "ccomp", "xcomp").length > 0;
}

/** "Coach Stefan Brandt blamed the referee": where the sentence has no verb, the one below its noun is it. */
const mendRoots: Mend = (words) => {
  const root = words.findIndex(({ head }) => head === -1);
  const noun = words[root];
  if (noun === undefined || !["NOUN", "PROPN"].includes(noun.partOfSpeech)) return;
  if (childrenAt(words, root, "cop", "nsubj").length > 0) return;
  const verb = childrenAt(words, root, "amod", "acl").find(
    (child) => child > root && isVerb(words, child) && isFinite(words, child),
  );
  if (verb === undefined) return;
  hang(words, verb, { head: -1, relation: "root" });
  hang(words, root, { head: verb, relation: "nsubj" });
};

/** The verb in front of a noun that was taken for the root, and its subject: "Reed, a Democrat, voiced support". */
function verbBeforeRoot(words: readonly TreeWord[], root: number): readonly [verb: number, subject: number] | null {
  const verb = childrenAt(words, root, "amod").findLast((child) => child < root && isVerb(words, child));
  const subjects = [...childrenAt(words, root, "nsubj", "appos"), ...childrenAt(words, verb ?? -1, "nsubj")];
  const subject = subjects.find((child) => verb !== undefined && child < verb);
  const determined = childrenAt(words, root, "det", "nmod:poss", "case", "cop").length > 0;
  if (verb === undefined || subject === undefined || determined) return null;
  return [",", "NOUN", "PROPN"].some((before) =>
    [textAt(words, verb - 1), words[verb - 1]?.partOfSpeech].includes(before),
  )
    ? [verb, subject]
    : null;
}

/** "The head of the party, Anna Reed, voiced support for Stone": the verb was taken to describe its object. */
const mendParticiples: Mend = (words) => {
  const root = words.findIndex(({ head }) => head === -1);
  const found = verbBeforeRoot(words, root);
  if (found === null) return;
  const [verb, subject] = found;
  hang(words, verb, { head: -1, relation: "root" });
  hang(words, subject, { head: verb, relation: "nsubj" });
  hang(words, root, { head: verb, relation: "obj" });
};

const mends: readonly Mend[] = [
  mendRoots,
  mendParticiples,
  mendOfficeRuns,
  mendRoles,
  mendSplitNames,
  mendAppositions,
  mendPrepositions,
  mendForwardNouns,
  mendJoined,
  mendSecondSubjects,
  mendClauses,
  mendRelatives,
  mendInfinitives,
  mendStrayObjects,
  mendSaidClauses,
  mendSaidSubjects,
  mendCircumstances,
];
/** The tree with the parser's common mistakes mended. */
export function mendTree(tree: readonly TreeWord[]): readonly TreeWord[] {
  const words = [...tree];
  for (const mend of mends) mend(words);
  return words;
}
