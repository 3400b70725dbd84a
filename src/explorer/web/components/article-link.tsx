/** Publisher, day and title of an article, with a link where it has an address that a link may lead to. */
import type { ArticleReference } from "../../../queries/proven-statement.ts";
import { t, writeDate } from "../state/translate.ts";
import { Icon } from "./icon.tsx";

const isWeb = (url: string): boolean => url.startsWith("https://") || url.startsWith("http://");

export function ArticleLink({ article }: { readonly article: ArticleReference }) {
  const title = article.title ?? article.id;
  const day = article.published === null ? t("evidence.undated") : writeDate(article.published);
  return (
    <p class="article">
      <span>{[article.publisher, day].filter((part) => part !== null).join(" · ")}</span>
      {article.url !== null && isWeb(article.url) ? (
        <a href={article.url} target="_blank" rel="noopener noreferrer">
          {title}
          <Icon name="external" />
        </a>
      ) : (
        <span class="article-title">{title}</span>
      )}
    </p>
  );
}
