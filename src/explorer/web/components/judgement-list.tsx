/** What people have said, latest first, what became of it, and taking it back. */
import type { JudgedPair } from "../../api/review.ts";
import { session } from "../state/explorer.ts";
import { judging, review, undoJudgement } from "../state/review.ts";
import { t, writeDate } from "../state/translate.ts";
import { Icon } from "./icon.tsx";

function Judgement({ judgement, isLatest }: { readonly judgement: JudgedPair; readonly isLatest: boolean }) {
  const { verdict, first, second, author, at, reason, standing } = judgement;
  const names = { first: first.name, second: second.name };
  const said = [author, writeDate(at), reason].filter((part) => part !== null && part !== "");
  return (
    <li class="judgement">
      <span class="badge" data-verdict={verdict}>
        {t(`review.verdict.${verdict}`)}
      </span>
      <div class="judgement-text">
        <p>
          <strong>{first.name}</strong> · <strong>{second.name}</strong>
        </p>
        <p class="row-note">{said.join(" · ")}</p>
        {standing === "in force" ? null : <p class="row-note">{t(`review.standing.${standing}`)}</p>}
      </div>
      {session.value?.readOnly === false ? (
        <button
          type="button"
          aria-disabled={judging.value}
          {...(isLatest ? { "aria-keyshortcuts": "U" } : {})}
          onClick={() => void undoJudgement(judgement)}
        >
          <Icon name="undo" />
          <span>
            {t("review.undo")}
            <span class="quiet">: {t("review.question", names)}</span>
          </span>
          {isLatest ? <kbd aria-hidden="true">U</kbd> : null}
        </button>
      ) : null}
    </li>
  );
}

export function JudgementList() {
  const { judgements, judgementCount } = review.value ?? { judgements: [], judgementCount: 0 };
  if (judgements.length === 0) return null;
  return (
    <section class="judgements" aria-labelledby="judgements-title">
      <h2 id="judgements-title">{t("review.judgements", { count: judgementCount })}</h2>
      <ul>
        {judgements.map((judgement, index) => (
          <Judgement key={judgement.id} judgement={judgement} isLatest={index === 0} />
        ))}
      </ul>
    </section>
  );
}
