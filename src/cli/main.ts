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
const exitCode = await runCommandLine(process.argv.slice(2), terminal);
process.exitCode = terminal.isInterrupted() ? 130 : exitCode;
