import { spawn } from "node:child_process";

export interface ProgramResult {
  readonly code: number;
  readonly output: string;
}

/** Runs a program to its end and gives what it printed; a program that is missing gives code 127. */
export function runProgram(
  command: string,
  options: {
    readonly arguments: readonly string[];
    readonly environment?: NodeJS.ProcessEnv;
    readonly seconds?: number;
  },
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn(command, options.arguments, {
      env: { ...process.env, ...options.environment },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: (options.seconds ?? 900) * 1000,
    });
    let output = "";
    const keep = (data: Buffer): void => void (output += data.toString());
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => {
      resolve({ code: 127, output: error.message });
    });
    child.on("close", (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}
