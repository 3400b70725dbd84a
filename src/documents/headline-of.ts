/**
 * Headline of an article
 * ======================
 *
 * The title without what a site adds to it ("… | Kurier der Stadt", "… – Abendblatt"). A title that the text prints too
 * says nothing more, and one as long as a paragraph is none.
 */
import type { Article } from "../articles/article.ts";

export type HeadlineSource = Pick<Article, "text"> & Partial<Pick<Article, "title" | "publisher">>;

const longest = 240;
/** Between the text and the headline behind it. */
const gap = "\n\n";

/** Where the headline begins, if it is read behind the text. */
export const startOfHeadline = (text: string): number => text.length + gap.length;

/** A text with its headline behind it. */
export const behindText = (text: string, headline: string): string => `${text}${gap}${headline}`;

const bar = /\s\|\s.*$/su;
const lastDash = /\s[-–—]\s(?!.*\s[-–—]\s)/su;
const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

function withoutPublisher(title: string, publisher: string): string {
  const dash = lastDash.exec(title);
  if (dash === null) return title;
  const site = fold(title.slice(dash.index + dash[0].length));
  return site !== "" && fold(publisher).includes(site) ? title.slice(0, dash.index) : title;
}

/** The headline, or null where there is none that says more than the text. */
export function headlineOf({ title, text, publisher }: HeadlineSource): string | null {
  const own = withoutPublisher((title ?? "").replace(bar, ""), publisher ?? "").trim();
  return own === "" || own.length > longest || text.includes(own) ? null : own;
}
