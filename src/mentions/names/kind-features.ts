/**
 * Features of kinds
 * =================
 *
 * What kind of thing the nouns of a candidate and beside it name: "die Fregatte Montrose", "Vulkan Kilauea", "Kantonspolizei
 * Uri".
 */
import type { Reading } from "../reading.ts";
import { isQuotationMark } from "../word-shapes.ts";

interface Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** The features of one candidate's span. */
export function kindFeatures(reading: Reading, { firstToken, endToken }: Span): readonly string[] {
  const said = (place: string, index: number): readonly string[] => {
    const kinds = reading.vocabulary.kindsOf(reading.word(index));
    return kinds.length === 0 ? [] : [`kind ${place} ${kinds.join("+")}`];
  };
  const before = isQuotationMark(reading.word(firstToken - 1)) ? firstToken - 2 : firstToken - 1;
  const beside = reading.together(firstToken, before) ? said("before", before) : [];
  if (endToken - firstToken === 1) return [...beside, ...said("word", firstToken)];
  return [...beside, ...said("last", endToken - 1), ...said("first", firstToken)];
}
