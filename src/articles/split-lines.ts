/**
 * Splitting lines
 * ===============
 *
 * Lines of a stream of bytes with their places. A line over the limit is passed over without being held in memory and
 * reported with its length, so that one broken line neither ends the run nor fills the machine.
 */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Of its first byte, from 0. */
  readonly offset: number;
  /** Null where the line is longer than the limit. */
  readonly bytes: Uint8Array | null;
  readonly length: number;
}

const lineFeed = 0x0a;

export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  let offset = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  const finish = (): Line => ({ number, offset, length, bytes: length > limit ? null : Buffer.concat(parts) });
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      offset += length + 1;
      number += 1;
      parts = [];
      length = 0;
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}
