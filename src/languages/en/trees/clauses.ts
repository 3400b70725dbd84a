/**
 * Clauses
 * =======
 *
 * Verbs that belong elsewhere: those of relative clauses, of infinitives behind "due", and those whose object was taken
 * for the subject of the next verb.
 */
import type { TreeWord } from "../../../documents/language-parts.ts";
import {
  childrenAt,
  climb,
  firstOfPhrase,
  hang,
  isNominal,
  isVerb,
  textAt,
  verbAbove,
  type Mend,
} from "./tree-words.ts";

/** "Last month after police arrested him": a verb with a subject of its own is a clause. */
export const mendClauses: Mend = (words) => {
  for (const [index, { relation }] of words.entries()) {
    if (relation !== "amod" || !isVerb(words, index) || childrenAt(words, index, "nsubj").length === 0) continue;
    const verb = verbAbove(words, index);
    if (verb >= 0) hang(words, index, { head: verb, relation: "advcl" });
  }
};

/** The adjective in front of "to": "due to meet"; -1 where there is none. */
function adjectiveBefore(words: readonly TreeWord[], mark: number): number {
  const isPredicate = childrenAt(words, mark - 1, "cop").length > 0;
  return textAt(words, mark) === "to" && words[mark - 1]?.partOfSpeech === "ADJ" && isPredicate ? mark - 1 : -1;
}

/** "Is due to meet": the infinitive is what is due, and who is due is the subject. */
export const mendInfinitives: Mend = (words) => {
  for (const [mark] of words.entries()) {
    const adjective = adjectiveBefore(words, mark);
    const verb = mark + 1;
    if (adjective < 0 || !isVerb(words, verb)) continue;
    raise(words, adjective, verb);
    hang(words, verb, { head: adjective, relation: "xcomp" });
    hang(words, mark, { head: verb, relation: "mark" });
  }
};

/** The adjective takes the place of the verb below which it was hung, and its subject. */
function raise(words: TreeWord[], adjective: number, verb: number): void {
  const { head, relation } = words[verb] ?? { head: -1, relation: "root" };
  if (head !== adjective) hang(words, adjective, { head, relation });
  for (const subject of childrenAt(words, verb, "nsubj"))
    if (subject < adjective) hang(words, subject, { head: adjective, relation: "nsubj" });
}

/** The noun in front of a relative pronoun, with or without a comma; -1 where there is none. */
function nounBefore(words: readonly TreeWord[], pronoun: number): number {
  const last = textAt(words, pronoun - 1) === "," ? pronoun - 2 : pronoun - 1;
  if (!isNominal(words, last)) return -1;
  return climb(words, last, ({ relation, head }) => ["flat", "compound", "appos"].includes(relation) && head < last);
}

const isWho = ({ relation, text }: TreeWord): boolean => relation === "nsubj" && text.toLowerCase() === "who";

/** A verb that may be hung elsewhere: neither that of the sentence nor joined with one before it. */
function isStray(words: readonly TreeWord[], verb: number): boolean {
  const word = words[verb];
  if (word?.partOfSpeech !== "VERB" || word.head === -1 || word.relation === "conj") return false;
  return word.relation !== "acl:relcl" || words[word.head]?.relation === "appos";
}

/** "Reed, who met Stone on Monday, said": the clause of "who" describes whom it stands behind. */
export const mendRelatives: Mend = (words) => {
  for (const [pronoun, word] of words.entries()) {
    const noun = isWho(word) && isStray(words, word.head) ? nounBefore(words, pronoun) : -1;
    if (noun >= 0) hang(words, word.head, { head: noun, relation: "acl:relcl" });
  }
};

/** The participle directly in front of a subject, below the same verb: "After meeting Reed, …"; -1 where none is. */
function participleBefore(words: readonly TreeWord[], subject: number, verb: number): number {
  const before = firstOfPhrase(words, subject) - 1;
  const opens = words[before]?.head === verb && words[before].relation === "advcl";
  return opens && isVerb(words, before) && textAt(words, before).endsWith("ing") ? before : -1;
}

/** "After meeting Stone in Oslo, Reed said": of two subjects, the one behind a participle is its object. */
export const mendStrayObjects: Mend = (words) => {
  for (const [verb] of words.entries()) {
    if (!isVerb(words, verb)) continue;
    const [first, second] = childrenAt(words, verb, "nsubj");
    if (first === undefined || second === undefined || second > verb) continue;
    const participle = participleBefore(words, first, verb);
    if (participle >= 0) hang(words, first, { head: participle, relation: "obj" });
  }
};

/** "Was received by Reed in Oslo": a noun with a preposition describes nothing that stands behind it. */
export const mendForwardNouns: Mend = (words) => {
  for (const [noun, { head, relation }] of words.entries()) {
    if (relation !== "nmod" || head < noun || !isNominal(words, noun)) continue;
    if (!childrenAt(words, noun, "case").some((child) => child < noun)) continue;
    const verb = verbAbove(words, noun);
    if (verb >= 0 && verb < noun) hang(words, noun, { head: verb, relation: "obl" });
  }
};

/** Nouns of when, where and to whom something is said: no clause with "that" describes them. */
const circumstances = new Set([
  ...["week", "month", "year", "night", "morning", "afternoon", "evening", "today", "yesterday"],
  ...["statement", "interview", "speech", "letter", "tweet", "post", "conference", "briefing", "television", "radio"],
]);

/** A clause with "that" that was hung on a circumstance in front of it. */
function isOnCircumstance(words: readonly TreeWord[], clause: number): boolean {
  const { head: noun = -1, relation } = words[clause] ?? {};
  if (relation !== "acl" || noun > clause) return false;
  const describes = words[noun]?.partOfSpeech !== "PROPN" && !circumstances.has(textAt(words, noun));
  return !describes && childrenAt(words, clause, "mark").some((mark) => textAt(words, mark) === "that");
}

/** "Said on Monday that it was late": what is said belongs to the verb. */
export const mendSaidClauses: Mend = (words) => {
  for (const [clause, { head: noun }] of words.entries()) {
    if (!isOnCircumstance(words, clause)) continue;
    const verb = verbAbove(words, noun);
    if (verb >= 0 && verb < noun && childrenAt(words, verb, "ccomp", "obj").length === 0)
      hang(words, clause, { head: verb, relation: "ccomp" });
  }
};
