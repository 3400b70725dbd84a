/**
 * Structure
 * =========
 *
 * Statements without a trigger verb or event noun: "Kremlsprecher Jan Wolf", "Anna Roth (SPD)", "die Börse in Zürich".
 * Each family is code (structures/); which families a language uses, for which types and with which words is data.
 */
import { z } from "zod";
import { entityTypeSchema, findStatementType } from "../ontology/ontology.ts";

export const structureFamilies = [
  "role",
  "possessor",
  "parenthesis",
  "phrase",
  "origin",
  "inside-name",
  "owner",
  "part",
  "maker",
  "name-part",
  "comma",
  "medium",
  "at-event",
  "beside",
  "is-at",
  "office",
  "apposition",
  "described-owner",
  "player",
  "party-adjective",
  "office-phrase",
  "behind-bearer",
  "candidate",
  "colleague",
  "nested-place",
  "seat",
  "score",
  "life",
  "contest",
  "competitor",
  "scene",
  "headline-scene",
  "title-run",
  "party-sign",
  "name-start",
  "place-chain",
  "clause-place",
  "described-place",
  "daughter",
  "duel",
  "votes",
] as const;

export const structureSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\/[\p{Ll}0-9-]+$/u),
  type: z.string().refine((id) => findStatementType(id) !== undefined, "not a statement type of the ontology"),
  family: z.enum(structureFamilies),
  reason: z.string().min(10),
  confidence: z.number().min(0.3).max(1),
  sourceTypes: z.array(entityTypeSchema).min(1),
  targetTypes: z.array(entityTypeSchema).min(1),
  /** What the family asks for: prepositions, role nouns. */
  words: z.array(z.string()).default([]),
  /** The words count only as whole nouns, not as ends of compounds. */
  whole: z.boolean().default(false),
  /** What simply is has no time and place of its own. */
  lasting: z.boolean().default(true),
  /** The name is the target: what hangs on it is the source. */
  reverse: z.boolean().default(false),
  /** Prepositions that lead to the other side. */
  prepositions: z.array(z.string()).default([]),
  /** Offices that only some owners have: beginnings of the role noun, with the names of those owners. */
  owners: z.record(z.string(), z.array(z.string())).default({}),
  /** Among what an office without an owner looks for one. */
  among: z.enum(["states", "lands", "regions", "towns", "bodies", "named"]).default("states"),
  /** Last parts of the owner's name, where only some bodies have such offices ("Abgeordneter": a parliament). */
  holders: z.array(z.string()).default([]),
  /** Last parts of names that are none. */
  strangers: z.array(z.string()).default([]),
  /** Last parts of words, anywhere in the article, that say what it is about ("Landtagswahl"). */
  signs: z.array(z.string()).default([]),
  /** Nouns behind which a genitive's preposition still leads to the name: "im Norden von Schweden". */
  leading: z.array(z.string()).default([]),
  /** Words that forbid it. */
  unless: z.array(z.string()).default([]),
  matches: z.array(z.strictObject({ text: z.string(), gives: z.array(z.string().regex(/^.+ > .+$/)).min(1) })).min(1),
  rejects: z.array(z.string()).min(1),
});

export const structureFileSchema = z.strictObject({
  about: z.string().min(10),
  structures: z.array(structureSchema).min(1),
});

export type Structure = Readonly<z.infer<typeof structureSchema>>;
