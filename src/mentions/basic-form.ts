/**
 * Basic form
 * ==========
 *
 * The nominative of a name as the article would print it in a list: "Putin" for "Putins", "Europäische Union" for
 * "der Europäischen Union", "britisches Umweltministerium" for "des britischen Umweltministeriums".
 */
import type { EntityType } from "../ontology/ontology.ts";
import type { Reading } from "./reading.ts";

interface NameSpan {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: EntityType;
}

const weakEnding = /e[nrsm]?$/u;
/** "Berliner Charité" is never inflected; other adjectives that end so are in the basic form already. */
const cityLike = /^\p{Lu}\p{Ll}+er$/u;
const strongEnding = { Masc: "er", Fem: "e", Neut: "es" } as const;

function isAdjectival(reading: Reading, index: number): boolean {
  const token = reading.token(index);
  if (token === undefined) return false;
  return (
    token.partOfSpeech === "ADJ" ||
    token.relation === "amod" ||
    /(?:isch|deutsch|national|vereinigt|rot|weiß|groß|neu|ober)(?:e[nrsm]?)$/iu.test(token.text)
  );
}

/** Words of the genitive: a noun without preposition that depends on another noun. */
function isGenitive(reading: Reading, index: number): boolean {
  const token = reading.token(index);
  if (token === undefined || !/[^sßzx]s$|[sßzx]['’]$/u.test(token.text)) return false;
  if (token.morphology.Case !== undefined && token.morphology.Case !== "Gen") return false;
  const preposition = reading.children(index).some((child) => reading.tag(child) === "ADP");
  return !preposition && (token.relation === "nmod" || token.relation === "nmod:poss" || token.relation === "det");
}

function lastWord(reading: Reading, span: NameSpan): string {
  const index = span.endToken - 1;
  const word = reading.word(index);
  const bare = reading.vocabulary.withoutGenitive(word);
  if (bare === word || reading.count(bare) > 0 || isCountry(reading, bare)) return bare;
  const lemma = reading.lemma(index);
  if (lemma.length === word.length - 2 && word.startsWith(lemma)) return lemma;
  return reading.vocabulary.firstName(word) === null && standsInGenitive(reading, span) ? bare : word;
}

const standsInGenitive = (reading: Reading, { firstToken, endToken }: NameSpan): boolean =>
  isGenitive(reading, firstToken) || isGenitive(reading, endToken - 1);

function isCountry(reading: Reading, name: string): boolean {
  return reading.vocabulary.country(name)?.name === name;
}

function firstWord(reading: Reading, span: NameSpan): string {
  const word = reading.word(span.firstToken);
  const alone = span.endToken - span.firstToken < 2 || span.type === "Person";
  if (alone || !isAdjectival(reading, span.firstToken) || !weakEnding.test(word) || cityLike.test(word)) return word;
  const { Gender, Number } = reading.morphology(span.firstToken + 1);
  const stem = word.replace(weakEnding, "");
  if (Number === "Plur") return `${stem}e`;
  return Gender === undefined ? word : stem + strongEnding[Gender];
}

function nounWord(reading: Reading, span: NameSpan): string {
  const index = span.endToken - 1;
  const token = reading.token(index);
  if (token?.partOfSpeech === "NOUN" && token.lemma !== "" && token.morphology.Number !== "Plur") {
    const lemma = token.lemma;
    return lemma.slice(0, 2).toLowerCase() === token.text.slice(0, 2).toLowerCase() ? lemma : token.text;
  }
  return lastWord(reading, span);
}

/** The name of a span in its basic form. */
export function basicForm(reading: Reading, span: NameSpan): string {
  const length = span.endToken - span.firstToken;
  const inflected = reading.vocabulary.data.grammar.nounsAreCapitalised;
  const last = inflected ? nounWord(reading, span) : lastWord(reading, span);
  if (length === 1) return last;
  const start = reading.token(span.firstToken)?.end ?? 0;
  const end = reading.token(span.endToken - 1)?.start ?? start;
  return firstWord(reading, span) + reading.document.text.slice(start, end) + last;
}
