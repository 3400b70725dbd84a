/**
 * Running newsgraph in tests
 * ==========================
 *
 * A command line in this process, with what it wrote and its exit code. The environment holds nothing but what is given.
 */
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { runCommandLine } from "../../src/cli/run-command-line.ts";

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** Of a screen; none by default. */
  readonly columns?: number;
}

export interface RunResult {
  readonly exitCode: number;
  readonly output: string;
  readonly messages: string;
}

export async function runNewsgraph(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const output = new PassThrough();
  const messages = new PassThrough();
  const texts = Promise.all([text(output), text(messages)]);
  const exitCode = await runCommandLine(args, {
    input: Readable.from(options.input === undefined ? [] : [Buffer.from(options.input)]),
    output,
    messages,
    environment: options.environment ?? {},
    outputColumns: options.columns ?? null,
    messageColumns: null,
    signal: new AbortController().signal,
  });
  output.end();
  messages.end();
  const [outputText, messageText] = await texts;
  return { exitCode, output: outputText, messages: messageText };
}

/** The rows that a command printed with `--format json`. */
export function rowsOf(result: RunResult): readonly Readonly<Record<string, unknown>>[] {
  return JSON.parse(result.output) as readonly Readonly<Record<string, unknown>>[];
}
