/**
 * Process terminal
 * ================
 *
 * The terminal of a real process. A reader that goes away (`| head`) ends the work quietly. Output that cannot be
 * written, as on a full disk, ends it with a message. The first Ctrl-C asks the command to stop where the graph is whole; the
 * second ends the process at once.
 */
import { NewsgraphError } from "../foundation/errors.ts";
import { describeError } from "./output/write-error.ts";
import type { Terminal } from "./terminal.ts";

export interface ProcessTerminal extends Terminal {
  readonly isInterrupted: () => boolean;
  /** Whether output was lost that somebody waits for. */
  readonly isCutOff: () => boolean;
}

function unwritable(cause: NodeJS.ErrnoException): NewsgraphError {
  return new NewsgraphError({
    code: "output/unwritable",
    place: "standard output",
    problem: `it cannot be written (${cause.message})`,
    remedy: "Make room on the disk, or send the output elsewhere; what is in the graph stays whole",
    cause,
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
  let cutOff = false;
  const interrupt = (): void => {
    interrupted = true;
    stop.abort();
  };
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", interrupt);
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && !cutOff) {
      cutOff = true;
      process.stderr.write(`error: ${describeError(unwritable(error))}\n`);
    }
    stop.abort();
  });
  // Where messages cannot be written nobody can be told so.
  process.stderr.on("error", () => {
    stop.abort();
  });
  return {
    input: process.stdin,
    output: process.stdout,
    messages: process.stderr,
    environment: process.env,
    outputColumns: columnsOf(process.stdout),
    messageColumns: columnsOf(process.stderr),
    signal: stop.signal,
    isInterrupted: () => interrupted,
    isCutOff: () => cutOff,
  };
}
