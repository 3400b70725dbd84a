/**
 * Steps
 * =====
 *
 * A named query in several statements, for the embedded database. It reads the relationships of one node, begun at its
 * key, and nodes by their keys in microseconds; whatever else stands in one statement it joins by reading whole tables
 * (0.19.1). So the rows that are shown are chosen first, from the relationships of the entity alone, and what they tell
 * is looked up afterwards, by keys.
 */
import { cypherText, type Fill } from "../cypher-text.ts";

export type StepRow = Readonly<Record<string, unknown>>;
export type Values = Readonly<Record<string, unknown>>;

/** Runs one statement. */
export type AskStep = (text: string, parameters: Values) => Promise<readonly StepRow[]>;

export interface Steps {
  /** The parameter that must be given for them; any where it is not said. */
  readonly given?: string;
  /** Parameters as the query declares them, checked. */
  readonly answer: (ask: AskStep, parameters: Values) => Promise<readonly StepRow[]>;
}

/** The statement of a step. */
export const stepText = (file: string, fill?: Fill): string => cypherText(`read/steps/${file}`, "embedded", fill);

export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
export const optionalText = (value: unknown): string | null => (typeof value === "string" ? value : null);
