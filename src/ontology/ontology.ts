/**
 * Ontology
 * ========
 *
 * The closed lists of what may exist in a graph: five entity types, 52 statement types and the attributes of a
 * statement. `ontology.json` is the one source; relationship types in both databases come from it and from nowhere
 * else.
 */
import { z } from "zod";
import data from "./ontology.json" with { type: "json" };

export const entityTypes = ["Person", "Organization", "Place", "Event", "Work"] as const;
export const entityTypeSchema = z.enum(entityTypes);
export type EntityType = z.infer<typeof entityTypeSchema>;

export const polarities = ["affirmed", "negated"] as const;
export const polaritySchema = z.enum(polarities);
export type Polarity = z.infer<typeof polaritySchema>;

export const modalities = ["asserted", "planned", "possible", "demanded"] as const;
export const modalitySchema = z.enum(modalities);
export type Modality = z.infer<typeof modalitySchema>;

const statementTypeSchema = z.object({
  id: z.string(),
  relationship: z.string().regex(/^[A-Z]+(_[A-Z]+)*$/),
  group: z.string(),
  source: z.array(entityTypeSchema),
  target: z.array(entityTypeSchema),
  symmetric: z.boolean(),
  plover: z.string(),
  definition: z.string(),
  examples: z.object({ de: z.string(), en: z.string() }),
});
export type StatementType = z.infer<typeof statementTypeSchema>;

/** All statement types, in the order of the ontology. */
export const statementTypes: readonly StatementType[] = z.array(statementTypeSchema).parse(data.statementTypes);

const byId = new Map(statementTypes.map((type) => [type.id, type]));

/** The statement type of an id, or undefined where the ontology has none. */
export function findStatementType(id: string): StatementType | undefined {
  return byId.get(id);
}
