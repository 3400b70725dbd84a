/**
 * newsgraph merges same, different, undo
 * ======================================
 *
 * What a person says about who is who, and taking it back. The planner makes of it what the graph would be, had the
 * judgement been there (or never been) from the start.
 */
import { z } from "zod";
import { UsageError } from "../../foundation/errors.ts";
import { nameOfAppearance } from "../../graph/merges/choose-appearance.ts";
import type { Change } from "../../graph/planning/change.ts";
import { readStoredGraph } from "../../graph/planning/read-stored-graph.ts";
import { judgementId, type Judgement } from "../../identities/judgement.ts";
import { GraphWriter } from "../../pipeline/graph-writer.ts";
import type { GraphStore } from "../../stores/graph-store.ts";
import type { CommandContext } from "../command-context.ts";
import { storeOptionsSchema, withStore } from "../open-store.ts";
import { plainText } from "../output/plain-text.ts";
import { writeText } from "../output/write-text.ts";
import type { Terminal } from "../terminal.ts";
import { userName } from "../user-name.ts";
import { findAppearance } from "./find-entities.ts";

const undoOptionsSchema = storeOptionsSchema.extend({ dryRun: z.boolean().default(false) });
const judgeOptionsSchema = undoOptionsSchema.extend({
  reason: z.string().optional(),
  author: z.string().optional(),
  at: z.string().optional(),
});
type JudgeOptions = z.infer<typeof judgeOptionsSchema>;

export interface JudgeRequest {
  readonly verdict: "same" | "different";
  /** Names, ids or appearances, as typed. */
  readonly first: string;
  readonly second: string;
  readonly options: unknown;
}

function instant(text: string | undefined): string {
  const time = text === undefined ? new Date() : new Date(text);
  if (!Number.isNaN(time.getTime())) return time.toISOString();
  throw new UsageError({
    code: "merges/no-time",
    place: `--at ${text ?? ""}`,
    problem: "this is no time",
    remedy: "Write it as 2025-07-21T10:00:00Z",
  });
}

async function makeJudgement(
  store: GraphStore,
  { verdict, first, second }: JudgeRequest,
  said: Pick<Judgement, "reason" | "author" | "at">,
): Promise<Judgement> {
  const one = await findAppearance(store, first);
  const other = await findAppearance(store, second);
  if (one.id === other.id) {
    throw new UsageError({
      code: "merges/one-appearance",
      place: `newsgraph merges ${verdict}`,
      problem: `${first} and ${second} stand for one appearance`,
      remedy: "Name two appearances as ARTICLE#NAME; newsgraph merges why lists the articles",
    });
  }
  return { verdict, first: nameOfAppearance(one), second: nameOfAppearance(other), ...said };
}

interface Writing {
  readonly dryRun: boolean;
  readonly done: string;
  readonly terminal: Terminal;
}

async function write(store: GraphStore, change: Change, { dryRun, done, terminal }: Writing): Promise<void> {
  const writer = new GraphWriter(store);
  const { explain } = await (dryRun ? writer.rehearse([change]) : writer.write([change]));
  for (const { action, subject, reason } of explain())
    await writeText(terminal, plainText(`${action} ${subject}: ${reason}`) + "\n");
  await writeText(terminal, `${dryRun ? "would write" : "written"}: ${plainText(done)}\n`);
}

export async function judge(request: JudgeRequest, { terminal }: CommandContext): Promise<void> {
  const options: JudgeOptions = judgeOptionsSchema.parse(request.options);
  const { dryRun, reason = null, author = userName(terminal) } = options;
  const at = instant(options.at);
  await withStore({ options, terminal, readOnly: dryRun }, async (store) => {
    const judgement = await makeJudgement(store, request, { reason, author, at });
    const done = `judgement ${judgementId(judgement)} (${request.verdict})`;
    await write(store, { kind: "judge", judgement }, { dryRun, done, terminal });
  });
}

async function findJudgement(store: GraphStore, id: string): Promise<string> {
  if (id.trim() === "") {
    throw new UsageError({
      code: "merges/no-id",
      place: "newsgraph merges undo",
      problem: "the id is empty",
      remedy: "newsgraph merges list shows the ids; the first letters of one are enough",
    });
  }
  const found = (await readStoredGraph(store).judgements()).filter((judgement) => judgement.id.startsWith(id));
  const [first, second] = found;
  if (first !== undefined && second === undefined) return first.id;
  throw new UsageError({
    code: "merges/unknown-judgement",
    place: `newsgraph merges undo ${id}`,
    problem: first === undefined ? "the graph has no judgement of this id" : "several judgements begin so",
    remedy: "newsgraph merges list shows the ids",
  });
}

export async function undoJudgement(id: string, options: unknown, { terminal }: CommandContext): Promise<void> {
  const { dryRun, ...storeOptions } = undoOptionsSchema.parse(options);
  await withStore({ options: storeOptions, terminal, readOnly: dryRun }, async (store) => {
    const judgementId = await findJudgement(store, id);
    const done = `judgement ${judgementId} taken back`;
    await write(store, { kind: "undo", judgementId }, { dryRun, done, terminal });
  });
}
