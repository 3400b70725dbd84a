/** What may happen to the set of articles and judgements that a graph is a function of. */
import type { Article } from "../../articles/article.ts";
import type { Extraction } from "../../extraction/extraction.ts";
import type { Judgement } from "../../identities/judgement.ts";

export type Change =
  | {
      readonly kind: "put";
      readonly article: Article;
      readonly extraction: Extraction;
      /** Replaces a later revision too. */
      readonly force?: boolean;
    }
  | { readonly kind: "remove"; readonly articleId: string }
  | { readonly kind: "judge"; readonly judgement: Judgement }
  /** Takes a judgement back, as if it had never been. */
  | { readonly kind: "undo"; readonly judgementId: string };

/** Why a row of a patch is there: what `--dry-run` prints. */
export interface Explanation {
  readonly action: "add" | "change" | "remove" | "merge" | "split" | "skip";
  /** What it is about: an article, an entity, an edge. */
  readonly subject: string;
  readonly reason: string;
}
