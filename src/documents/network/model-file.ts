/**
 * Model file
 * ==========
 *
 * A short JSON header and sections of numbers at offsets that are multiples of 16, so that a model is loaded without
 * being read: every section is a view on the file's bytes. Written by scripts/train-language/export.py.
 */
import { z } from "zod";
import { LanguageDataError } from "../../foundation/errors.ts";

const headerSchema = z.object({
  format: z.literal(1),
  language: z.string(),
  version: z.string(),
  hidden: z.int().positive().multipleOf(8),
  layers: z.int().positive(),
  dimensions: z.record(z.string(), z.int().positive()),
  relations: z.array(z.string()).min(1),
  tags: z.array(z.string()).min(1),
  sections: z.record(z.string(), z.tuple([z.int().nonnegative(), z.int().nonnegative()])),
});
export type ModelHeader = z.infer<typeof headerSchema>;

export interface ModelFile {
  readonly header: ModelHeader;
  readonly has: (section: string) => boolean;
  readonly bytes: (section: string) => Int8Array;
  readonly floats: (section: string) => Float32Array;
  readonly halves: (section: string) => Uint16Array;
  readonly words: (section: string) => Uint32Array;
}

const signature = 0x574e474e; // "NGNW"

function invalid(problem: string, cause?: unknown): LanguageDataError {
  return new LanguageDataError({
    code: "language/model-file",
    place: "model file",
    problem,
    remedy: "Install the package again, or export the model with the version of scripts/train-language that fits.",
    cause,
  });
}

function parseHeader(content: Uint8Array, length: number): ModelHeader {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(content.subarray(8, 8 + length)));
  } catch (cause) {
    throw invalid("the header is not JSON", cause);
  }
  const result = headerSchema.safeParse(json);
  if (!result.success) throw invalid(z.prettifyError(result.error), result.error);
  return result.data;
}

export function readModelFile(file: Uint8Array): ModelFile {
  const content = file.byteOffset % 16 === 0 ? file : new Uint8Array(file);
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  if (content.byteLength < 16 || view.getUint32(0, true) !== signature) throw invalid("it does not begin with NGNW");
  const length = view.getUint32(4, true);
  if (8 + length > content.byteLength) throw invalid("it ends within the header");
  const header = parseHeader(content, length);
  const place = (section: string): readonly [number, number] => {
    const [offset, size] = header.sections[section] ?? [0, 0];
    if (size === 0) throw invalid(`the section ${section} is missing`);
    if (8 + length + offset + size > content.byteLength) throw invalid(`it ends within the section ${section}`);
    return [content.byteOffset + 8 + length + offset, size];
  };
  for (const section of Object.keys(header.sections)) place(section);
  return {
    header,
    has: (section) => section in header.sections,
    bytes: (section) => new Int8Array(content.buffer, ...place(section)),
    floats: (section) => view32(Float32Array, content, place(section)),
    halves: (section) => view32(Uint16Array, content, place(section)),
    words: (section) => view32(Uint32Array, content, place(section)),
  };
}

interface NumberArray<T> {
  new (buffer: ArrayBufferLike, offset: number, length: number): T;
  readonly BYTES_PER_ELEMENT: number;
}

function view32<T>(kind: NumberArray<T>, content: Uint8Array, [offset, size]: readonly [number, number]): T {
  return new kind(content.buffer, offset, size / kind.BYTES_PER_ELEMENT);
}
