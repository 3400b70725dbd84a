/** Answers from the index of names: the session and the search with completion. */
import type { AnswerOf, ParsedRequestOf } from "../api/routes.ts";
import type { ExplorerContext } from "./explorer-context.ts";
import { viewNode } from "./graph-part-of.ts";

export async function answerSession(context: ExplorerContext): Promise<AnswerOf<"session">> {
  const { store, readOnly, version } = context;
  const names = await context.names();
  return { store: store.kind, place: store.place, readOnly, version, entityCount: names.entities.length };
}

export async function answerSearch(
  context: ExplorerContext,
  request: ParsedRequestOf<"search">,
): Promise<AnswerOf<"search">> {
  const hits = (await context.names()).find(request.text, request.limit);
  return { hits: hits.map(({ entity, alias }) => ({ ...viewNode(entity), alias })) };
}
