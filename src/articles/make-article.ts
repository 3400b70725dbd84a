/**
 * Making an article
 * =================
 *
 * The one door through which every reader's finding becomes an article: dates and languages are checked, the id is
 * settled, the content hash taken. The text itself passes unchanged, so that offsets hold in the source's own text.
 */
import { createHash } from "node:crypto";
import { ArticleError } from "../foundation/errors.ts";
import type { Article } from "./article.ts";
import type { ArticleDraft } from "./article-draft.ts";
import { parseCalendarDate, parseInstant } from "./calendar-date.ts";
import { canonicalUrl } from "./canonical-url.ts";

/** Where an article comes from: for messages, and for an id where it has none of its own. */
export interface ArticleOrigin {
  /** File, line and byte, as a person finds them. */
  readonly place: string;
  /** Path below the input root, with the number of the article where a file holds several. */
  readonly path: string;
  readonly defaults?: { readonly language?: string | undefined; readonly publisher?: string | undefined };
}

const longestId = 2_000;
/** Some 300,000 words, as a thick novel has: what is longer is no article, and would take minutes and gigabytes. */
const longestText = 2_000_000;

let languageNames: Intl.DisplayNames | undefined;

/**
 * Whether a code names a language. The names take some 10 ms to load: a run feels it, and most articles state "de" or
 * "en".
 */
function isLanguage(code: string): boolean {
  if (code === "de" || code === "en") return true;
  languageNames ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return languageNames.of(code) !== undefined;
}

/** Half a surrogate pair has no UTF-8: neither a store nor JSON would give it back. */
function wholeCharacters(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}

function stated(value: string | null | undefined): string | null {
  const trimmed = value === null || value === undefined ? undefined : wholeCharacters(value).trim();
  return trimmed === undefined || trimmed === "" ? null : trimmed;
}

function checkedLanguage(value: string | null, place: string): string | null {
  if (value === null) return null;
  const code = value.toLowerCase().split(/[-_]/)[0] ?? "";
  if (/^[a-z]{2,3}$/.test(code) && isLanguage(code)) return code;
  throw new ArticleError({
    code: "article/language-unknown",
    place,
    problem: `"${value}" is not a language`,
    remedy: 'Write the code of ISO 639-1, as "de" or "en", or leave the language out',
  });
}

function checkedDate(value: string | null, place: string): string | null {
  if (value === null) return null;
  const date = parseCalendarDate(value);
  if (date !== null) return date;
  throw new ArticleError({
    code: "article/date-invalid",
    place,
    problem: `"${value}" is not a date`,
    remedy: 'Write the day, month or year as "2025-07-14", "2025-07" or "2025", or leave the date out',
  });
}

/**
 * An id stands in lists, addresses and files: nobody can name one of several lines, or of a hundred thousand
 * characters.
 */
function checkedId(id: string, place: string): string {
  if (id.length <= longestId && !/\p{Control}/u.test(id)) return id;
  const problem = id.length > longestId ? `has ${id.length} characters` : "has line breaks or control characters";
  throw new ArticleError({
    code: "article/id-unusable",
    place,
    problem: `the id "${id.slice(0, 40).replace(/\p{Control}/gu, " ")}" ${problem}`,
    remedy: `Give the article an id of one line and at most ${longestId} characters`,
  });
}

function hashContent(article: Omit<Article, "contentHash" | "id">): string {
  const { text, title, language, published, modified, publisher, author, url, sentences } = article;
  const parts = [text, title, language, published, modified, publisher, author, url, sentences ?? null];
  return createHash("sha256").update(JSON.stringify(parts), "utf8").digest("hex");
}

function checkedText(text: string, place: string): string {
  if (text.length > longestText) {
    throw new ArticleError({
      code: "article/too-long",
      place,
      problem: `the text has ${text.length} characters; ${longestText} are the most`,
      remedy: "Split it into its articles, as JSON Lines with one on each line",
    });
  }
  if (text.trim() !== "") return wholeCharacters(text);
  throw new ArticleError({
    code: "article/empty",
    place,
    problem: "there is no text",
    remedy: "Remove it from the input, or check that the file was written completely",
  });
}

function checkedContent(draft: ArticleDraft, { place, defaults }: ArticleOrigin): Omit<Article, "contentHash" | "id"> {
  const modified = stated(draft.modified);
  return {
    text: checkedText(draft.text, place),
    title: stated(draft.title),
    language: checkedLanguage(stated(draft.language) ?? stated(defaults?.language), place),
    published: checkedDate(stated(draft.published), place),
    modified: modified === null ? null : parseInstant(modified),
    publisher: stated(draft.publisher) ?? stated(defaults?.publisher),
    author: stated(draft.author),
    url: stated(draft.url),
    ...(draft.sentences ? { sentences: [...draft.sentences] } : {}),
  };
}

/** Checks a draft and settles its id; throws an `ArticleError` that says what is wrong with it. */
export function makeArticle(draft: ArticleDraft, origin: ArticleOrigin): Article {
  const content = checkedContent(draft, origin);
  const address = content.url === null ? null : canonicalUrl(content.url);
  const id = checkedId(stated(draft.id) ?? address ?? origin.path, origin.place);
  return { id, ...content, contentHash: hashContent(content) };
}
