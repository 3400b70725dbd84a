/**
 * Article draft
 * =============
 *
 * What a reader found, in the source's own words, before it is checked: `make-article.ts` turns it into an article or
 * says what is wrong with it. Absent and null both mean that the source does not say.
 */
export interface ArticleDraft {
  readonly id?: string | null | undefined;
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly modified?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly sentences?: readonly string[] | null | undefined;
}
