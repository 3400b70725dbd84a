/**
 * Running a command line
 * ======================
 *
 * From arguments to an exit code. Whatever goes wrong ends here, as one message with place and remedy; a stack is shown
 * only for an error that the program does not know, which is a fault of the program.
 */
import { CommanderError } from "commander";
import { NewsgraphError } from "../foundation/errors.ts";
import { writeError } from "./output/write-error.ts";
import { makeProgram } from "./program.ts";
import type { Terminal } from "./terminal.ts";

function exitCodeOf(error: unknown, terminal: Terminal): number {
  // Commander has printed its message; help and version end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (terminal.signal.aborted) return 0;
  writeError(terminal, error);
  return NewsgraphError.isInstance(error) ? error.exitCode : 1;
}

/** Runs one command; never throws. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  const program = makeProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    return exitCodeOf(error, terminal);
  }
}
