import { stableHash } from "../foundation/stable-hash.ts";

/** Id of a sentence by its article and number, from 1. */
export const sentenceIdOf = (articleId: string, position: number): string =>
  stableHash("sentence", articleId, String(position));
