/** Lines of a file with their places, read in portions; what comes after the last line feed is none. */
import { readSync } from "node:fs";

export interface PlacedLine {
  readonly line: string;
  /** In bytes, the line feed included. */
  readonly start: number;
  readonly length: number;
}

/** Bytes that are read at once. */
const portion = 1 << 18;
const lineFeed = 0x0a;

export function readAt(descriptor: number, start: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  const read = readSync(descriptor, buffer, 0, length, start);
  return read === length ? buffer : buffer.subarray(0, read);
}

export function* readLines(descriptor: number): Generator<PlacedLine> {
  let rest = Buffer.alloc(0);
  let start = 0;
  for (let position = 0; ;) {
    const read = readAt(descriptor, position, portion);
    if (read.length === 0) return;
    position += read.length;
    const buffer = Buffer.concat([rest, read]);
    let from = 0;
    for (let end = buffer.indexOf(lineFeed, rest.length); end !== -1; end = buffer.indexOf(lineFeed, from)) {
      yield { line: buffer.toString("utf8", from, end), start: start + from, length: end + 1 - from };
      from = end + 1;
    }
    rest = buffer.subarray(from);
    start += from;
  }
}
