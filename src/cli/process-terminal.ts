/**
 * Process terminal
 * ================
 *
 * The terminal of a real process. A reader that goes away (`| head`) ends the work quietly. The first Ctrl-C asks the
 * command to stop where the graph is whole; the second ends the process at once.
 */
import type { Terminal } from "./terminal.ts";

export interface ProcessTerminal extends Terminal {
  readonly isInterrupted: () => boolean;
}

function stopWhenUnread(stream: NodeJS.WriteStream, stop: AbortController): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    stop.abort();
  });
}

/** COLUMNS sets a width where output is no screen, as for `script` and `watch`. */
function columnsOf(stream: NodeJS.WriteStream): number | null {
  if (stream.isTTY) return stream.columns;
  const columns = Number(process.env["COLUMNS"]);
  return Number.isSafeInteger(columns) && columns > 0 && stream === process.stdout ? columns : null;
}

export function makeProcessTerminal(): ProcessTerminal {
  const stop = new AbortController();
  let interrupted = false;
  const interrupt = (): void => {
    interrupted = true;
    stop.abort();
  };
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", interrupt);
  stopWhenUnread(process.stdout, stop);
  stopWhenUnread(process.stderr, stop);
  return {
    input: process.stdin,
    output: process.stdout,
    messages: process.stderr,
    environment: process.env,
    outputColumns: columnsOf(process.stdout),
    messageColumns: columnsOf(process.stderr),
    signal: stop.signal,
    isInterrupted: () => interrupted,
  };
}
