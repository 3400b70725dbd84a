/**
 * Review
 * ======
 *
 * The pairs to judge, the one looked at, and judging. After each judgement the list is read again: one judgement may
 * settle several pairs.
 */
import { signal } from "@preact/signals";
import type { JudgementRequest, JudgedPair, UnsureSides } from "../../api/review.ts";
import type { AnswerOf } from "../../api/routes.ts";
import { attempt, refreshGraph } from "./actions.ts";
import { askServer } from "./ask-server.ts";
import { say, session } from "./explorer.ts";
import { type Phrase, t } from "./translate.ts";

export const review = signal<AnswerOf<"review"> | null>(null);
/** Position of the pair that keys judge. */
export const currentPair = signal(0);
/** Pairs on a page of the queue. */
export const pageLength = 40;
export const judging = signal(false);

export async function readReview(from = review.value?.from ?? 0): Promise<void> {
  const answer = await askServer("review", { from, limit: pageLength });
  review.value = answer;
  currentPair.value = Math.max(0, Math.min(currentPair.value, answer.pairs.length - 1));
}

async function send(request: JudgementRequest, said: Phrase): Promise<void> {
  const { entityIds } = await askServer("judge", request);
  await refreshGraph(entityIds);
  say(t(said));
}

/** One at a time; the list is read again even where the server refused, since it may have been out of date. */
async function judge(request: JudgementRequest, said: Phrase): Promise<void> {
  if (judging.value || session.value?.readOnly !== false) return;
  judging.value = true;
  await attempt(() => send(request, said));
  await attempt(() => readReview());
  judging.value = false;
}

export function judgePair({ first, second }: UnsureSides, verdict: "same" | "different"): Promise<void> {
  return judge({ verdict, firstId: first.id, secondId: second.id }, `review.said.${verdict}`);
}

export function undoJudgement({ id }: JudgedPair): Promise<void> {
  return judge({ verdict: "undo", judgementId: id }, "review.said.undo");
}

/** Another page of the queue, from its first pair on. */
export async function turnTo(from: number): Promise<void> {
  await readReview(from);
  currentPair.value = 0;
}

export function step(by: number): void {
  const last = (review.value?.pairs.length ?? 0) - 1;
  currentPair.value = Math.max(0, Math.min(last, currentPair.value + by));
}
