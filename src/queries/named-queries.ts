/**
 * Named queries
 * =============
 *
 * The one list, in the order in which people are offered them.
 */
import { chains } from "./chains.ts";
import { coMentions } from "./co-mentions.ts";
import { contradictions } from "./contradictions.ts";
import { edgeCounts } from "./edge-counts.ts";
import { evidence } from "./evidence.ts";
import { exclusiveReports } from "./exclusive-reports.ts";
import { graphCounts } from "./graph-counts.ts";
import { mentions } from "./mentions.ts";
import { metWith } from "./met-with.ts";
import { mostConnected } from "./most-connected.ts";
import type { NamedQuery } from "./named-query.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { quoted } from "./quoted.ts";
import { rising } from "./rising.ts";
import { roles } from "./roles.ts";
import { sanctions } from "./sanctions.ts";
import { threats } from "./threats.ts";
import { timeline } from "./timeline.ts";
import { unsureNames } from "./unsure-names.ts";

export const namedQueries: readonly NamedQuery[] = [
  metWith,
  quoted,
  sanctions,
  threats,
  evidence,
  neighbourhood,
  chains,
  timeline,
  roles,
  exclusiveReports,
  contradictions,
  mostConnected,
  rising,
  coMentions,
  unsureNames,
  mentions,
  edgeCounts,
  graphCounts,
];
