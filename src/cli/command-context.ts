/** What the action of a command is given beside its arguments. */
import type { Command } from "commander";
import type { Terminal } from "./terminal.ts";

export interface CommandContext {
  readonly terminal: Terminal;
  /** Settles the exit code where it is not 0. */
  readonly finish: (exitCode: number) => void;
}

/** Adds a command of this name to the program. */
export type Define = (name: string) => Command;
