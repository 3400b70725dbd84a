/**
 * Invisible characters
 * ====================
 *
 * Soft hyphens, zero-width characters and direction marks stand inside words of web pages without being part of them;
 * combining accents may be composed or not. Words are compared, looked up and tagged in the form that this gives;
 * offsets stay those of the text.
 */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
// eslint-disable-next-line no-control-regex
const plain = /^[\u0000-\u00AC\u00AE-\u00FF]*$/u;

/** The word in NFC without invisible characters; empty where nothing visible is left. */
export function normaliseWord(word: string): string {
  return plain.test(word) ? word : word.replace(invisible, "").normalize("NFC");
}
