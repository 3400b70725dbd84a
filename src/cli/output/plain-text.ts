/**
 * Plain text
 * ==========
 *
 * Text of articles as a terminal may show it: without control characters, which could move the cursor, change the title
 * or colour what follows (escape sequences), and without marks that turn the direction of writing.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const controls = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

export function plainText(text: string): string {
  return text.replace(controls, " ");
}
