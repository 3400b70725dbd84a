/** Asks the server by the contract: the answer is checked as strictly as the request was. */
import {
  type AnswerOf,
  refusalSchema,
  type RequestOf,
  type RouteName,
  routes,
  tokenHeader,
  writingRoutes,
} from "../../api/routes.ts";
import { connected } from "./connection.ts";
import { t } from "./translate.ts";

export class Refused extends Error {
  override readonly name = "Refused";
}

/** The token of this start of the server; stays in this module's memory. */
let token: string | null = null;

export function keepToken(given: string | null): void {
  token = given;
}

async function send(name: RouteName, request: unknown, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(`/api/${name}`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        ...(writingRoutes.has(name) && token !== null ? { [tokenHeader]: token } : {}),
      },
      body: JSON.stringify(request),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    connected.value = false;
    throw new Refused(t("error.server"));
  }
}

/** A server that was started anew in between knows no older token: its own is asked for once. */
async function sendWithToken(name: RouteName, request: unknown, signal?: AbortSignal): Promise<Response> {
  const response = await send(name, request, signal);
  if (response.status !== 403 || !writingRoutes.has(name)) return response;
  const session = await send("session", {}, signal);
  if (!session.ok) return response;
  keepToken(routes.session.answer.parse(await session.json()).token);
  return send(name, request, signal);
}

export async function askServer<N extends RouteName>(
  name: N,
  request: RequestOf<N>,
  signal?: AbortSignal,
): Promise<AnswerOf<N>> {
  const response = await sendWithToken(name, request, signal);
  const body: unknown = await response.json();
  if (response.ok) return routes[name].answer.parse(body) as AnswerOf<N>;
  throw new Refused(refusalSchema.parse(body).message);
}
