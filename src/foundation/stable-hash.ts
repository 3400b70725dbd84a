/**
 * Stable hash
 * ===========
 *
 * Ids are hashes of what they name, so that the same articles give the same graph on every machine and in any order.
 * Parts are joined with their lengths, so that ("ab", "c") and ("a", "bc") differ.
 */
import { hash } from "node:crypto";

/**
 * 128 bits of SHA-256 over the parts, as 32 hexadecimal digits.
 *
 * @example stableHash("statement", "met_with", "e1", "e2")
 */
export function stableHash(...parts: readonly string[]): string {
  let text = "";
  for (const part of parts) text += `${part.length}:${part}`;
  return hash("sha256", text, "hex").slice(0, 32);
}
