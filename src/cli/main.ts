#!/usr/bin/env node
/**
 * Main
 * ====
 *
 * The program `newsgraph`. Exit codes: 0 done, 1 some articles failed, 2 usage, 3 store unreachable, 130 interrupted.
 */
import { makeProcessTerminal } from "./process-terminal.ts";
import { runCommandLine } from "./run-command-line.ts";

const terminal = makeProcessTerminal();
let isDone = false;

// A user's own extractor may end the process, or wait for what never comes: neither must pass for success.
process.once("exit", () => {
  if (terminal.isCutOff()) process.exitCode = 1;
  if (isDone || terminal.isInterrupted() || terminal.isCutOff()) return;
  process.stderr.write(
    "error: newsgraph ended in the middle of its work: an extractor ended the process, or waits for what never comes.\n" +
      "  Correct the extractor, then run the same command again: what is in the graph stays whole.\n",
  );
  process.exitCode = 1;
});

const exitCode = await runCommandLine(process.argv.slice(2), terminal);
isDone = true;
process.exitCode = terminal.isInterrupted() ? 130 : terminal.isCutOff() ? 1 : exitCode;
