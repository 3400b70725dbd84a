/**
 * Tense of a clause
 * =================
 *
 * Whether what a sentence says of a day has happened or will: "am Freitag traf er" looks back, "am Freitag will er
 * treffen" looks ahead. Read from the finite verb that governs the expression.
 */
import type { Token } from "../document.ts";
import type { TimeGrammar } from "./time-grammar.ts";

export type Tense = "past" | "future" | "present";

const steps = 12;
const verbal = new Set(["VERB", "AUX"]);

function governor(tokens: readonly Token[], from: number): Token | undefined {
  let token = tokens[from];
  for (let step = 0; token !== undefined && step < steps; step += 1) {
    if (token.partOfSpeech === "VERB" || token.head === -1) return token;
    token = tokens[token.head];
  }
  return token;
}

function verbsOf(tokens: readonly Token[], clause: Token): readonly Token[] {
  const near = tokens.slice(Math.max(0, clause.index - 60), clause.index + 60);
  const auxiliaries = near.filter(({ head, relation }) => head === clause.index && /^(?:aux|cop)/u.test(relation));
  return verbal.has(clause.partOfSpeech) ? [clause, ...auxiliaries] : auxiliaries;
}

/** "seit Dienstag" and "das Ergebnis vom Sonntag" look back, "auf Mai vertagt" looks ahead, whatever the verb says. */
function tenseByPreposition(tokens: readonly Token[], index: number, grammar: TimeGrammar): Tense | null {
  const preposition = tokens
    .slice(Math.max(0, index - 4), index)
    .find(({ head, relation }) => head === index && relation === "case");
  if (preposition === undefined) return null;
  const stated = grammar.tenseOfPreposition.get(preposition.lemma);
  if (stated !== undefined) return stated;
  return tokens[index]?.relation === "nmod" && grammar.originPrepositions.has(preposition.lemma) ? "past" : null;
}

/** What a clause without a finite verb says: a participle looks back. */
function tenseWithoutFinite(verbs: readonly Token[]): Tense {
  return verbs.some(({ morphology }) => morphology.VerbForm === "Part") ? "past" : "present";
}

/** A present form beside the main verb: will, wants to, has done. */
function tenseByAuxiliary(auxiliary: Token, clause: Token, grammar: TimeGrammar): Tense {
  if (grammar.futureAuxiliaries.has(auxiliary.lemma)) return "future";
  // "ist gereist" looks to a parser as "ist geöffnet" does; only the first has happened.
  const isPerfect = auxiliary.relation === "aux" || grammar.verbsOfChange.has(clause.lemma);
  return isPerfect && grammar.pastAuxiliaries.has(auxiliary.lemma) && clause.morphology.VerbForm === "Part"
    ? "past"
    : "present";
}

/** The tense of the clause that a token stands in; "present" where no verb says otherwise. */
export function clauseTense(tokens: readonly Token[], index: number, grammar: TimeGrammar): Tense {
  const stated = tenseByPreposition(tokens, index, grammar);
  return stated ?? tenseOfVerbs(tokens, index, grammar);
}

/** "Hit Gaza on Sunday": the form of the infinitive, which no auxiliary makes one. */
function isUnchanged({ text, lemma, partOfSpeech }: Token, grammar: TimeGrammar): boolean {
  return partOfSpeech === "VERB" && text.toLowerCase() === lemma && grammar.unchangingVerbs.has(lemma);
}

function tenseOfVerbs(tokens: readonly Token[], index: number, grammar: TimeGrammar): Tense {
  const clause = governor(tokens, index);
  if (clause === undefined) return "present";
  const verbs = verbsOf(tokens, clause);
  const finite = verbs.find(({ morphology }) => morphology.VerbForm === "Fin");
  if (finite === undefined) return tenseWithoutFinite(verbs);
  if (finite.morphology.Tense === "Past" || isUnchanged(finite, grammar)) return "past";
  return finite.index === clause.index ? "present" : tenseByAuxiliary(finite, clause, grammar);
}
