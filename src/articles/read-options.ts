/**
 * Read options
 * ============
 *
 * Limits keep one hostile or broken file from taking the machine: what is over a limit is reported, not read.
 */
import type { Readable } from "node:stream";

export interface ReadLimits {
  /** Bytes of one document, unpacked; JSON Lines files may be of any length. */
  readonly documentBytes: number;
  /** Bytes of one line of a JSON Lines file. */
  readonly lineBytes: number;
  /** Depth of elements in a page. */
  readonly depth: number;
}

export const defaultReadLimits: ReadLimits = { documentBytes: 32 * 2 ** 20, lineBytes: 16 * 2 ** 20, depth: 512 };

export interface ReadOptions {
  /** Folder that ids of articles without id and address are counted from; a file's own folder where not given. */
  readonly root?: string;
  /** What `-` reads. */
  readonly stdin?: Readable;
  /** Stands in where an article does not say its own. */
  readonly language?: string;
  readonly publisher?: string;
  readonly limits?: Partial<ReadLimits>;
}
