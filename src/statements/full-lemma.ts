/**
 * Full lemma
 * ==========
 *
 * "nahm … fest" and "der festgenommene" are both "festnehmen": the separated prefix is joined to its verb, a participle
 * traced to its infinitive.
 */
import type { Tree } from "./tree.ts";

/** The verbs that rules name. */
export interface KnownVerbs {
  readonly listed: ReadonlySet<string>;
  /** Infinitives of past participles. */
  readonly participles: ReadonlyMap<string, string>;
}

const participleAsAdjective = /end(?:e[mnrs]?)?$/u;

/** "warf … vor" is "vorwerfen"; where rules list "break off", the particle follows. */
function withPrefix(tree: Tree, verbs: ReadonlySet<string>, token: number): string {
  const lemma = tree.token(token).lemma.toLowerCase();
  const [prefix] = tree.childrenBy(token, "compound:prt");
  if (prefix === undefined) return lemma;
  const text = tree.token(prefix).text.toLowerCase();
  // "Steht der Kommission vor" is "vorstehen", though "vor der Übernahme stehen" is listed as "stehen vor".
  if (verbs.has(`${lemma} ${text}`) && !verbs.has(text + lemma)) return `${lemma} ${text}`;
  return lemma.startsWith(text) ? lemma : text + lemma;
}

/** "ließ ihn frei", "kamen zusammen": an adverb or adjective that makes a listed verb with this one. */
function withResult(tree: Tree, verbs: ReadonlySet<string>, token: number): string | undefined {
  const lemma = tree.token(token).lemma.toLowerCase();
  return tree
    .childrenBy(token, "xcomp", "advmod")
    .filter((child) => tree.children(child).length === 0)
    .flatMap((child) => [
      tree.token(child).text.toLowerCase() + lemma,
      `${lemma} ${tree.token(child).text.toLowerCase()}`,
    ])
    .find((joined) => verbs.has(joined));
}

function ofVerb(tree: Tree, verbs: KnownVerbs, token: number): string {
  const { lemma, text } = tree.token(token);
  // "Darüber hinaus wirft Roth Brandt Betrug vor": the verb's own prefix comes first.
  if (tree.childrenBy(token, "compound:prt").length > 0) {
    const prefixed = withPrefix(tree, verbs.listed, token);
    if (verbs.listed.has(prefixed)) return prefixed;
  }
  const joined = withResult(tree, verbs.listed, token);
  if (joined !== undefined) return joined;
  const listed = lemma.endsWith("n") ? undefined : verbs.participles.get(text.toLowerCase());
  return listed ?? withPrefix(tree, verbs.listed, token);
}

function ofAdjective(tree: Tree, { participles }: KnownVerbs, token: number): string {
  const { lemma, text } = tree.token(token);
  const base = lemma.toLowerCase();
  const known = participles.get(base) ?? participles.get(text.toLowerCase().replace(/e[mnrs]?$/u, ""));
  if (known !== undefined) return known;
  return participleAsAdjective.test(base) ? base.replace(/de?[mnrs]?$/u, "") : base;
}

/** Lemma of a token as rules name it. */
export function fullLemma(tree: Tree, verbs: KnownVerbs, token: number): string {
  const { lemma, partOfSpeech } = tree.token(token);
  if (partOfSpeech === "VERB" || partOfSpeech === "AUX") return ofVerb(tree, verbs, token);
  return partOfSpeech === "ADJ" || partOfSpeech === "ADV" ? ofAdjective(tree, verbs, token) : lemma;
}
