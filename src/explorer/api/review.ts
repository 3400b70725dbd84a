/**
 * Review
 * ======
 *
 * Pairs of entities that only a person can join or part, with the sentences to decide by, and what people have decided.
 */
import { z } from "zod";
import { articleReferenceSchema, provenSentenceSchema } from "../../queries/proven-statement.ts";
import { viewNodeSchema } from "./graph-part.ts";

const id = z.string().min(1).max(512);

const sideSchema = viewNodeSchema.extend({
  aliases: z.array(z.string()),
  /** The first sentence that names the entity in each of some articles. */
  examples: z.array(z.object({ article: articleReferenceSchema, sentence: provenSentenceSchema })),
});
export type ReviewSide = Readonly<z.infer<typeof sideSchema>>;

/** `first` has the short name, `second` a full one that it may stand for. */
export const unsurePairSchema = z.object({ first: sideSchema, second: sideSchema });
export type UnsureSides = Readonly<z.infer<typeof unsurePairSchema>>;

const judgedSideSchema = z.object({ name: z.string(), articleId: z.string() });

export const judgedPairSchema = z.object({
  id: z.string(),
  verdict: z.enum(["same", "different", "unsure"]),
  first: judgedSideSchema,
  second: judgedSideSchema,
  reason: z.string().nullable(),
  author: z.string().nullable(),
  at: z.string(),
  standing: z.enum(["in force", "replaced", "asleep", "conflict"]),
});
export type JudgedPair = Readonly<z.infer<typeof judgedPairSchema>>;

export const judgementRequestSchema = z.discriminatedUnion("verdict", [
  z.strictObject({ verdict: z.enum(["same", "different"]), firstId: id, secondId: id }),
  z.strictObject({ verdict: z.literal("undo"), judgementId: id }),
]);
export type JudgementRequest = Readonly<z.infer<typeof judgementRequestSchema>>;
