/**
 * Language detection
 * ==================
 *
 * By `eld` (Nito-ELD, Apache-2.0) in its smallest edition: on the first hundred characters of news sentences it named
 * German and English right in 99.6 and 99.3 of a hundred cases, tinyld in 97.9 and 96.5, franc-min in 96.1 and 95.1.
 * Its tables take 150 ms to load, so they are loaded only when an article does not say its language.
 */

/** The beginning decides; the rest of an article only costs time. */
const readCharacters = 2000;

export interface DetectLanguageOptions {
  /** ISO 639-1 codes to choose from where the text is too short to be sure; the first is the last resort. */
  readonly known: readonly [string, ...string[]];
}

/** The ISO 639-1 code of the language that a text is in. */
export async function detectLanguage(text: string, { known }: DetectLanguageOptions): Promise<string> {
  const { eld } = await import("eld/extrasmall");
  const result = eld.detect(text.slice(0, readCharacters));
  if (known.includes(result.language)) return result.language;
  if (result.language !== "" && result.isReliable()) return result.language;
  const scores = result.getScores();
  return known.reduce((best, code) => ((scores[code] ?? 0) > (scores[best] ?? 0) ? code : best));
}
