/**
 * Rendering console blocks
 * ========================
 *
 * The text of a Markdown file with the output of each `$ newsgraph …` of its console blocks as it is now.
 */
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { runCommandLine } from "../src/cli/run-command-line.ts";

const block = /```console\n\$ newsgraph (.*)\n[\s\S]*?```/g;
const columns = 120;
/** What a slow machine says in between. */
const progressLine = /^\d+( of \d+)? articles, [\d.]+\/s\n/gm;

/** Words of a command line; quotation marks keep blanks together. */
export function splitWords(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

async function outputOf(line: string): Promise<string> {
  const output = new PassThrough();
  const printed = text(output);
  await runCommandLine(splitWords(line), {
    input: Readable.from([]),
    output,
    messages: output,
    environment: {},
    outputColumns: columns,
    messageColumns: null,
    signal: new AbortController().signal,
  });
  output.end();
  return (await printed).replace(progressLine, "");
}

/** Runs the commands one after another, in the current folder. */
export async function renderConsoleBlocks(markdown: string): Promise<string> {
  let result = markdown;
  for (const match of markdown.matchAll(block)) {
    const line = match[1] ?? "";
    const rendered = `\`\`\`console\n$ newsgraph ${line}\n${await outputOf(line)}\`\`\``;
    result = result.replace(match[0], () => rendered);
  }
  return result;
}
