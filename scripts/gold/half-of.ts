/** Which half of the gold an article belongs to: "train" may be learnt from, "development" is only measured on. */
import { createHash } from "node:crypto";

export function halfOf(id: string): "train" | "development" {
  const digit = createHash("sha256").update(id).digest("hex").charAt(0);
  return digit <= "b" ? "train" : "development";
}
