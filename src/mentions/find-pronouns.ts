/**
 * Pronouns
 * ========
 *
 * Third-person, possessive, relative and demonstrative pronouns: what may stand for something named elsewhere.
 */
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { mentionOf } from "./span.ts";

/** Third-person pronouns of the document. */
export function findPronouns(reading: Reading): readonly Mention[] {
  const { pronouns } = reading.vocabulary;
  return reading.words.flatMap((word, index): readonly Mention[] => {
    const token = reading.token(index);
    if (token === undefined || pronouns.kindOf(token) === null) return [];
    return [
      mentionOf(reading, {
        kind: "pronoun",
        firstToken: index,
        endToken: index + 1,
        type: null,
        confidence: 0.5,
        name: word,
      }),
    ];
  });
}
