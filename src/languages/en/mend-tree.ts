/**
 * Mended trees
 * ============
 *
 * The parser makes some mistakes again and again, on which rules over trees fail. Each mend below is a small rule on the
 * shape of the tree: a second subject behind the verb is its object; a role and the name behind it are one phrase; a
 * place or day behind a person's name belongs to the verb; a verb with a subject of its own describes no noun.
 */
import type { TreeWord } from "../../documents/language-parts.ts";

type Mend = (words: TreeWord[]) => void;

/** Prepositions of what happens to people, not of what they are. */
const circumstantial = new Set(["in", "on", "at", "during", "after", "before", "since", "until", "by"]);
const farthestClimb = 6;

function childrenAt(words: readonly TreeWord[], head: number, ...relations: readonly string[]): readonly number[] {
  return words.flatMap((word, index) => (word.head === head && relations.includes(word.relation) ? [index] : []));
}

const isVerb = (words: readonly TreeWord[], index: number): boolean => words[index]?.partOfSpeech === "VERB";

function hang(words: TreeWord[], index: number, to: { readonly head: number; readonly relation: string }): void {
  const word = words[index];
  if (word !== undefined && to.head !== index) words[index] = { ...word, ...to };
}

/** The first word of the phrase of which a word is the head: what depends on it directly in front of it. */
function firstOfPhrase(words: readonly TreeWord[], head: number): number {
  let first = head;
  while (first > 0 && isBelow(words, first - 1, head)) first -= 1;
  return first;
}

function isBelow(words: readonly TreeWord[], index: number, head: number): boolean {
  let at = words[index]?.head ?? -1;
  for (let step = 0; step < farthestClimb && at >= 0; step += 1) {
    if (at === head) return true;
    at = words[at]?.head ?? -1;
  }
  return false;
}

/** "carmaker Nordvik Motors said", "bought the maker Celltron": the role describes the name directly behind it. */
function joinRole(words: TreeWord[], role: number, name: number): void {
  hang(words, role, { head: name, relation: "nmod" });
  for (const child of childrenAt(words, role, "acl", "acl:relcl", "appos", "punct"))
    if (child > name) hang(words, child, { head: name, relation: words[child]?.relation ?? "dep" });
}

function isRoleBefore(words: readonly TreeWord[], role: number, name: number): boolean {
  if (words[name]?.partOfSpeech !== "PROPN" || !["NOUN", "PROPN"].includes(words[role]?.partOfSpeech ?? ""))
    return false;
  return role < name && firstOfPhrase(words, name) === role + 1;
}

function joinRoles(words: TreeWord[], same: readonly number[]): void {
  for (const [at, name] of same.entries()) {
    const role = same[at - 1];
    if (role !== undefined && isRoleBefore(words, role, name)) joinRole(words, role, name);
  }
}

/** Two subjects or two objects side by side. */
const mendRoles: Mend = (words) => {
  for (const [verb] of words.entries())
    if (isVerb(words, verb))
      for (const relation of ["nsubj", "nsubj:pass", "obj"]) joinRoles(words, childrenAt(words, verb, relation));
};

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

function verbAbove(words: readonly TreeWord[], index: number): number {
  let at = words[index]?.head ?? -1;
  for (let step = 0; step < farthestClimb && at >= 0; step += 1) {
    if (isVerb(words, at)) return at;
    at = words[at]?.head ?? -1;
  }
  return -1;
}

/** A person: a name whose further words hang flat on it, as those of bodies do not. */
function isPerson(words: readonly TreeWord[], index: number): boolean {
  return words[index]?.partOfSpeech === "PROPN" && childrenAt(words, index, "flat").length > 0;
}

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

/** "last month after police arrested him": a verb with a subject of its own is a clause. */
const mendClauses: Mend = (words) => {
  for (const [index, { relation }] of words.entries()) {
    if (relation !== "amod" || !isVerb(words, index) || childrenAt(words, index, "nsubj").length === 0) continue;
    const verb = verbAbove(words, index);
    if (verb >= 0) hang(words, index, { head: verb, relation: "advcl" });
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

const isProper = (words: readonly TreeWord[], index: number): boolean => words[index]?.partOfSpeech === "PROPN";

/** Climbs while a test on the word and the one above it holds. */
function climb(words: readonly TreeWord[], from: number, goesOn: (word: TreeWord) => boolean): number {
  let at = from;
  for (let step = 0; step < farthestClimb; step += 1) {
    const word = words[at];
    if (word === undefined || !goesOn(word)) return at;
    at = word.head;
  }
  return at;
}

/** The name in front of "and" and the one behind it, by their heads. */
function namesAround(words: readonly TreeWord[], conjunction: number): readonly [number, number] {
  const behind = climb(
    words,
    words[conjunction]?.head ?? -1,
    ({ head }) => head > conjunction && isProper(words, head),
  );
  const front = climb(words, conjunction - 1, ({ relation }) => relation === "flat" || relation === "compound");
  return [front, behind];
}

/** "between Angela Merkel and Vladimir Putin": a name behind "and" is joined with the name in front of it. */
function joinNames(words: TreeWord[], conjunction: number): void {
  const [front, behind] = namesAround(words, conjunction);
  const bothNames = isProper(words, front) && isProper(words, behind) && behind > conjunction;
  if (bothNames && words[front]?.head === words[behind]?.head) hang(words, behind, { head: front, relation: "conj" });
}

const mendJoined: Mend = (words) => {
  for (const [index, { relation }] of words.entries()) if (relation === "cc") joinNames(words, index);
};

const mends: readonly Mend[] = [mendRoots, mendJoined, mendRoles, mendSecondSubjects, mendClauses, mendCircumstances];

/** The tree with the parser's common mistakes mended. */
export function mendTree(tree: readonly TreeWord[]): readonly TreeWord[] {
  const words = [...tree];
  for (const mend of mends) mend(words);
  return words;
}
