/**
 * Front matter
 * ============
 *
 * A YAML head between two lines of `---`, as static site generators write it, in Markdown and in plain text. Values are
 * read by the YAML core schema, where a date stays the text that it is.
 */
import { parse, YAMLError } from "yaml";
import { z } from "zod";
import { ArticleError } from "../foundation/errors.ts";
import type { ArticleDraft } from "./article-draft.ts";

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String).nullish();
const name = z.union([scalar, z.array(z.string()).transform((names) => names.join(", "))]);

const frontMatterSchema = z
  .object({
    id: scalar,
    title: scalar,
    date: scalar,
    published: scalar,
    modified: scalar,
    updated: scalar,
    language: scalar,
    lang: scalar,
    publisher: scalar,
    source: scalar,
    author: name,
    authors: name,
    url: scalar,
    canonical: scalar,
  })
  .transform(({ id, title, ...values }) => ({
    id,
    title,
    published: values.date ?? values.published,
    modified: values.modified ?? values.updated,
    language: values.language ?? values.lang,
    publisher: values.publisher ?? values.source,
    author: values.author ?? values.authors,
    url: values.url ?? values.canonical,
  }));

const head = /^---[ \t]*\r?\n([\s\S]*?)\r?\n?^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;

/** The parser reports values that are nested too deep by the stack that it ran out of. */
function reasonOf({ message }: Error): string {
  return message.includes("call stack") ? "values are nested too deep" : (message.split("\n")[0] ?? "");
}

function malformed(place: string, error: unknown): ArticleError {
  const line = error instanceof YAMLError ? error.linePos?.[0].line : undefined;
  return new ArticleError({
    code: "article/front-matter-malformed",
    place: line === undefined ? place : `${place}, line ${line + 1}`,
    problem: `the front matter is no YAML of names and values (${reasonOf(error as Error)})`,
    remedy: "Correct it; values with a colon need quotation marks",
    cause: error,
  });
}

function parseHead(text: string, place: string): z.infer<typeof frontMatterSchema> {
  try {
    return frontMatterSchema.parse(parse(text, { schema: "core", maxAliasCount: 0, logLevel: "error" }) ?? {});
  } catch (error) {
    throw malformed(place, error);
  }
}

/** Splits a text into what its front matter says and the body below; the body is the whole text where there is none. */
export function splitFrontMatter(text: string, place: string): ArticleDraft {
  const match = text.startsWith("---") ? head.exec(text) : null;
  if (match?.index !== 0) return { text };
  return { ...parseHead(match[1] ?? "", place), text: text.slice(match[0].length) };
}
