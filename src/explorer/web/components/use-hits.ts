/** Names that begin like what is typed; an answer that comes after a later question is thrown away. */
import { useRef } from "preact/hooks";
import { type Signal, useSignal } from "@preact/signals";
import type { SearchHit } from "../../api/routes.ts";
import { attempt } from "../state/actions.ts";
import { askServer } from "../state/ask-server.ts";

const pause = 90;

interface Hits {
  /** Null before anything is asked. */
  readonly hits: Signal<readonly SearchHit[] | null>;
  readonly ask: (text: string) => void;
}

export function useHits(): Hits {
  const hits = useSignal<readonly SearchHit[] | null>(null);
  const turn = useRef<AbortController | null>(null);
  const timer = useRef(0);
  const ask = (text: string): void => {
    clearTimeout(timer.current);
    turn.current?.abort();
    if (text.trim() === "") {
      hits.value = null;
      return;
    }
    const controller = new AbortController();
    turn.current = controller;
    timer.current = setTimeout(() => {
      void attempt(async () => {
        const answer = await askServer("search", { text: text.slice(0, 200) }, controller.signal).catch(
          (error: unknown) => {
            if (controller.signal.aborted) return null;
            throw error;
          },
        );
        if (answer !== null && turn.current === controller) hits.value = answer.hits;
      });
    }, pause);
  };
  return { hits, ask };
}
