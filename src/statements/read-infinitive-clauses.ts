/**
 * Infinitive clauses
 * ==================
 *
 * "Bestritt, Israel angegriffen zu haben", "ohne mit Oslo zu verhandeln", "als Chef zurückzutreten": parsers take the
 * object of an infinitive for its subject, the word that begins the clause for a preposition of the noun behind it, and
 * the clause for another sentence or an adverbial one. An infinitive has no subject; without a word before it, it
 * depends on the verb that governs it.
 */
import type { Document, Token } from "../documents/document.ts";
import { isZuInfinitive } from "./predicate.ts";
import { plantTree, type Tree } from "./tree.ts";
import type { WordSets } from "./word-sets.ts";

type Change = readonly [number, Partial<Token>];
type Reading = Readonly<{ tree: Tree; words: WordSets }>;

const misjoined = new Set(["conj", "advcl"]);

/** The first word of the clause that ends in a verb, behind the last comma. */
function clauseStart({ document, token }: Tree, verb: number): number {
  const first = document.sentences[token(verb).sentence]?.firstToken ?? 0;
  let start = verb;
  while (start > first && document.tokens[start - 1]?.text !== ",") start -= 1;
  return start;
}

/** "Ohne Roth zu treffen": the noun keeps the preposition that is its own ("ohne mit Roth zu sprechen"). */
function opened({ tree }: Reading, verb: number, opener: number): readonly Change[] {
  const { head, relation } = tree.token(opener);
  const marked: Change = [opener, { head: verb, relation: "mark", partOfSpeech: "SCONJ" }];
  const clause: Change = [verb, { relation: "advcl" }];
  if (relation !== "case" || tree.token(head).relation !== "obl") return [marked, clause];
  const own = tree.childrenBy(head, "case").length > 1;
  return [marked, clause, ...(own ? [] : [[head, { relation: "obj" }] as const])];
}

/** "Bestritt, als Chef zurückgetreten zu sein". */
function isMisjoined({ tree, words }: Reading, verb: number): boolean {
  const { head, relation, sentence } = tree.token(verb);
  if (!misjoined.has(relation) || head < 0 || tree.token(head).sentence !== sentence) return false;
  const marks = tree.childrenBy(verb, "mark").map((mark) => tree.token(mark).text.toLowerCase());
  if (marks.some((mark) => !words.infinitiveMarks.has(mark))) return false;
  return tree.childrenBy(verb, "cc").length === 0 && !isZuInfinitive({ tree, words }, head);
}

function changesAt(reading: Reading, verb: number): readonly Change[] {
  const { tree, words } = reading;
  const start = clauseStart(tree, verb);
  const inside = tree.childrenBy(verb, "nsubj").filter((child) => child >= start);
  const objects = inside.map((child): Change => [child, { relation: "obj" }]);
  if (words.infinitiveOpeners.has(tree.token(start).text.toLowerCase()))
    return [...objects, ...opened(reading, verb, start)];
  return isMisjoined(reading, verb) ? [...objects, [verb, { relation: "xcomp" }]] : objects;
}

/** The document, with such clauses read as what they are. */
export function readInfinitiveClauses(document: Document, words: WordSets): Document {
  if (words.infinitiveOpeners.size === 0) return document;
  const tree = plantTree(document);
  const reading = { tree, words };
  const changed = new Map<number, Partial<Token>>();
  for (const { index, partOfSpeech } of document.tokens)
    if (partOfSpeech === "VERB" && isZuInfinitive(reading, index))
      for (const [at, change] of changesAt(reading, index)) changed.set(at, { ...changed.get(at), ...change });
  if (changed.size === 0) return document;
  return { ...document, tokens: document.tokens.map((token) => ({ ...token, ...changed.get(token.index) })) };
}
