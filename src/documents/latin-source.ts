/**
 * Latin expressions
 * =================
 *
 * Unicode classes cost V8 half a millisecond and more each time that an expression with them is compiled, which a short
 * run feels. Nearly every German and English text stays within Latin-1 and a few punctuation marks; there a handful of
 * ranges says the same.
 */
const ranges: Readonly<Record<string, string>> = {
  L: "A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u00FF",
  Lu: "A-Z\\u00C0-\\u00D6\\u00D8-\\u00DE",
  Ll: "a-z\\u00B5\\u00DF-\\u00F6\\u00F8-\\u00FF",
  N: "0-9\\u00B2\\u00B3\\u00B9\\u00BC-\\u00BE",
  M: "",
  Extended_Pictographic: "\\u00A9\\u00AE\\u203C\\u2049",
};

/** Latin-1, general punctuation and the euro sign. */
// eslint-disable-next-line no-control-regex
const latin = /^[\u0000-\u00FF\u2000-\u206F\u20AC]*$/;

/** Whether an expression made by `latinSource` reads the text as the one that it was made from does. */
export function isLatin(text: string): boolean {
  return latin.test(text);
}

/** The source of an expression with its Unicode classes (`\p{L}`) written as ranges of Latin-1. */
export function latinSource(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gu, (piece, name: string | undefined) => {
    if (piece === "[") isInClass = true;
    else if (piece === "]") isInClass = false;
    const range = name === undefined ? undefined : ranges[name];
    if (range === undefined) return piece;
    return isInClass ? range : `[${range}]`;
  });
}
