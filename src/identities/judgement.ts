/**
 * Judgement
 * =========
 *
 * What a person says about two appearances: one entity, two, or undecided. It names appearances by article, type and
 * name key, so that it outlives re-extraction, and sleeps while one of them is absent. The latest of a pair counts.
 */
import { z } from "zod";
import { compareText } from "../foundation/compare-text.ts";
import { stableHash } from "../foundation/stable-hash.ts";
import { entityTypeSchema } from "../ontology/ontology.ts";

export const verdicts = ["same", "different", "unsure"] as const;

export const appearanceNameSchema = z.object({ articleId: z.string(), type: entityTypeSchema, nameKey: z.string() });
export type AppearanceName = Readonly<z.infer<typeof appearanceNameSchema>>;

export const judgementSchema = z.object({
  verdict: z.enum(verdicts),
  first: appearanceNameSchema,
  second: appearanceNameSchema,
  reason: z.string().nullable(),
  author: z.string().nullable(),
  /** ISO 8601 instant, given by the caller. */
  at: z.string(),
});
export type Judgement = Readonly<z.infer<typeof judgementSchema>>;

const prefix = "appearance|";

/** One string for an appearance as judgements name it; never equal to the id of a class. */
export function appearanceKey(name: AppearanceName): string {
  return `${prefix}${name.type}|${name.nameKey}|${name.articleId}`;
}

/** The inverse of appearanceKey; undefined for the id of a class. */
export function parseAppearanceKey(text: string): AppearanceName | undefined {
  if (!text.startsWith(prefix)) return undefined;
  const [type, nameKey = "", ...articleId] = text.slice(prefix.length).split("|");
  return { type: entityTypeSchema.parse(type), nameKey, articleId: articleId.join("|") };
}

export function judgementId(judgement: Judgement): string {
  const [first, second] = judgedPair(judgement);
  return stableHash(
    "judgement",
    judgement.verdict,
    first,
    second,
    judgement.at,
    judgement.author ?? "",
    judgement.reason ?? "",
  );
}

/** The two appearances in canonical order. */
export function judgedPair(judgement: Judgement): readonly [string, string] {
  const first = appearanceKey(judgement.first);
  const second = appearanceKey(judgement.second);
  return first < second ? [first, second] : [second, first];
}

/** The latest of each pair, in order of time. */
export function judgementsInForce(judgements: readonly Judgement[]): readonly Judgement[] {
  const ordered = judgements
    .map((judgement) => ({ judgement, id: judgementId(judgement) }))
    .sort((a, b) => compareText(a.judgement.at, b.judgement.at) || compareText(a.id, b.id));
  const latest = new Map<string, Judgement>();
  for (const { judgement } of ordered) {
    const pair = judgedPair(judgement).join("\n");
    latest.delete(pair);
    latest.set(pair, judgement);
  }
  return [...latest.values()];
}
