/** One pair to judge: both entities with their sentences, and the two answers. */
import type { ReviewSide, UnsureSides } from "../../api/review.ts";
import { session } from "../state/explorer.ts";
import { currentPair, judgePair, judging } from "../state/review.ts";
import { t, tData } from "../state/translate.ts";
import { ArticleLink } from "./article-link.tsx";
import { MarkedSentence } from "./marked-sentence.tsx";

function Side({ side }: { readonly side: ReviewSide }) {
  const { name, type, aliases, articleCount, examples } = side;
  const others = aliases.filter((alias) => alias !== name);
  const count = articleCount === 1 ? t("search.oneArticle") : t("search.articles", { count: articleCount });
  return (
    <div class="pair-side">
      <h3>
        <span class="dot" data-kind={type} aria-hidden="true" />
        {name}
      </h3>
      <p class="row-note">
        {tData("type", type)} · {count}
      </p>
      {others.length > 0 ? <p class="row-note">{t("review.aliases", { names: others.join(", ") })}</p> : null}
      {examples.map(({ sentence, article }) => (
        <div class="pair-example" key={sentence.id}>
          <MarkedSentence sentence={sentence} />
          <ArticleLink article={article} />
        </div>
      ))}
    </div>
  );
}

export function ReviewPair({ pair, index }: { readonly pair: UnsureSides; readonly index: number }) {
  const { first, second } = pair;
  const names = { first: first.name, second: second.name };
  const isCurrent = currentPair.value === index;
  return (
    <article
      class="pair-card"
      aria-label={t("review.question", names)}
      aria-current={isCurrent ? "true" : "false"}
      tabIndex={isCurrent ? 0 : -1}
      onFocusCapture={() => {
        currentPair.value = index;
      }}
    >
      <div class="pair-sides">
        <Side side={first} />
        <Side side={second} />
      </div>
      {session.value?.readOnly === false ? (
        <div class="pair-actions">
          {(["same", "different"] as const).map((verdict) => (
            <button
              key={verdict}
              type="button"
              aria-disabled={judging.value}
              aria-keyshortcuts={verdict === "same" ? "S" : "D"}
              onClick={() => void judgePair(pair, verdict)}
            >
              <span>
                {t(`review.${verdict}`)}
                <span class="quiet">: {t("review.question", names)}</span>
              </span>
              <kbd aria-hidden="true">{verdict === "same" ? "S" : "D"}</kbd>
            </button>
          ))}
        </div>
      ) : null}
    </article>
  );
}
