/**
 * Named queries
 * =============
 *
 * The one list, in the order in which people are offered them.
 */
import { coMentions } from "./co-mentions.ts";
import { contradictions } from "./contradictions.ts";
import { edgeCounts } from "./edge-counts.ts";
import { evidence } from "./evidence.ts";
import { graphCounts } from "./graph-counts.ts";
import { mentions } from "./mentions.ts";
import { metWith } from "./met-with.ts";
import { mostConnected } from "./most-connected.ts";
import type { NamedQuery } from "./named-query.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { quoted } from "./quoted.ts";
import { roles } from "./roles.ts";
import { sanctions } from "./sanctions.ts";
import { timeline } from "./timeline.ts";

export const namedQueries: readonly NamedQuery[] = [
  metWith,
  quoted,
  sanctions,
  evidence,
  neighbourhood,
  timeline,
  roles,
  mentions,
  coMentions,
  contradictions,
  mostConnected,
  edgeCounts,
  graphCounts,
];
