/**
 * Decoding text
 * =============
 *
 * German archives come as UTF-8 or, from before, as Windows-1252. UTF-8 is so redundant that a text which passes its
 * strict check is UTF-8; what fails is read in the encoding that it declares, else as Windows-1252, unless it is
 * plainly UTF-8 with a damaged byte, which would turn every umlaut into two wrong letters.
 */
import { isUtf8 } from "node:buffer";
import { ArticleError } from "../foundation/errors.ts";

const lenientUtf8 = new TextDecoder("utf-8");
const declaration = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i;
/** No text has these; tab, line feed, form feed, carriage return and escape do occur. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controlCharacters = /[\u0000-\u0008\u000B\u000E-\u001A\u001C-\u001F]/g;
/** What Windows-1252 has where Latin-1 has control characters. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
const sampleBytes = 65_536;

function binaryError(place: string): ArticleError {
  return new ArticleError({
    code: "article/binary",
    place,
    problem: "this is not text but binary data",
    remedy: "Convert it to plain text, Markdown, HTML or JSON Lines first",
  });
}

function refuseBinary(bytes: Uint8Array, place: string): void {
  const sample = Buffer.from(bytes.subarray(0, sampleBytes)).toString("latin1");
  const controls = sample.match(controlCharacters)?.length ?? 0;
  if (sample.startsWith("%PDF-") || sample.includes("\u0000") || controls > sample.length / 50)
    throw binaryError(place);
}

function isPrefixOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function firstDamagedByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isPrefixOfUtf8(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !isUtf8(bytes.subarray(0, low))) low -= 1;
  return low;
}

/** Node's own decoder takes Windows-1252 for Latin-1 and loses its quotation marks and dashes. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009F]/g, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? character);
}

function decodeDeclared(bytes: Uint8Array): string {
  const declared = declaration.exec(Buffer.from(bytes.subarray(0, 2048)).toString("latin1"))?.[1]?.toLowerCase();
  if (declared === undefined || /^(?:utf-?8|windows-?1252|cp1252|latin-?1|iso-?8859-?1|us-ascii)$/.test(declared))
    return decodeWindows1252(bytes);
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

function decodeLegacy(bytes: Uint8Array, place: string): string {
  const replaced = lenientUtf8.decode(bytes);
  const damaged = replaced.split("\uFFFD").length - 1;
  const sound = replaced.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  if (sound <= damaged) return decodeDeclared(bytes);
  throw new ArticleError({
    code: "article/encoding-damaged",
    place: `${place}, byte ${firstDamagedByte(bytes)}`,
    problem: "the text is UTF-8 with a damaged character",
    remedy: "Fetch or export the file again, or repair the character in an editor",
  });
}

/** UTF-32 begins as UTF-16 does, and has a zero in every second unit. */
function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be", place: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes("\u0000")) throw binaryError(place);
  return text;
}

/** The text of the bytes, without byte order mark; throws an `ArticleError` for binary data and damaged UTF-8. */
export function decodeText(bytes: Uint8Array, place: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, "utf-16le", place);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, "utf-16be", place);
  refuseBinary(bytes, place);
  return isUtf8(bytes) ? lenientUtf8.decode(bytes) : decodeLegacy(bytes, place);
}
