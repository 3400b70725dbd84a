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

interface Governor {
  readonly relation: string;
  readonly head: number;
  readonly preposition: string | null;
}

/** What the mention, or the one that it is coordinated with, depends on: "zwischen Ankara und Athen". */
function governs(reading: Reading, mention: Mention): Governor {
  let at = mention.head;
  while (["conj", "appos"].includes(reading.relation(at))) at = reading.head(at);
  const preposition = prepositionOf(reading, mention.head) ?? prepositionOf(reading, at);
  return { relation: reading.relation(at), head: reading.head(at), preposition };
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
  const { relation, head, preposition } = governs(reading, mention);
  if (isConjunction(reading, mention)) return isActed(reading, head);
  if (preposition !== null) return isDealtWith(reading, { relation, head, preposition });
  if (agentRelations.has(relation)) return isActed(reading, head);
  return relation === "nmod" && mention.name !== mention.text && isAct(reading, head);
}

/** "einigte sich mit Berlin", "Beziehungen zu Moskau". */
function isDealtWith(reading: Reading, { relation, head, preposition }: Governor & { preposition: string }): boolean {
  if (relation === "nmod") return isRelation(reading, head, preposition);
  const { prepositions } = reading.vocabulary.data.metonyms;
  return relation === "obl" && prepositions.includes(preposition) && isActed(reading, head);
}

/** "Beziehungen zu Moskau", "Sanktionen gegen Teheran", not "Straßen zu Moskau". */
function isRelation(reading: Reading, head: number, preposition: string): boolean {
  const noun = reading.lemma(head).toLowerCase();
  return reading.vocabulary.data.metonyms.relations.some(
    ({ prepositions, nouns }) =>
      prepositions.includes(preposition) && nouns.some((known) => noun === known || noun.endsWith(`-${known}`)),
  );
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

/** Who speaks from the city. */
function seatOf({ vocabulary }: Reading, city: string): Pick<Mention, "name" | "type"> | null {
  const { bodySeats } = vocabulary.data.metonyms;
  const body = bodySeats[city] ?? bodySeats[vocabulary.withoutGenitive(city)];
  if (body !== undefined) return { name: body, type: "Organization" };
  const country = vocabulary.countryOfSeat(city);
  return country === undefined ? null : { name: country.name, type: "Place" };
}

/** The metonym that a mention of a city is, or the mention itself. */
export function readAsMetonym(reading: Reading, mention: Mention): Mention {
  if (mention.kind !== "name" || mention.endToken - mention.firstToken > 2) return mention;
  const meant = seatOf(reading, mention.name);
  if (meant === null || isTopic(reading, mention) || !acts(reading, mention)) return mention;
  return { ...mention, kind: "metonym", ...meant };
}
