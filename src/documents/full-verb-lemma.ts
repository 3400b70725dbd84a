/**
 * Full verb
 * =========
 *
 * A separable verb stands in two pieces in a German main clause: "nahm … fest" has the lemma "nehmen" on the token and
 * the particle among its dependents. Rules ask for the whole: "festnehmen". English particles stay words: "set up".
 */
import { groupBy } from "../foundation/group-by.ts";
import { keptWith } from "../foundation/kept-with.ts";
import type { Document, Token } from "./document.ts";

/** The particles of a document by their verbs, found once: every word is asked for its own. */
const particlesByVerb = keptWith(({ tokens }: Document): ReadonlyMap<number, readonly Token[]> =>
  groupBy(
    tokens.filter(({ relation }) => relation === "compound:prt"),
    ({ head }) => head,
  ),
);

/** The lemma of a verb with its particles; the lemma itself where it has none. */
export function fullVerbLemma(document: Document, token: Token): string {
  const particles = particlesByVerb(document).get(token.index);
  if (particles === undefined) return token.lemma;
  const parts = particles.map(({ text }) => text.toLowerCase());
  return document.language === "de" ? [...parts, token.lemma].join("") : [token.lemma, ...parts].join(" ");
}
