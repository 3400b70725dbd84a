/** Columns that prove a row: the sentence, and where it was printed. */
import { z } from "zod";

export const optional = z.string().nullable();

export const proof = {
  sentence: optional,
  publisher: optional,
  published: optional,
  title: optional,
  articleId: z.string(),
  position: z.number(),
};
