/**
 * Relative pronouns
 * =================
 *
 * "Der Vertrag, den Norwegen unterschrieb", "die Reform, die Roth ablehnt": in front of a bare name parsers take the
 * relative pronoun for the name's article, and the clause loses its object. A finite clause at the end of which the
 * verb stands, which hangs on the noun before its comma and has no other pronoun there, has that one.
 */
import type { AppearanceIndex } from "../appearances/appearance-index.ts";
import type { Document, Token } from "../documents/document.ts";
import { plantTree, type Tree } from "./tree.ts";

const clauses = new Set(["acl", "acl:relcl"]);
const nouns = new Set(["NOUN", "PROPN"]);
const subject = "nsubj";
const object = "obj";

interface Relative {
  /** The word that was taken for an article. */
  readonly pronoun: Token;
  /** The noun whose article it was taken for. */
  readonly noun: Token;
  readonly verb: Token;
  readonly antecedent: Token;
  readonly preposition: Token | null;
}

/** Whether the finite verb ends the clause, as in German clauses that a pronoun opens. */
function endsFinite(tree: Tree, verb: Token): boolean {
  const words = [verb, ...tree.childrenBy(verb.index, "aux", "aux:pass", "cop").map((child) => tree.token(child))];
  return words.some(({ index, morphology }) => morphology.VerbForm === "Fin" && index >= verb.index);
}

function commaBehind({ document }: Tree, from: number, to: number): number {
  const at = document.tokens.slice(from + 1, to).findIndex(({ text }) => text === ",");
  return at === -1 ? -1 : from + 1 + at;
}

/** A noun, and a verb at the end of a clause that hangs on it. */
const isRelative = (tree: Tree, verb: Token): boolean =>
  clauses.has(verb.relation) &&
  verb.head >= 0 &&
  verb.head < verb.index &&
  nouns.has(tree.token(verb.head).partOfSpeech) &&
  endsFinite(tree, verb);

/** The words that open a clause, behind its comma. */
function opening(tree: Tree, verb: Token): readonly Token[] {
  const comma = commaBehind(tree, verb.head, verb.index);
  return comma === -1 ? [] : tree.document.tokens.slice(comma + 1, verb.index);
}

/** A word that was taken for an article, in a clause without any relative pronoun. */
function isMistaken(word: Token, clause: readonly Token[], pronouns: ReadonlySet<string>): boolean {
  if (word.relation !== "det" || !pronouns.has(word.lemma)) return false;
  return !clause.some(({ partOfSpeech, lemma }) => partOfSpeech === "PRON" && pronouns.has(lemma));
}

function relativeOf(tree: Tree, verb: Token, pronouns: ReadonlySet<string>): Relative | null {
  if (!isRelative(tree, verb)) return null;
  const inside = opening(tree, verb);
  const [first, second] = inside;
  const preposition = first?.partOfSpeech === "ADP" ? first : null;
  const pronoun = preposition === null ? first : second;
  if (pronoun === undefined || !isMistaken(pronoun, inside, pronouns)) return null;
  return { pronoun, noun: tree.token(pronoun.head), verb, antecedent: tree.token(verb.head), preposition };
}

/** Of "die" and "das" the verb's number tells, else who of the two has a name. */
function isSubject(tree: Tree, appearances: AppearanceIndex, { noun, verb, antecedent }: Relative): boolean {
  const finite = [verb, ...tree.childrenBy(verb.index, "aux", "aux:pass").map((child) => tree.token(child))].find(
    ({ morphology }) => morphology.VerbForm === "Fin",
  );
  const number = finite?.morphology.Number;
  const [before, behind] = [antecedent.morphology.Number, noun.morphology.Number];
  if (before !== behind && number !== undefined) return before === number;
  const named = (token: Token): boolean => appearances.appearancesAt(token.index).length > 0;
  return named(antecedent) || (!named(noun) && noun.relation !== subject);
}

const clear: ReadonlyMap<string, string> = new Map([
  ["dem", "obl"],
  ["den", object],
]);

function functionOf(tree: Tree, appearances: AppearanceIndex, relative: Relative): string {
  const { pronoun, preposition, verb, noun, antecedent } = relative;
  const form = pronoun.text.toLowerCase();
  const known = preposition === null ? clear.get(form) : "obl";
  if (known !== undefined) return known;
  const alone = tree.childrenBy(verb.index, subject, "nsubj:pass").every((child) => child === noun.index);
  if (form === "der") return antecedent.morphology.Gender === "Fem" ? "obl" : subject;
  return alone && isSubject(tree, appearances, relative) ? subject : object;
}

/** What the noun behind the pronoun is, now that it is without its article. */
function relationOfNoun({ noun, verb, preposition }: Relative, pronoun: string): Partial<Token> {
  if (noun.head !== verb.index) return {};
  if (pronoun === subject) return noun.relation === subject ? { relation: object } : {};
  return preposition !== null || noun.relation === object ? { relation: subject } : {};
}

/** The tree of a document, with relative pronouns where they were taken for articles. */
export function readRelatives(document: Document, appearances: AppearanceIndex, pronouns: ReadonlySet<string>): Tree {
  const tree = plantTree(document);
  const changed = new Map<number, Partial<Token>>();
  for (const token of document.tokens) {
    const relative = relativeOf(tree, token, pronouns);
    if (relative === null) continue;
    const { pronoun, noun, verb, preposition } = relative;
    const relation = functionOf(tree, appearances, relative);
    changed.set(pronoun.index, { partOfSpeech: "PRON", relation, head: verb.index });
    changed.set(noun.index, relationOfNoun(relative, relation));
    if (preposition !== null) changed.set(preposition.index, { head: pronoun.index });
  }
  if (changed.size === 0) return tree;
  const tokens = document.tokens.map((token) => ({ ...token, ...changed.get(token.index) }));
  return plantTree({ ...document, tokens });
}
