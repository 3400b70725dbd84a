/** Answers from the index of names: the session and the search with completion. */
import type { AnswerOf, ParsedRequestOf } from "../api/routes.ts";
import type { AnswerContext, ExplorerContext } from "./explorer-context.ts";
import { viewNode } from "./graph-part-of.ts";

export async function answerSession(context: AnswerContext): Promise<AnswerOf<"session">> {
  const { store, writing, version, isOwnPage } = context;
  const names = await context.names();
  return {
    store: store.kind,
    place: store.place,
    readOnly: writing === null,
    token: isOwnPage ? (writing?.token ?? null) : null,
    version,
    entityCount: names.entities.length,
  };
}

export async function answerSearch(
  context: ExplorerContext,
  request: ParsedRequestOf<"search">,
): Promise<AnswerOf<"search">> {
  const hits = (await context.names()).find(request.text, request.limit);
  return { hits: hits.map(({ entity, alias }) => ({ ...viewNode(entity), alias })) };
}
