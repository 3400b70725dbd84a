/**
 * Groups of equal names
 * =====================
 *
 * Mentions whose names have one key are one cluster.
 */
import type { Mention } from "../mentions/mention.ts";
import { newCluster, type Cluster } from "./cluster.ts";
import type { NameKey } from "./name-key.ts";

export function groupNames(mentions: readonly Mention[], nameKey: NameKey): readonly Cluster[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = nameKey(mention.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups].map(([key, group]) => newCluster(key, group));
}
