/**
 * Decoding text
 * =============
 *
 * German archives come as UTF-8 or, from before, as Windows-1252. UTF-8 is so redundant that a text which passes its
 * strict check is UTF-8; what fails is read in the encoding that it declares, else as Windows-1252, unless it is
 * plainly UTF-8 with a damaged byte, which would turn every umlaut into two wrong letters.
 */
import { ArticleError } from "../foundation/errors.ts";

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });
const lenientUtf8 = new TextDecoder("utf-8");
const declaration = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i;
/** No text has these; tab, line feed, form feed, carriage return and escape do occur. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controlCharacters = /[\u0000-\u0008\u000B\u000E-\u001A\u001C-\u001F]/g;
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

function firstDamagedByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}

function decodeLegacy(bytes: Uint8Array, place: string): string {
  const replaced = lenientUtf8.decode(bytes);
  const damaged = replaced.split("\uFFFD").length - 1;
  const sound = replaced.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  if (sound > damaged) {
    throw new ArticleError({
      code: "article/encoding-damaged",
      place: `${place}, byte ${firstDamagedByte(bytes)}`,
      problem: "the text is UTF-8 with a damaged character",
      remedy: "Fetch or export the file again, or repair the character in an editor",
    });
  }
  const declared = declaration.exec(Buffer.from(bytes.subarray(0, 2048)).toString("latin1"))?.[1] ?? "windows-1252";
  try {
    return new TextDecoder(declared === "utf-8" ? "windows-1252" : declared).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The text of the bytes, without byte order mark; throws an `ArticleError` for binary data and damaged UTF-8. */
export function decodeText(bytes: Uint8Array, place: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  refuseBinary(bytes, place);
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return decodeLegacy(bytes, place);
  }
}
