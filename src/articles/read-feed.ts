/**
 * Feed
 * ====
 *
 * RSS, RDF and Atom files, one article an entry, by feedsmith: the XML parser behind it refuses external entities,
 * leaves own ones unexpanded and limits nesting. The text is the full content where the feed carries it, else the
 * summary.
 */
import { parseFeed } from "feedsmith";
import { ArticleError } from "../foundation/errors.ts";
import type { ArticleDraft } from "./article-draft.ts";
import { blockText } from "./block-text.ts";
import { parsePage } from "./parse-page.ts";

type Feed = ReturnType<typeof parseFeed>;
type FeedOf<Format extends Feed["format"]> = Extract<Feed, { format: Format }>["feed"];
type RssFeed = FeedOf<"rss">;
type AtomFeed = FeedOf<"atom">;
type RdfFeed = FeedOf<"rdf">;

interface FeedPlace {
  readonly place: string;
  readonly depth: number;
}

function parsed(source: string, place: string): Feed {
  try {
    return parseFeed(source);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : "";
    throw new ArticleError({
      code: "article/feed-malformed",
      place,
      problem: `this is no RSS or Atom feed that can be read${cause}`,
      remedy: "Check that the file is complete; other XML must be converted to plain text, Markdown or JSON Lines",
      cause: error,
    });
  }
}

function htmlText(html: string | undefined, { place, depth }: FeedPlace): string {
  return html === undefined || html.trim() === "" ? "" : blockText(parsePage(html, place, depth).body);
}

function plainTitle(title: string | undefined, place: FeedPlace): string | null {
  if (title === undefined) return null;
  return /[<&]/.test(title) ? htmlText(title, place) : title;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** The first stated one of values and lists of values. */
function first(...values: readonly unknown[]): string | null {
  return (
    values
      .flat()
      .map(textOf)
      .find((value) => value !== null) ?? null
  );
}

function together(values: unknown): string | null {
  return textOf(
    [values]
      .flat()
      .map(textOf)
      .filter((value) => value !== null)
      .join(", "),
  );
}

type RssItem = NonNullable<RssFeed["items"]>[number];
type RdfItem = NonNullable<RdfFeed["items"]>[number];
type AtomEntry = NonNullable<AtomFeed["entries"]>[number];

/** What Dublin Core, where a feed uses it, says of an entry. */
function dublinCore(
  item: Pick<RssItem | RdfItem, "dc">,
): Readonly<Record<"dates" | "creators" | "publishers" | "languages", unknown>> {
  return { dates: null, creators: null, publishers: null, languages: null, ...item.dc };
}

function itemText(item: Pick<RssItem | RdfItem, "content" | "description">, place: FeedPlace): string {
  return htmlText(item.content?.encoded ?? item.description, place);
}

function rssDraft(item: RssItem, feed: RssFeed, place: FeedPlace): ArticleDraft {
  const dc = dublinCore(item);
  return {
    id: item.guid?.value,
    title: plainTitle(item.title, place),
    url: item.link,
    published: first(item.pubDate, dc.dates),
    author: together(item.authors?.map((author) => author.name ?? author.email)) ?? together(dc.creators),
    publisher: first(item.source?.title, dc.publishers, feed.title),
    language: first(dc.languages, feed.language),
    text: itemText(item, place),
  };
}

function rdfDraft(item: RdfItem, feed: RdfFeed, place: FeedPlace): ArticleDraft {
  const dc = dublinCore(item);
  return {
    title: plainTitle(item.title, place),
    url: item.link,
    published: first(dc.dates),
    author: together(dc.creators),
    publisher: first(dc.publishers, feed.title),
    language: first(dc.languages, dublinCore(feed).languages),
    text: itemText(item, place),
  };
}

interface AtomText {
  readonly value?: string;
  readonly type?: string;
}

function atomText(content: AtomText | undefined, place: FeedPlace): string {
  const isPlain = content?.type === undefined || content.type === "text" || content.type === "text/plain";
  return isPlain ? (content?.value ?? "") : htmlText(content.value, place);
}

function addressOf(entry: AtomEntry): string | undefined {
  return entry.links?.find((link) => (link.rel ?? "alternate") === "alternate")?.href;
}

function atomDraft(entry: AtomEntry, feed: AtomFeed, place: FeedPlace): ArticleDraft {
  return {
    id: entry.id,
    title: atomText(entry.title, place),
    url: addressOf(entry),
    published: first(entry.published, entry.updated),
    modified: textOf(entry.updated),
    author: together((entry.authors ?? feed.authors)?.map((author) => author.name)),
    publisher: atomText(entry.source?.title ?? feed.title, place),
    language: feed.xml?.lang,
    text: atomText(entry.content ?? entry.summary, place),
  };
}

/** One function an entry, in their order; throws an `ArticleError` for what is no feed. */
export function readFeed(source: string, place: string, depth: number): readonly (() => ArticleDraft)[] {
  const { format, feed } = parsed(source, place);
  const feedPlace = { place, depth };
  switch (format) {
    case "rss":
      return (feed.items ?? []).map((item) => () => rssDraft(item, feed, feedPlace));
    case "rdf":
      return (feed.items ?? []).map((item) => () => rdfDraft(item, feed, feedPlace));
    case "atom":
      return (feed.entries ?? []).map((entry) => () => atomDraft(entry, feed, feedPlace));
    case "json":
      return [];
  }
}
