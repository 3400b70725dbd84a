/**
 * Futures taken for passives
 * ==========================
 *
 * "Roth wird Siemens verlassen", "wird den Minister entlassen": where an infinitive looks like its participle, the auxiliary
 * of the future is that of the passive too. A passive has one noun beside it without a preposition, a future with two is active.
 */
import type { Document, Token } from "../documents/document.ts";

const bare = new Set(["nsubj", "nsubj:pass", "obj"]);
const helping = new Set(["aux", "aux:pass"]);

/** What hangs on one verb. */
interface Verb {
  readonly sides: Token[];
  readonly helpers: Token[];
}

const looksLikeBoth = ({ partOfSpeech, text, lemma, morphology }: Token): boolean =>
  partOfSpeech === "VERB" && text === lemma && morphology.VerbForm === "Part";

function addTo(verb: Verb | undefined, token: Token): void {
  if (bare.has(token.relation)) verb?.sides.push(token);
  if (helping.has(token.relation)) verb?.helpers.push(token);
}

function verbsOf({ tokens }: Document): ReadonlyMap<number, Verb> {
  const verbs = new Map<number, Verb>(
    tokens.filter(looksLikeBoth).map(({ index }) => [index, { sides: [], helpers: [] }]),
  );
  if (verbs.size > 0) for (const token of tokens) addTo(verbs.get(token.head), token);
  return verbs;
}

function isFuture({ sides, helpers }: Verb, auxiliaries: ReadonlySet<string>): boolean {
  const [helper, ...others] = helpers;
  if (helper === undefined || others.length > 0 || sides.length < 2) return false;
  const { Tense: tense, Mood: mood } = helper.morphology;
  return auxiliaries.has(helper.lemma.toLowerCase()) && (tense === "Pres" || mood === "Sub");
}

/** Who does it is the first that is not accusative, or else the first. */
const doerAmong = (sides: readonly Token[]): Token | undefined =>
  sides.find(({ morphology }) => morphology.Case !== "Acc") ?? sides[0];

/** The document, with such verbs active; `auxiliaries` are those of the future and the passive alike. */
export function readFutures(document: Document, auxiliaries: ReadonlySet<string>): Document {
  const futures = [...verbsOf(document)].filter(([, verb]) => isFuture(verb, auxiliaries));
  if (futures.length === 0) return document;
  const changed = new Map<number, Partial<Token>>();
  for (const [index, { sides, helpers }] of futures) {
    const doer = doerAmong(sides);
    changed.set(index, { morphology: { VerbForm: "Inf" } });
    for (const helper of helpers) changed.set(helper.index, { relation: "aux" });
    for (const side of sides) changed.set(side.index, { relation: side === doer ? "nsubj" : "obj" });
  }
  return { ...document, tokens: document.tokens.map((token) => ({ ...token, ...changed.get(token.index) })) };
}
