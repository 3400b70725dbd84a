/**
 * Page metadata
 * =============
 *
 * What a page says about its article, from the most to the least deliberate statement: JSON-LD of schema.org, OpenGraph
 * and meta elements, the canonical link, the first `<time>`. Where one of them is malformed the next is asked.
 */
import { z } from "zod";
import type { ArticleDraft } from "./article-draft.ts";
import { parseCalendarDate } from "./calendar-date.ts";
import type { PageDocument } from "./page-document.ts";

const named = z.union([z.string(), z.object({ name: z.string() }).transform((value) => value.name)]);
const names = z
  .union([named, z.array(named).transform((values) => values.join(", "))])
  .nullish()
  .catch(null);
const text = z.string().nullish().catch(null);

const linkedArticleSchema = z.object({
  "@type": z.union([z.string(), z.array(z.string())]),
  headline: text,
  datePublished: text,
  dateModified: text,
  author: names,
  publisher: names,
  inLanguage: text,
  url: text,
  mainEntityOfPage: z
    .union([z.string(), z.object({ "@id": z.string() }).transform((value) => value["@id"])])
    .nullish()
    .catch(null),
});
type LinkedArticle = z.infer<typeof linkedArticleSchema>;

const graphSchema = z.union([
  z.array(z.unknown()),
  z.object({ "@graph": z.array(z.unknown()) }).transform((value) => value["@graph"]),
  z.unknown().transform((value) => [value]),
]);

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

function isArticleType(type: LinkedArticle["@type"]): boolean {
  return [type].flat().some((name) => /(?:Article|BlogPosting|Report)$/.test(name));
}

function linkedArticle(document: PageDocument): Partial<LinkedArticle> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const candidate of graphSchema.parse(parseJson(script.textContent ?? ""))) {
      const article = linkedArticleSchema.safeParse(candidate);
      if (article.success && isArticleType(article.data["@type"])) return article.data;
    }
  }
  return {};
}

function metaReader(document: PageDocument): (...keys: readonly string[]) => string | null {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const key = (element.getAttribute("property") ?? element.getAttribute("name") ?? "").toLowerCase();
    const content = (element.getAttribute("content") ?? "").trim();
    if (content !== "" && !values.has(key)) values.set(key, content);
  }
  return (...keys) => keys.map((key) => values.get(key)).find((value) => value !== undefined) ?? null;
}

function attributeOf(document: PageDocument, selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name) ?? null;
}

function firstDate(candidates: readonly (string | null | undefined)[]): string | null {
  return candidates.find((value) => typeof value === "string" && parseCalendarDate(value) !== null) ?? null;
}

/** OpenGraph names an author by the address of a profile too; that is no name. */
function personName(value: string | null): string | null {
  return value === null || /^https?:/.test(value) ? null : value;
}

type Meta = ReturnType<typeof metaReader>;

function addressOf(document: PageDocument, meta: Meta, linked: Partial<LinkedArticle>): string | null {
  const canonical = attributeOf(document, 'link[rel="canonical"]', "href") ?? meta("og:url");
  return canonical ?? linked.mainEntityOfPage ?? linked.url ?? null;
}

/** A page in a language that it misnames ("deutsch") is read as one that names none. */
function languageOf(document: PageDocument, meta: Meta, linked: Partial<LinkedArticle>): string | null {
  const candidates = [linked.inLanguage, attributeOf(document, "html", "lang"), meta("og:locale", "content-language")];
  return candidates.find((value) => typeof value === "string" && /^[a-z]{2,3}(?:[-_]\w+)*$/i.test(value)) ?? null;
}

/** Everything but the text. */
export function pageMetadata(document: PageDocument): Omit<ArticleDraft, "text"> {
  const linked = linkedArticle(document);
  const meta = metaReader(document);
  return {
    title: linked.headline ?? meta("og:title", "twitter:title") ?? document.querySelector("title")?.textContent,
    published: firstDate([
      linked.datePublished,
      meta("article:published_time", "date", "dc.date", "dcterms.created", "publication_date"),
      attributeOf(document, "article time[datetime]", "datetime"),
      attributeOf(document, "time[datetime]", "datetime"),
    ]),
    modified: firstDate([linked.dateModified, meta("article:modified_time", "og:updated_time", "last-modified")]),
    author: linked.author ?? personName(meta("author", "article:author", "dc.creator")),
    publisher: linked.publisher ?? meta("og:site_name", "publisher", "dc.publisher"),
    language: languageOf(document, meta, linked),
    url: addressOf(document, meta, linked),
  };
}
