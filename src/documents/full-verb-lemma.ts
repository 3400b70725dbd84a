/**
 * Full verb
 * =========
 *
 * A separable verb stands in two pieces in a German main clause: "nahm … fest" has the lemma "nehmen" on the token and
 * the particle among its dependents. Rules ask for the whole: "festnehmen". English particles stay words: "set up".
 */
import type { Document, Token } from "./document.ts";

/** The lemma of a verb with its particles; the lemma itself where it has none. */
export function fullVerbLemma(document: Document, token: Token): string {
  const sentence = document.sentences[token.sentence];
  const words = document.tokens.slice(sentence?.firstToken, sentence?.endToken);
  const particles = words
    .filter(({ head, relation }) => head === token.index && relation === "compound:prt")
    .map(({ text }) => text.toLowerCase());
  if (particles.length === 0) return token.lemma;
  return document.language === "de" ? [...particles, token.lemma].join("") : [token.lemma, ...particles].join(" ");
}
