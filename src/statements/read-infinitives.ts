/**
 * Infinitives taken for other words
 * =================================
 *
 * "Russland und die USA konnten sich nicht einigen": a small word that heads a clause with an auxiliary of its own, and
 * which is the infinitive of a verb that rules name, is that verb, though the tagger takes it for a determiner or adjective.
 */
import type { Document, Token } from "../documents/document.ts";

const verbal = new Set(["VERB", "AUX"]);
const auxiliary = new Set(["aux", "aux:pass"]);

/** The document, with such words as verbs. */
export function readInfinitives(document: Document, verbs: ReadonlySet<string>): Document {
  const heads = new Set(document.tokens.filter(({ relation }) => auxiliary.has(relation)).map(({ head }) => head));
  const isInfinitive = ({ index, partOfSpeech, text }: Token): boolean =>
    !verbal.has(partOfSpeech) && heads.has(index) && text.endsWith("n") && verbs.has(text);
  if (!document.tokens.some(isInfinitive)) return document;
  const tokens = document.tokens.map((token): Token =>
    isInfinitive(token)
      ? { ...token, partOfSpeech: "VERB", lemma: token.text, morphology: { VerbForm: "Inf" } }
      : token,
  );
  return { ...document, tokens };
}
