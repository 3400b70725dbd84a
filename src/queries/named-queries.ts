/**
 * Named queries
 * =============
 *
 * The one list, in the order in which people are offered them.
 */
import { graphCounts } from "./graph-counts.ts";
import type { NamedQuery } from "./named-query.ts";

export const namedQueries: readonly NamedQuery[] = [graphCounts];
