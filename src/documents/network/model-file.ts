/**
 * Model file
 * ==========
 *
 * A short JSON header and sections of numbers. A section is read when it is asked for and belongs to whoever asks: the
 * header tells the version, and weights that are packed for the kernel are not kept a second time. Written by
 * scripts/train-language/export.py.
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

/** The bytes of a model. */
export interface ModelSource {
  readonly size: number;
  /** So many bytes from a place on, in a buffer of their own. */
  readonly read: (start: number, length: number) => Uint8Array<ArrayBuffer>;
}

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

function parseHeader(content: Uint8Array): ModelHeader {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(content));
  } catch (cause) {
    throw invalid("the header is not JSON", cause);
  }
  const result = headerSchema.safeParse(json);
  if (!result.success) throw invalid(z.prettifyError(result.error), result.error);
  return result.data;
}

/** Reads the header; sections that the file is too short for are an error at once. */
export function readModelFile({ size, read }: ModelSource): ModelFile {
  const start = size < 16 ? new DataView(new ArrayBuffer(8)) : new DataView(read(0, 8).buffer);
  if (start.getUint32(0, true) !== signature) throw invalid("it does not begin with NGNW");
  const length = start.getUint32(4, true);
  if (8 + length > size) throw invalid("it ends within the header");
  const header = parseHeader(read(8, length));
  const place = (section: string): readonly [number, number] => {
    const [offset, bytes] = header.sections[section] ?? [0, 0];
    if (bytes === 0) throw invalid(`the section ${section} is missing`);
    if (8 + length + offset + bytes > size) throw invalid(`it ends within the section ${section}`);
    return [8 + length + offset, bytes];
  };
  for (const section of Object.keys(header.sections)) place(section);
  const buffer = (section: string): ArrayBuffer => read(...place(section)).buffer;
  return {
    header,
    has: (section) => section in header.sections,
    bytes: (section) => new Int8Array(buffer(section)),
    floats: (section) => new Float32Array(buffer(section)),
    halves: (section) => new Uint16Array(buffer(section)),
    words: (section) => new Uint32Array(buffer(section)),
  };
}
