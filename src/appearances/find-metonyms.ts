/**
 * Metonyms
 * ========
 *
 * "Moskau drohte", "Washington warf Peking vor": a seat of government that acts or is acted upon stands for its
 * country. "In Moskau", "nach Moskau" is the city. Grammar decides: what has a preposition of place is never a metonym.
 */
import type { Mention } from "../mentions/mention.ts";
import type { Reading } from "../mentions/reading.ts";

const agentRelations = new Set(["nsubj", "iobj", "obj", "obl:agent", "nsubj:pass"]);

/** Its preposition; of "südlich von Wien" the first, which is one of place. */
function prepositionOf(reading: Reading, index: number): string | null {
  const preposition = reading.children(index).find((child) => reading.relation(child) === "case");
  if (preposition === undefined) return null;
  const earlier = reading.word(preposition - 1).toLowerCase();
  const { locative } = reading.vocabulary.data.metonyms;
  return locative.includes(earlier) ? earlier : reading.word(preposition).toLowerCase();
}

function governs(reading: Reading, mention: Mention): { relation: string; head: number } {
  let at = mention.head;
  while (["conj", "appos"].includes(reading.relation(at))) at = reading.head(at);
  return { relation: reading.relation(at), head: reading.head(at) };
}

/** "Während Kiew zustimmte": parsers take the conjunction for a preposition; the verb behind tells. */
function isConjunction(reading: Reading, mention: Mention): boolean {
  if (reading.word(mention.firstToken - 1).toLowerCase() !== "während") return false;
  const head = reading.token(reading.head(mention.head));
  return head?.relation === "advcl" && head.index > mention.head;
}

/** A verb that people and governments do: no copula, no "liegt", no weather. */
function isActed(reading: Reading, head: number): boolean {
  const verb = reading.token(head);
  if (verb?.partOfSpeech !== "VERB") return false;
  return !reading.vocabulary.data.metonyms.stateVerbs.includes(verb.lemma.toLowerCase());
}

function acts(reading: Reading, mention: Mention): boolean {
  const preposition = prepositionOf(reading, mention.head);
  const { relation, head } = governs(reading, mention);
  const { prepositions } = reading.vocabulary.data.metonyms;
  if (isConjunction(reading, mention)) return isActed(reading, head);
  if (preposition !== null) return prepositions.includes(preposition) && isActed(reading, head) && relation === "obl";
  if (agentRelations.has(relation)) return isActed(reading, head);
  return relation === "nmod" && mention.name !== mention.text && isAct(reading, head);
}

/** "Moskaus Drohung", not "Moskaus Straßen": what governments do and have. */
function isAct(reading: Reading, head: number): boolean {
  const { acts } = reading.vocabulary.data.metonyms;
  const noun = reading.lemma(head).toLowerCase();
  return acts.length === 0 || acts.some((act) => noun === act || (act.length > 4 && noun.endsWith(act)));
}

/** "Berlin: Streik beendet": what stands before a colon at the beginning is where it happened. */
export function isTopic(reading: Reading, { firstToken, endToken }: Mention): boolean {
  return reading.isSentenceStart(firstToken) && reading.word(endToken) === ":";
}

/** The metonym that a mention of a city is, or the mention itself. */
export function readAsMetonym(reading: Reading, mention: Mention): Mention {
  if (mention.kind !== "name" || mention.endToken - mention.firstToken > 2) return mention;
  const country = reading.vocabulary.countryOfSeat(mention.name);
  if (country === undefined || isTopic(reading, mention) || !acts(reading, mention)) return mention;
  return { ...mention, kind: "metonym", name: country.name, type: "Place" };
}
