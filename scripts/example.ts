/**
 * The example
 * ===========
 *
 * Builds the graph of scripts/examples/articles into example.newsgraph, afresh, and asks it the first questions. It runs
 * the commands that it prints, so that each may be repeated by hand.
 */
import { rmSync } from "node:fs";
import { makeProcessTerminal } from "../src/cli/process-terminal.ts";
import { runCommandLine } from "../src/cli/run-command-line.ts";

const store = "example.newsgraph";
const terminal = makeProcessTerminal();

async function run(title: string, args: readonly string[]): Promise<void> {
  const shown = args.map((part) => (/[\s$*]/.test(part) ? `'${part}'` : part)).join(" ");
  terminal.output.write(`\n${title}\n$ npm run -s newsgraph -- ${shown}\n\n`);
  const exitCode = await runCommandLine(args, terminal);
  if (exitCode !== 0) process.exitCode = exitCode;
}

for (const file of [store, `${store}.wal`]) rmSync(file, { force: true });
await run("The graph of fifteen articles", ["build", "scripts/examples/articles", "--store", store]);
await run("Who met whom", ["query", "met-with", "--columns", "first,second,place,sentence", "--store", store]);
await run("Who quoted whom", ["query", "quoted", "--columns", "quoter,speaker,kind,sentence", "--store", store]);
const sanctions = "source,type,target,attributedTo,sentence";
await run("Who threatened or imposed sanctions", ["query", "sanctions", "--columns", sanctions, "--store", store]);
