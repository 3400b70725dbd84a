/**
 * Full verb
 * =========
 *
 * A separable verb stands in two pieces in a German main clause: "nahm … fest" has the lemma "nehmen" on the token and
 * the particle among its dependents. Rules ask for the whole: "festnehmen". English particles stay words: "set up".
 */
import type { Document, Token } from "./document.ts";

const particles = new WeakMap<Document, ReadonlyMap<number, readonly string[]>>();

/** The particles of a document by their verbs, found once: every word is asked for its own. */
function particlesByVerb(document: Document): ReadonlyMap<number, readonly string[]> {
  const known = particles.get(document);
  if (known !== undefined) return known;
  const found = new Map<number, string[]>();
  for (const { head, relation, text } of document.tokens)
    if (relation === "compound:prt") found.set(head, [...(found.get(head) ?? []), text.toLowerCase()]);
  particles.set(document, found);
  return found;
}

/** The lemma of a verb with its particles; the lemma itself where it has none. */
export function fullVerbLemma(document: Document, token: Token): string {
  const parts = particlesByVerb(document).get(token.index);
  if (parts === undefined) return token.lemma;
  return document.language === "de" ? [...parts, token.lemma].join("") : [token.lemma, ...parts].join(" ");
}
