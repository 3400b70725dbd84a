/**
 * Full verb
 * =========
 *
 * A separable verb stands in two pieces in a German main clause: "nahm … fest" has the lemma "nehmen" on the token and
 * the particle among its dependents. Rules ask for the whole: "festnehmen". English particles stay words: "set up".
 */
import type { Document, Token } from "./document.ts";

function particlesOf({ sentences, tokens }: Document, verb: Token): readonly string[] {
  const particles: string[] = [];
  const { firstToken, endToken } = sentences[verb.sentence] ?? { firstToken: 0, endToken: 0 };
  for (let index = firstToken; index < endToken; index += 1) {
    const token = tokens[index];
    if (token?.head === verb.index && token.relation === "compound:prt") particles.push(token.text.toLowerCase());
  }
  return particles;
}

/** The lemma of a verb with its particles; the lemma itself where it has none. */
export function fullVerbLemma(document: Document, token: Token): string {
  const particles = particlesOf(document, token);
  if (particles.length === 0) return token.lemma;
  return document.language === "de" ? [...particles, token.lemma].join("") : [token.lemma, ...particles].join(" ");
}
