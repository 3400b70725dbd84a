/**
 * API routes
 * ==========
 *
 * Mounts every route of the contract: reads a JSON body of limited size, checks it, answers, and turns errors into a
 * code and a message. What went wrong inside is logged, never sent.
 */
import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { NewsgraphError } from "../../foundation/errors.ts";
import { bodyLimit as maxSize, type Refusal, routes, type RouteName, writingRoutes } from "../api/routes.ts";
import { answers } from "./answers.ts";
import type { AnswerContext, ExplorerContext } from "./explorer-context.ts";
import { isOwnPage, mayWrite } from "./may-write.ts";

type Status = 400 | 403 | 404 | 413 | 415 | 500 | 503;

const refuse = (context: Context, status: Status, refusal: Refusal): Response => context.json(refusal, status);

function report(context: Context, explorer: ExplorerContext, error: unknown): Response {
  if (NewsgraphError.isInstance(error)) {
    const status = error.exitCode === 2 ? 400 : error.exitCode === 3 ? 503 : 500;
    return refuse(context, status, { code: error.code, message: `${error.problem}. ${error.remedy}` });
  }
  explorer.logger.warn(`explorer: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return refuse(context, 500, { code: "explorer/failed", message: "The server could not answer; its log says why." });
}

async function readBody(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch {
    return undefined;
  }
}

async function answerRoute(context: Context, explorer: ExplorerContext, name: RouteName): Promise<Response> {
  const type = context.req.header("content-type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    return refuse(context, 415, { code: "explorer/not-json", message: "Send application/json." });
  }
  if (writingRoutes.has(name) && !mayWrite(context, explorer)) {
    const message = "Only the page of this start may write, and not with --read-only. Load the page again.";
    return refuse(context, 403, { code: "explorer/may-not-write", message });
  }
  const request = routes[name].request.safeParse(await readBody(context));
  if (!request.success) {
    return refuse(context, 400, { code: "explorer/malformed", message: z.prettifyError(request.error) });
  }
  try {
    const answer = answers[name] as (explorer: AnswerContext, request: unknown) => Promise<object>;
    return context.json(await answer({ ...explorer, isOwnPage: isOwnPage(context) }, request.data));
  } catch (error) {
    return report(context, explorer, error);
  }
}

export function mountRoutes(app: Hono, explorer: ExplorerContext): void {
  const tooLarge = (context: Context): Response =>
    refuse(context, 413, { code: "explorer/too-large", message: `A request has at most ${maxSize} bytes.` });
  app.use("/api/*", bodyLimit({ maxSize, onError: tooLarge }));
  app.use("/api/*", async (context, next) => {
    context.header("Cache-Control", "no-store");
    await next();
  });
  for (const name of Object.keys(routes) as RouteName[]) {
    app.post(`/api/${name}`, (context) => answerRoute(context, explorer, name));
  }
  app.onError((error, context) => report(context, explorer, error));
  app.notFound((context) => refuse(context, 404, { code: "explorer/not-found", message: "There is nothing here." }));
}
