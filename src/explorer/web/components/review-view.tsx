/**
 * What rules could not decide: each pair side by side, for a person to judge; keys act on the pair that has the focus.
 */
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { attempt } from "../state/actions.ts";
import { returns } from "../state/connection.ts";
import { session } from "../state/explorer.ts";
import {
  currentPair,
  judgePair,
  pageLength,
  readReview,
  review,
  step,
  turnTo,
  undoJudgement,
} from "../state/review.ts";
import { t } from "../state/translate.ts";
import { JudgementList } from "./judgement-list.tsx";
import { ReviewPair } from "./review-pair.tsx";

function pressed(key: string): (() => Promise<void> | void) | undefined {
  const { pairs, judgements } = review.value ?? { pairs: [], judgements: [] };
  const pair = pairs[currentPair.value];
  const [latest] = judgements;
  const commands: Readonly<Record<string, () => Promise<void> | void>> = {
    j: () => {
      step(1);
    },
    k: () => {
      step(-1);
    },
    ...(pair === undefined ? {} : { s: () => judgePair(pair, "same"), d: () => judgePair(pair, "different") }),
    ...(latest === undefined ? {} : { u: () => undoJudgement(latest) }),
  };
  return commands[key.toLowerCase()];
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const command = pressed(event.key);
  if (command === undefined) return;
  event.preventDefault();
  void command();
}

function Head() {
  const { pairs, pairCount, from } = review.value ?? { pairs: [], pairCount: 0, from: 0 };
  return (
    <header class="review-head">
      <h2>{t("review.title")}</h2>
      <p>{t("review.explained")}</p>
      <p class="row-note">
        {pairs.length < pairCount
          ? t("review.someOf", { first: from + 1, last: from + pairs.length, count: pairCount })
          : t("review.count", { count: pairCount })}
      </p>
      {session.value?.readOnly === false ? (
        <p class="row-note review-keys">
          <kbd>S</kbd> {t("review.same")} <kbd>D</kbd> {t("review.different")} <kbd>U</kbd> {t("review.undoLast")}{" "}
          <kbd>J</kbd> <kbd>K</kbd> {t("review.step")}
        </p>
      ) : (
        <p class="row-note">{t("review.readOnly")}</p>
      )}
    </header>
  );
}

/** Turns to the pairs that fewer articles speak of, and back. */
function Pages() {
  const { pairs, pairCount, from } = review.value ?? { pairs: [], pairCount: 0, from: 0 };
  if (pairs.length >= pairCount) return null;
  const turn = (to: number) => () => void attempt(() => turnTo(to));
  return (
    <nav class="pair-pages" aria-label={t("review.pages")}>
      <button type="button" disabled={from === 0} onClick={turn(Math.max(0, from - pageLength))}>
        {t("review.previousPage", { count: pageLength })}
      </button>
      <button type="button" disabled={from + pairs.length >= pairCount} onClick={turn(from + pageLength)}>
        {t("review.nextPage", { count: pageLength })}
      </button>
    </nav>
  );
}

export function ReviewView() {
  const root = useRef<HTMLElement>(null);
  const answer = review.value;
  const at = currentPair.value;
  useEffect(() => {
    void attempt(() => readReview());
  }, [returns.value]);
  // The focus follows the pair that keys judge, also when a judged pair has left the list: before the page is painted, or a quick key
  // would go to nobody.
  useLayoutEffect(() => {
    const target = root.current?.querySelector<HTMLElement>(".pair-card[aria-current=true]") ?? root.current;
    const focused = document.activeElement;
    if (target?.contains(focused) === true || focused?.closest(".judgements") != null) return;
    target?.focus();
  }, [answer, at]);
  return (
    <section class="review-view" aria-label={t("view.review")} tabIndex={-1} ref={root} onKeyDown={onKeyDown}>
      {answer === null ? (
        <p class="loading">{t("review.loading")}</p>
      ) : (
        <>
          <Head />
          {answer.pairs.length === 0 ? <p class="review-empty">{t("review.none")}</p> : null}
          <ol class="pair-list" aria-label={t("review.title")}>
            {answer.pairs.map((pair, index) => (
              <li key={`${pair.first.id} ${pair.second.id}`}>
                <ReviewPair pair={pair} index={index} />
              </li>
            ))}
          </ol>
          <Pages />
          <JudgementList />
        </>
      )}
    </section>
  );
}
