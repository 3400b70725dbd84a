/**
 * What the server answers to a request, and what went wrong instead; both null until one is there. Asked again when the
 * server is back.
 */
import { useEffect } from "preact/hooks";
import { useSignal } from "@preact/signals";
import type { AnswerOf, RequestOf, RouteName } from "../../api/routes.ts";
import { askServer } from "./ask-server.ts";
import { returns } from "./connection.ts";

export interface Answer<N extends RouteName> {
  readonly value: AnswerOf<N> | null;
  readonly problem: string | null;
}

const waiting = { value: null, problem: null };

export function useAnswer<N extends RouteName>(name: N, request: RequestOf<N>): Answer<N> {
  const answer = useSignal<Answer<N>>(waiting);
  const text = JSON.stringify(request);
  useEffect(() => {
    let wanted = true;
    answer.value = waiting;
    askServer(name, request).then(
      (value) => {
        if (wanted) answer.value = { value, problem: null };
      },
      (error: unknown) => {
        const problem = error instanceof Error ? error.message : String(error);
        if (wanted) answer.value = { value: null, problem };
      },
    );
    return () => {
      wanted = false;
    };
  }, [name, text, returns.value]);
  return answer.value;
}
