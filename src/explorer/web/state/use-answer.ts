/** What the server answers to a request, as a signal that a component reads; null until it is there. */
import { useEffect } from "preact/hooks";
import { type ReadonlySignal, useSignal } from "@preact/signals";
import type { AnswerOf, RequestOf, RouteName } from "../../api/routes.ts";
import { attempt } from "./actions.ts";
import { askServer } from "./ask-server.ts";

export function useAnswer<N extends RouteName>(name: N, request: RequestOf<N>): ReadonlySignal<AnswerOf<N> | null> {
  const answer = useSignal<AnswerOf<N> | null>(null);
  const text = JSON.stringify(request);
  useEffect(() => {
    let wanted = true;
    answer.value = null;
    void attempt(async () => {
      const given = await askServer(name, request);
      if (wanted) answer.value = given;
    });
    return () => {
      wanted = false;
    };
  }, [name, text]);
  return answer;
}
