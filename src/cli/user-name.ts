/** Who is at the terminal, for judgements; null where the environment does not say. */
import type { Terminal } from "./terminal.ts";

export function userName({ environment }: Terminal): string | null {
  return environment["USER"] ?? environment["LOGNAME"] ?? environment["USERNAME"] ?? null;
}
