/**
 * Who may write
 * =============
 *
 * The explorer's own page alone: it names its origin, which the guard has compared, and the token of this start. A
 * browser sends the origin with every POST, and no page can forge it.
 */
import { timingSafeEqual } from "node:crypto";
import type { Context } from "hono";
import { tokenHeader } from "../api/routes.ts";
import type { ExplorerContext } from "./explorer-context.ts";

/** Behind the guard, which has refused every other origin. */
export const isOwnPage = (context: Context): boolean => context.req.header("origin") !== undefined;

export function mayWrite(context: Context, { writing }: Pick<ExplorerContext, "writing">): boolean {
  if (writing === null || !isOwnPage(context)) return false;
  const sent = Buffer.from(context.req.header(tokenHeader) ?? "");
  const token = Buffer.from(writing.token);
  return sent.length === token.length && timingSafeEqual(sent, token);
}
