/**
 * JSON article
 * ============
 *
 * One object of a JSON or JSON Lines file. Names that archives use beside ours are taken too; whatever else an object
 * holds is passed over.
 */
import { z } from "zod";
import { ArticleError } from "../foundation/errors.ts";
import type { ArticleDraft } from "./article-draft.ts";

const text = z.string().nullish();
const scalar = z.union([z.string(), z.number()]).transform(String).nullish();
const names = z.union([text, z.array(z.string()).transform((values) => values.join(", "))]);

const jsonArticleSchema = z.object({
  id: scalar,
  text,
  title: text,
  language: text,
  date: scalar,
  published: scalar,
  modified: scalar,
  publisher: text,
  source: text.catch(null),
  author: names,
  url: text,
  sentences: z.array(z.string()).nullish(),
});

function explain(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue === undefined ? "it is malformed" : `${issue.path.join(".") || "the value"}: ${issue.message}`;
}

/** Checks one parsed value; throws an `ArticleError` that names the member that is wrong. */
export function readJsonArticle(value: unknown, place: string): ArticleDraft {
  const result = jsonArticleSchema.safeParse(value);
  if (!result.success) {
    throw new ArticleError({
      code: "article/json-shape",
      place,
      problem: `this is no article (${explain(result.error)})`,
      remedy: 'Write one object for each article, with at least "text"; README.md lists the other members',
    });
  }
  const { data } = result;
  return {
    ...data,
    published: data.date ?? data.published,
    publisher: data.publisher ?? data.source,
    text: data.text ?? data.sentences?.join(" ") ?? "",
  };
}

/** Parses the text of one JSON value; throws an `ArticleError` for what is cut off or not JSON. */
export function parseJsonValue(source: string, place: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new ArticleError({
      code: "article/json-malformed",
      place,
      problem: `the JSON is cut off or malformed (${(error as Error).message})`,
      remedy: "Export it again, or remove it; all other articles are read",
      cause: error,
    });
  }
}
