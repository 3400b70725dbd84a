/** One entity at a glance: its names, roles over time, quotes, and who writes about it. */
import { UsageError } from "../../foundation/errors.ts";
import { readProfile } from "../../queries/entity-profile.ts";
import type { AnswerOf, ParsedRequestOf } from "../api/routes.ts";
import type { ExplorerContext } from "./explorer-context.ts";
import { viewNode } from "./graph-part-of.ts";

export async function answerEntity(
  context: ExplorerContext,
  request: ParsedRequestOf<"entity">,
): Promise<AnswerOf<"entity">> {
  const entity = (await context.names()).byId.get(request.id);
  if (entity === undefined) {
    throw new UsageError({
      code: "explorer/unknown-entity",
      place: `entity ${request.id}`,
      problem: "the graph has no entity of this id",
      remedy: "It may have gone with its last article; search for its name again",
    });
  }
  const { roles, publishers, quotes, firstSeen, lastSeen } = await readProfile(context.store, request.id);
  return {
    ...viewNode(entity),
    aliases: [...entity.aliases],
    roles: [...roles],
    quotes: [...quotes],
    publishers: [...publishers],
    firstSeen,
    lastSeen,
  };
}
