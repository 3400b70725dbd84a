/**
 * Infinitives taken for other words
 * =================================
 *
 * "Russland und die USA konnten sich nicht einigen", "lehnte es ab, sich mit Oslo zu einigen": a small word that heads a
 * clause with an auxiliary or the mark of an infinitive, and which is the infinitive of a verb that rules name, is that
 * verb, though the tagger takes it for a determiner or adjective.
 */
import type { Document, Token } from "../documents/document.ts";

const verbal = new Set(["VERB", "AUX"]);
const auxiliary = new Set(["aux", "aux:pass"]);
const phrase = new Set(["obl", "nmod", "advmod", "amod"]);

/** The document, with such words as verbs; `marks` are the language's marks of an infinitive. */
export function readInfinitives(
  document: Document,
  { verbs, marks }: { readonly verbs: ReadonlySet<string>; readonly marks: ReadonlySet<string> },
): Document {
  const heads = new Set(document.tokens.filter(({ relation }) => auxiliary.has(relation)).map(({ head }) => head));
  const isMarked = ({ index, relation }: Token): boolean => {
    const before = document.tokens[index - 1];
    return before?.head === index && marks.has(before.text) && phrase.has(relation);
  };
  const isInfinitive = (token: Token): boolean =>
    !verbal.has(token.partOfSpeech) &&
    token.text.endsWith("n") &&
    verbs.has(token.text) &&
    (heads.has(token.index) || isMarked(token));
  const found = new Set(document.tokens.filter(isInfinitive).map(({ index }) => index));
  if (found.size === 0) return document;
  const read = (token: Token): Token => {
    const { index, text } = token;
    if (found.has(index + 1) && marks.has(text)) return { ...token, partOfSpeech: "PART", relation: "mark" };
    if (!found.has(index)) return token;
    const relation = isMarked(token) ? "xcomp" : token.relation;
    return { ...token, partOfSpeech: "VERB", lemma: text, relation, morphology: { VerbForm: "Inf" } };
  };
  return { ...document, tokens: document.tokens.map(read) };
}
