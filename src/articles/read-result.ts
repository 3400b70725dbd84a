/**
 * Read result
 * ===========
 *
 * An article, or the reason why there is none: a bad article never stops the batch that it came in.
 */
import { ArticleError } from "../foundation/errors.ts";
import type { Article } from "./article.ts";

export type ReadResult =
  | {
      readonly article: Article;
      /** Its id is the path of its file: another text may come under the same one. */
      readonly namedByFile?: boolean;
    }
  | { readonly failure: ArticleError };

/** Turns the expected errors of reading one article into a result; anything else goes on. */
export function attemptArticle(read: () => Article): ReadResult {
  try {
    return { article: read() };
  } catch (error) {
    if (error instanceof ArticleError) return { failure: error };
    throw error;
  }
}
