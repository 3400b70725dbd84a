/**
 * Terminal
 * ========
 *
 * What a command may touch of the process around it, passed in so that commands run in tests as they run in a shell.
 * Data goes to `output`, everything said to a person to `messages`.
 */
import type { Readable, Writable } from "node:stream";

export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly messages: Writable;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Columns where output is a screen; null where it is a file or a pipe. */
  readonly outputColumns: number | null;
  readonly messageColumns: number | null;
  /** Aborted by the first Ctrl-C, and when nobody reads the output any more. */
  readonly signal: AbortSignal;
}

/** True where messages may be coloured: on a screen, unless NO_COLOR is set (no-color.org). */
export function hasColor(terminal: Terminal): boolean {
  const { NO_COLOR, TERM } = terminal.environment;
  return terminal.messageColumns !== null && (NO_COLOR ?? "") === "" && TERM !== "dumb";
}
