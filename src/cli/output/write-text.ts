/**
 * Writing text
 * ============
 *
 * Waits for a slow reader, and stops for one that has gone.
 */
import { once } from "node:events";
import type { Terminal } from "../terminal.ts";

/** @throws DOMException named AbortError, where nobody reads any more. */
export async function writeText(terminal: Terminal, text: string): Promise<void> {
  terminal.signal.throwIfAborted();
  if (!terminal.output.write(text)) await once(terminal.output, "drain", { signal: terminal.signal });
}
