/**
 * Participles taken for verbs
 * ===========================
 *
 * "Die von CDU und FDP unterstützte Kandidatin unterlag": behind an article and a preposition the parser takes a weak
 * participle for the verb of the sentence, and its noun for the subject. An article that a preposition follows has its
 * noun later: right behind the participle.
 */
import type { Document, Token } from "../documents/document.ts";
import { plantTree, type Tree } from "./tree.ts";

const ending = /te[mnrs]?$/u;
const inflection = /e[mnrs]?$/u;
const roles = new Set(["nsubj", "nsubj:pass", "obj", "obl", "appos"]);
const nouns = new Set(["NOUN", "PROPN"]);
const clauses = new Set(["xcomp", "ccomp", "conj", "parataxis", "advcl"]);
const ends = new Set(["PUNCT", "VERB"]);
const farthestArticle = 12;

interface Mistaken {
  readonly verb: Token;
  readonly article: Token;
  readonly noun: Token;
  /** The verb that the sentence has indeed; null where the noun stands alone, as in a headline. */
  readonly main: Token | null;
}

/** "Unterstützte" of "unterstützt", which is known to be a participle. */
const mayBeParticiple = ({ partOfSpeech, text }: Token, participles: ReadonlyMap<string, string>): boolean =>
  partOfSpeech === "VERB" && ending.test(text) && participles.has(text.toLowerCase().replace(inflection, ""));

/** The words of one phrase right before the participle. */
function wordsBefore({ tokens }: Document, verb: Token): readonly Token[] {
  const before = tokens.slice(Math.max(0, verb.index - farthestArticle), verb.index).reverse();
  const end = before.findIndex(({ partOfSpeech, sentence }) => sentence !== verb.sentence || ends.has(partOfSpeech));
  return end === -1 ? before : before.slice(0, end);
}

/** The article before the participle that a preposition follows. */
function articleOf(document: Document, verb: Token): Token | null {
  const article = wordsBefore(document, verb).find(
    ({ partOfSpeech, index }) => partOfSpeech === "DET" && document.tokens[index + 1]?.partOfSpeech === "ADP",
  );
  return article ?? null;
}

/** The noun right behind the participle, over adjectives. */
function nounOf({ document }: Tree, verb: Token): Token | null {
  let at = verb.index + 1;
  while (document.tokens[at]?.partOfSpeech === "ADJ") at += 1;
  const noun = document.tokens[at];
  const fits = noun !== undefined && nouns.has(noun.partOfSpeech) && noun.head === verb.index;
  return fits && roles.has(noun.relation) ? noun : null;
}

function mistakenAt(tree: Tree, verb: Token): Mistaken | null {
  const article = articleOf(tree.document, verb);
  const noun = article === null ? null : nounOf(tree, verb);
  if (article === null || noun === null) return null;
  const below = tree.children(verb.index).map((child) => tree.token(child));
  const main = below.find(({ index, relation, partOfSpeech }) => {
    const isVerb = partOfSpeech === "VERB" || partOfSpeech === "AUX";
    return index > noun.index && isVerb && clauses.has(relation);
  });
  return { verb, article, noun, main: main ?? null };
}

/** The words as they belong together: what stands outside of the noun's phrase belongs to the verb that is one. */
function mended(tree: Tree, { verb, article, noun, main }: Mistaken): ReadonlyMap<number, Partial<Token>> {
  const top = main ?? noun;
  const changed = new Map<number, Partial<Token>>();
  for (const child of tree.children(verb.index))
    if (child < article.index || child > noun.index) changed.set(child, { head: top.index });
  changed.set(article.index, { head: noun.index, relation: "det" });
  if (main !== null) changed.set(noun.index, { head: main.index, relation: "nsubj" });
  changed.set(top.index, { head: verb.head, relation: verb.relation });
  changed.set(verb.index, { head: noun.index, relation: "amod", morphology: { VerbForm: "Part" } });
  return changed;
}

/** The document, with participles that were taken for verbs as what describes their noun. */
export function readParticiples(document: Document, participles: ReadonlyMap<string, string>): Document {
  const suspicious = document.tokens.filter(
    (token) => mayBeParticiple(token, participles) && articleOf(document, token) !== null,
  );
  if (suspicious.length === 0) return document;
  const tree = plantTree(document);
  const changed = new Map<number, Partial<Token>>();
  for (const verb of suspicious) {
    const mistaken = mistakenAt(tree, verb);
    if (mistaken !== null) for (const [at, change] of mended(tree, mistaken)) changed.set(at, change);
  }
  if (changed.size === 0) return document;
  return { ...document, tokens: document.tokens.map((token) => ({ ...token, ...changed.get(token.index) })) };
}
