/**
 * Program
 * =======
 *
 * The commands with their help. What a command needs of databases and models is loaded when it runs, so that help and
 * mistakes are answered at once.
 */
import { createRequire } from "node:module";
import { Command, Help } from "commander";
import type { CommandContext } from "./command-context.ts";
import { analyseCommand } from "./definitions/analyse.ts";
import { buildCommand } from "./definitions/build.ts";
import { evaluateCommand } from "./definitions/evaluate.ts";
import { exploreCommand } from "./definitions/explore.ts";
import { exportCommand } from "./definitions/export.ts";
import { extractCommand } from "./definitions/extract.ts";
import { mergesCommand } from "./definitions/merges.ts";
import { queryCommand } from "./definitions/query.ts";
import { removeCommand } from "./definitions/remove.ts";
import { showCommand } from "./definitions/show.ts";
import { statusCommand } from "./definitions/status.ts";
import { wrapHelp } from "./output/wrap-help.ts";
import type { Terminal } from "./terminal.ts";

const require = createRequire(import.meta.url);
const { version } = require("../../package.json") as { readonly version: string };

const examples = `
Examples:
  newsgraph build news/                             graph of a folder of articles, in graph.newsgraph
  newsgraph query met-with --name "Karl Brand"      whom somebody met, with the sentences
  newsgraph query 'MATCH (a)-[r:MET_WITH]-(b) RETURN a.name, b.name' --format csv
  newsgraph build archive.jsonl.gz --neo4j bolt://localhost:7687

Exit codes: 0 done, 1 some articles failed (they are listed), 2 usage, 3 store unreachable, 130 interrupted.`;

/** Words beside an option are wrapped down to this width, below it left to the screen. */
const narrowestWords = 20;

/** Every command has options, which its own help lists. */
function termOf(command: Command): string {
  return new Help().subcommandTerm(command).replace(" [options]", "");
}

/** Commands inherit how to print and how to end, so they are added after that is settled. */
function addCommands(program: Command, context: CommandContext): void {
  const define = (name: string): Command => program.command(name);
  buildCommand(define, context);
  queryCommand(define, context);
  exploreCommand(define, context);
  extractCommand(define, context);
  exportCommand(define, context);
  analyseCommand(define, context);
  removeCommand(define, context);
  mergesCommand(define, context);
  evaluateCommand(define, context);
  showCommand(define, context);
  statusCommand(define, context);
}

export function makeProgram(terminal: Terminal, finish: CommandContext["finish"]): Command {
  const program = new Command("newsgraph")
    .description("Turns news articles into a knowledge graph whose every edge is proven by its sentences.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help; after a command, the help of that command")
    .addHelpText("after", examples)
    .showHelpAfterError("Run newsgraph --help, or newsgraph COMMAND --help, to see what there is.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.output.write(wrapHelp(text, terminal.outputColumns)),
      writeErr: (text) => terminal.messages.write(text),
      getOutHelpWidth: () => terminal.outputColumns ?? 100,
      getErrHelpWidth: () => terminal.messageColumns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({ minWidthToWrap: narrowestWords, subcommandTerm: termOf });
  addCommands(program, { terminal, finish });
  return program;
}
