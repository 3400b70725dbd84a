/** Parameters that people give to several queries. What is not given restricts nothing. */
import { z } from "zod";

export const optionalText = z.string().default("");

/** An ISO date, or the beginning of one. */
export const optionalDay = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, "not a date as 2025-07-14, 2025-07 or 2025")
  .default("");

export const rowLimit = z.int().min(1).max(1_000_000).default(100);

/** Of a period; a day counts as in it if what is known of it can lie there. */
export const period = { from: optionalDay, to: optionalDay };
