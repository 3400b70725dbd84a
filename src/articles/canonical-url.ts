/**
 * Canonical URL
 * =============
 *
 * One address for one article: without the fragment and without what only counts clicks. Null for what is no web
 * address; such a value is kept on the article but never names it.
 */
const clickCounters = /^(utm_\w+|fbclid|gclid|mc_[ce]id)$/;

/** @example canonicalUrl("https://Zeitung.example/a?utm_source=x#top"); // "https://zeitung.example/a" */
export function canonicalUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  url.hash = "";
  url.username = "";
  url.password = "";
  for (const name of [...url.searchParams.keys()]) {
    if (clickCounters.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}
