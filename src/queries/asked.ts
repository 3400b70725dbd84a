/** Parameters that people give to several queries. What is not given restricts nothing. */
import { z } from "zod";

const text = z.string().default("");
const name = "an entity's name or one of its other names, spelled as in the graph";

/** A page completes what asks for an entity. */
const entityName = (description: string) => ({ description, asks: "entity" });

export const optionalName = text.meta(entityName(`only what has to do with this one: ${name}`));

export const neededName = z.string().meta(entityName(name));

/** Two entities, both needed. */
export const pair = {
  first: neededName,
  second: z.string().meta(entityName("the same of the other one")),
};

export const optionalPlace = text.meta(entityName("name of a place"));

export const optionalNameOf = (whom: string) => text.meta(entityName(`name of ${whom}`));

export const optionalStatementType = text.meta({
  description: "statement type of the ontology, as met_with",
  asks: "statementType",
});

export const optionalEntityType = text.meta({
  description: "Person, Organization, Place, Event or Work",
  asks: "entityType",
});

export const optionalText = (description: string) => text.describe(description);

/** An ISO date, or the beginning of one. */
const optionalDay = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, "not a date as 2025-07-14, 2025-07 or 2025")
  .default("");

export const optionalMonth = z
  .string()
  .regex(/^(\d{4}-\d{2})?$/, "not a month as 2025-07")
  .default("");

export const rowLimit = z.int().min(1).max(1_000_000).default(100).describe("most rows");
/** Fewer where a row sets two facts against each other with a sentence of each: nobody reads a hundred of them at once. */
export const rowLimitOfTwoSides = rowLimit.default(50);

/** A day counts as in the period if what is known of it can lie there. */
export const period = {
  from: optionalDay.describe("first day, as 2025-07-14, 2025-07 or 2025"),
  to: optionalDay.describe("last day, in the same form"),
};
