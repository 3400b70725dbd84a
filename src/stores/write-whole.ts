import { writeSync } from "node:fs";
import { StoreError } from "../foundation/errors.ts";

const full = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

/** Writes all of it: one call may write a part alone where a disk is about to be full. */
export function writeWhole(descriptor: number, data: string | Uint8Array, path: string): void {
  const bytes = typeof data === "string" ? Buffer.from(data) : data;
  try {
    for (let start = 0; start < bytes.length;) start += writeSync(descriptor, bytes, start);
  } catch (error) {
    if (!full.has(String(codeOf(error)))) throw error;
    throw new StoreError({
      code: "store/disk-full",
      place: path,
      problem: "the disk is full; what was written before is kept",
      remedy: "Make room and run the command again",
      retriable: true,
      cause: error,
    });
  }
}
