/** Between 0 and 1, the same for the same text every time. */
import { createHash } from "node:crypto";

export function chance(text: string): number {
  return Number.parseInt(createHash("sha256").update(text).digest("hex").slice(0, 8), 16) / 2 ** 32;
}
