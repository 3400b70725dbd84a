/**
 * Article
 * =======
 *
 * One text of one publisher, as a reader delivered it. Everything that the graph says later points back to its `id`
 * and to half-open UTF-16 offsets in its `text`, so the text is never changed after this point.
 */
import { z } from "zod";

/** A day, a month or a year in ISO 8601: as exact as the source states it. */
export const publishedSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

export const articleSchema = z.object({
  /** The one given, else the canonical URL, else the path below the input root; never derived from the text. */
  id: z.string().min(1),
  text: z.string(),
  title: z.string().nullable(),
  /** ISO 639-1; null until a reader or the language detection knows it. */
  language: z.string().nullable(),
  published: publishedSchema.nullable(),
  /** ISO 8601 instant of the last change, where the source states one: of two revisions the later stays. */
  modified: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  /** SHA-256 over text and metadata: tells revisions of one article apart. */
  contentHash: z.string(),
  /** Sentences that the source has split already; its numbering is kept. */
  sentences: z.array(z.string()).optional(),
});
export type Article = Readonly<z.infer<typeof articleSchema>>;
