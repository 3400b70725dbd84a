/**
 * Stable hash
 * ===========
 *
 * Ids are hashes of what they name, so that the same articles give the same graph on every machine and in any order.
 * Parts are joined with their lengths, so that ("ab", "c") and ("a", "bc") differ.
 */
import { createHash } from "node:crypto";

/**
 * 128 bits of SHA-256 over the parts, as 32 hexadecimal digits.
 *
 * @example stableHash("statement", "met_with", "e1", "e2")
 */
export function stableHash(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:${part}`, "utf8");
  return hash.digest("hex").slice(0, 32);
}
