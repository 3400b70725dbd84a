/**
 * Weight tables
 * =============
 *
 * Whole numbers for each feature of a trained model. Checked in one pass: a schema for every row took longer than all
 * else that a language loads.
 */
import { z } from "zod";

export type WeightTable = Readonly<Record<string, readonly number[]>>;

function isTable(value: unknown, fits: (row: readonly unknown[]) => boolean): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(
    (row: unknown) => Array.isArray(row) && fits(row) && row.every((weight) => Number.isSafeInteger(weight)),
  );
}

/** A schema of rows of whole numbers; `length` is that of each row, where all are equally long. */
export function weightTableSchema(length?: number): z.ZodType<WeightTable> {
  return z.custom<WeightTable>(
    (value) => isTable(value, (row) => length === undefined || row.length === length),
    length === undefined ? "no table of whole numbers" : `no table of ${length} whole numbers a feature`,
  );
}
