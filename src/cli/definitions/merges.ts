/** newsgraph merges */
import { Option } from "commander";
import type { CommandContext, Define } from "../command-context.ts";
import { rowFormats } from "../output/write-rows.ts";
import { addStoreOptions, formatOption, wholeNumber } from "./shared-options.ts";

const help = `
Two things are one entity, or two, because a rule says so or because a person does. What a person says counts, may be
taken back, and stays when articles are extracted again. The later of two judgements of one pair counts; "different"
wins over any chain of rules and of "same".

A and B are names or ids of entities, or one appearance each as ARTICLE#NAME, the article by its id.

Examples:
  newsgraph merges list
  newsgraph merges why "Karl Brand"
  newsgraph merges same "Brand" "Karl Brand" --reason "the mayor, see the masthead"
  newsgraph merges different "a.txt#Karl Brand" "b.txt#Karl Brand" --reason "father and son"
  newsgraph merges undo 3f0c2a1b`;

const formats = () => formatOption(rowFormats, "table");

/** The author stands for the user's name where none is given. */
function addJudgementOptions(command: ReturnType<Define>): ReturnType<Define> {
  return command
    .option("--reason <text>", "why, for whoever reads it later")
    .option("--author <name>", "who says so (default: the user's name)")
    .option("--at <time>", "when it is said, as 2025-07-21T10:00:00Z (default: now)")
    .option("--dry-run", "show what would change and write nothing");
}

function addReading(merges: Define, context: CommandContext): void {
  const list = merges("list")
    .description("list the pairs that rules are unsure of, with a sentence of each, and all judgements")
    .addOption(formats())
    .addOption(new Option("--rows <number>", "most unsure pairs").argParser(wholeNumber(1)).default(100))
    .action(async (options: unknown) => {
      const { listMerges } = await import("../commands/merges.ts");
      await listMerges(options, context);
    });
  const why = merges("why")
    .argument("<name>", "name or id of an entity")
    .description("say which appearances make an entity, and by which rule or judgement")
    .addOption(formats())
    .action(async (name: string, options: unknown) => {
      const { explainMerges } = await import("../commands/merges.ts");
      await explainMerges(name, options, context);
    });
  [list, why].forEach(addStoreOptions);
}

function addJudging(merges: Define, context: CommandContext): void {
  const same = ["same", "say that two are one"] as const;
  const different = ["different", "say that two are two, whatever rules say"] as const;
  for (const [verdict, description] of [same, different]) {
    const command = merges(verdict)
      .argument("<a>", "an entity, or one appearance as ARTICLE#NAME")
      .argument("<b>", "the other")
      .description(description)
      .action(async (first: string, second: string, options: unknown) => {
        const { judge } = await import("../commands/judge.ts");
        await judge({ verdict, first, second, options }, context);
      });
    addStoreOptions(addJudgementOptions(command));
  }
  const undo = merges("undo")
    .argument("<id>", "id of a judgement, or its beginning")
    .description("take a judgement back, as if it had never been")
    .option("--dry-run", "show what would change and write nothing")
    .action(async (id: string, options: unknown) => {
      const { undoJudgement } = await import("../commands/judge.ts");
      await undoJudgement(id, options, context);
    });
  addStoreOptions(undo);
}

export function mergesCommand(define: Define, context: CommandContext): void {
  const command = define("merges")
    .description("who is who: what rules are unsure of, and what people say")
    .addHelpText("after", help);
  const merges: Define = (name) => command.command(name);
  addReading(merges, context);
  addJudging(merges, context);
}
