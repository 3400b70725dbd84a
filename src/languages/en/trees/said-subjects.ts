/**
 * Said subjects
 * =============
 *
 * "Said a summit between Reed and Stone was possible": without "that" the parser takes what is said for a thing, and the
 * name in front of the next verb for its subject.
 */
import type { TreeWord } from "../../../documents/language-parts.ts";
import { childrenAt, firstOfPhrase, hang, isVerb, textAt, type Mend } from "./tree-words.ts";

const saying = new Set([
  ...["said", "says", "say", "saying", "confirmed", "denied", "announced", "claimed", "insisted", "added", "stressed"],
  ...["believed", "believes", "thinks", "thought", "reported", "suggested", "warned", "hopes", "hoped", "argued"],
  ...["acknowledged", "admitted", "indicated", "noted", "stated", "conceded", "predicted", "feared", "fears"],
]);
const helping = ["aux", "aux:pass", "cop"];
const farthest = 25;

interface Clause {
  readonly thing: number;
  readonly helper: number;
  readonly predicate: number;
}

/** The first auxiliary behind a noun, if no comma, conjunction or relative pronoun parts them; -1 else. */
function helperBehind(words: readonly TreeWord[], noun: number): number {
  for (let at = noun + 1; at < Math.min(words.length, noun + farthest); at += 1) {
    if ([",", ";", "who", "which", "that", "whom"].includes(textAt(words, at))) return -1;
    if (helping.includes(words[at]?.relation ?? "")) return words[at - 1]?.relation === "cc" ? -1 : at;
  }
  return -1;
}

/** Whether a predicate hangs on the verb of saying or describes the thing. */
function hangsOn(
  words: readonly TreeWord[],
  predicate: number,
  { verb, thing }: { verb: number; thing: number },
): boolean {
  const { head, relation } = words[predicate] ?? { head: -1, relation: "" };
  return head === verb || (head === thing && relation === "acl");
}

/** What is said of the thing that a verb of saying was given as its object. */
function clauseBehind(words: readonly TreeWord[], verb: number): Clause | null {
  const thing = childrenAt(words, verb, "obj").find((child) => child > verb) ?? -1;
  const helper = thing < 0 ? -1 : helperBehind(words, thing);
  const predicate = words[helper]?.head ?? -1;
  return predicate > helper && hangsOn(words, predicate, { verb, thing }) ? { thing, helper, predicate } : null;
}

/** "Between Reed and Stone": the second name is joined with the first, and its last word belongs to it. */
function joinNames(words: TreeWord[], name: number, partner: number): void {
  for (const rest of childrenAt(words, partner, "conj"))
    if (rest > name) hang(words, rest, { head: name, relation: "flat" });
  hang(words, name, { head: partner, relation: "conj" });
}

/** The name behind "and" or a preposition belongs to the thing, not to its verb. */
function mendName(words: TreeWord[], { thing, predicate, helper }: Clause): void {
  const names = childrenAt(words, predicate, "nsubj", "nsubj:pass").filter((name) => name > thing && name < helper);
  for (const name of names) {
    const partner = childrenAt(words, thing, "nmod").find((child) => child < name);
    const isSecond = partner !== undefined && textAt(words, firstOfPhrase(words, name) - 1) === "and";
    if (isSecond) joinNames(words, name, partner);
    else hang(words, name, { head: thing, relation: "nmod" });
  }
}

/** "Said a summit was possible": what is said is a clause. */
export const mendSaidSubjects: Mend = (words) => {
  for (const [verb] of words.entries()) {
    if (!isVerb(words, verb) || !saying.has(textAt(words, verb))) continue;
    const clause = clauseBehind(words, verb);
    if (clause === null) continue;
    const isPassive = words[clause.helper]?.relation === "aux:pass";
    mendName(words, clause);
    hang(words, clause.predicate, { head: verb, relation: "ccomp" });
    hang(words, clause.thing, { head: clause.predicate, relation: isPassive ? "nsubj:pass" : "nsubj" });
  }
};
