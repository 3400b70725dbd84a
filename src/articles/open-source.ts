/**
 * Opening a source
 * ================
 *
 * The bytes of a file or of standard input, unpacked where they are gzip, whatever the name says. Errors of the file
 * system and of the packing become article errors: they concern this one file.
 */
import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { ArticleError } from "../foundation/errors.ts";
import type { Source } from "./find-sources.ts";

const remedies = new Map<string | undefined, string>([
  ["EACCES", "Give the user that runs newsgraph the right to read it"],
  ["ENOENT", "It was removed meanwhile; run again"],
  ["Z_BUF_ERROR", "The packed file is cut off: fetch it again"],
  ["Z_DATA_ERROR", "The packed file is damaged: fetch it again"],
]);

function unreadable(place: string, error: unknown): ArticleError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new ArticleError({
    code: "article/unreadable",
    place,
    problem: `it cannot be read (${message})`,
    remedy: remedies.get(code) ?? "Check the disk and the file",
    cause: error,
  });
}

async function* rejoin(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function unpacked(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip();
  // The error reaches the reader of the stream; the callback only keeps it from being thrown a second time.
  pipeline(Readable.from(chunks, { objectMode: false }), gunzip, () => undefined);
  return gunzip;
}

/** @throws ArticleError while iterating, where the bytes cannot be had. */
export async function* openSource(source: Source, stdin: Readable | undefined): AsyncGenerator<Uint8Array> {
  const stream = source.file === "-" ? (stdin ?? Readable.from([])) : createReadStream(source.file);
  try {
    const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
    const first = await chunks.next();
    if (first.done === true) return;
    const whole = rejoin(first.value, chunks);
    yield* first.value[0] === 0x1f && first.value[1] === 0x8b ? unpacked(whole) : whole;
  } catch (error) {
    throw unreadable(source.place, error);
  } finally {
    stream.destroy();
  }
}

/** All bytes, where they are no more than the limit. */
export async function collectBytes(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  place: string,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) {
      throw new ArticleError({
        code: "article/too-large",
        place,
        problem: `it is longer than ${limit} bytes`,
        remedy: "Split it, or write its articles as JSON Lines, one on each line",
      });
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
