/**
 * The one answer that writes
 * ==========================
 *
 * A person says that two entities are one or two, or takes that back. Who may ask is decided before (api-routes.ts).
 */
import { UsageError } from "../../foundation/errors.ts";
import { chooseAppearance, nameOfAppearance } from "../../graph/merges/choose-appearance.ts";
import type { Change } from "../../graph/planning/change.ts";
import { readStoredGraph } from "../../graph/planning/read-stored-graph.ts";
import type { AppearanceRow } from "../../graph/planning/stored-graph.ts";
import { keyOfAppearance } from "../../graph/merges/read-identities.ts";
import { appearanceKey, type AppearanceName } from "../../identities/judgement.ts";
import type { GraphStore } from "../../stores/graph-store.ts";
import type { JudgementRequest } from "../api/review.ts";
import type { AnswerOf, ParsedRequestOf } from "../api/routes.ts";
import type { ExplorerContext, ExplorerWriting } from "./explorer-context.ts";

interface Judging {
  readonly change: Change;
  readonly about: readonly AppearanceName[];
}

function gone(what: string): UsageError {
  return new UsageError({
    code: "explorer/outdated-pair",
    place: what,
    problem: "the graph has changed and this is no longer in it",
    remedy: "The list is read again; look at it once more",
  });
}

async function appearanceOf(context: ExplorerContext, id: string): Promise<AppearanceRow> {
  const name = (await context.names()).byId.get(id)?.name ?? "";
  const rows = await readStoredGraph(context.store).appearancesOfEntities([id]);
  const appearance = chooseAppearance(rows, name);
  if (appearance === undefined) throw gone(`entity ${id}`);
  return appearance;
}

async function readJudging(
  context: ExplorerContext,
  request: JudgementRequest,
  { author }: ExplorerWriting,
): Promise<Judging> {
  if (request.verdict === "undo") {
    const stored = await readStoredGraph(context.store).judgements();
    const judgement = stored.find(({ id }) => id === request.judgementId);
    if (judgement === undefined) throw gone(`judgement ${request.judgementId}`);
    return { change: { kind: "undo", judgementId: judgement.id }, about: [judgement.first, judgement.second] };
  }
  if (request.firstId === request.secondId) throw gone(`entity ${request.firstId}`);
  const first = nameOfAppearance(await appearanceOf(context, request.firstId));
  const second = nameOfAppearance(await appearanceOf(context, request.secondId));
  const said = { reason: null, author, at: new Date().toISOString() };
  return {
    change: { kind: "judge", judgement: { verdict: request.verdict, first, second, ...said } },
    about: [first, second],
  };
}

async function entitiesOf(store: GraphStore, about: readonly AppearanceName[]): Promise<string[]> {
  const keys = new Set(about.map(appearanceKey));
  const rows = await readStoredGraph(store).appearancesInArticles(about.map(({ articleId }) => articleId));
  return [...new Set(rows.filter((row) => keys.has(keyOfAppearance(row))).map(({ entityId }) => entityId))];
}

export async function answerJudge(
  context: ExplorerContext,
  request: ParsedRequestOf<"judge">,
): Promise<AnswerOf<"judge">> {
  const { writing, store } = context;
  if (writing === null) throw new RangeError("judge was let through where nothing may be written");
  const { change, about } = await readJudging(context, request, writing);
  try {
    await writing.writer.write([change]);
  } finally {
    context.forgetNames();
  }
  return { entityIds: await entitiesOf(store, about) };
}
