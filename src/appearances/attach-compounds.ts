/**
 * Names inside words, attached
 * ============================
 *
 * What a compound names belongs to the thing of that name, or is a thing of its own that the article names only so.
 */
import type { Mention } from "../mentions/mention.ts";
import { joinClusters, newCluster, type Cluster } from "./cluster.ts";
import type { NameKey } from "./name-key.ts";

function findCluster(clusters: readonly Cluster[], key: string, nameKey: NameKey): Cluster | undefined {
  const exact = clusters.find((cluster) => cluster.key === key) ?? clusters.find(hasName(key, nameKey));
  if (exact !== undefined) return exact;
  const surnames = clusters.filter((cluster) => cluster.type === "Person" && cluster.key.endsWith(` ${key}`));
  return surnames.length === 1 ? surnames[0] : undefined;
}

/** The thing that has taken up the name: "RTL" in "RTL-Sprecher" where the article has joined RTL with the RTL Group. */
const hasName =
  (key: string, nameKey: NameKey) =>
  ({ mentions }: Cluster): boolean =>
    mentions.some(({ kind, name }) => kind === "name" && nameKey(name) === key);

/** "Bundestags" in "Bundestags-Vizepräsident": the joint of a compound is no part of the name. */
const withoutJoint = (key: string): string => (key.length > 4 && key.endsWith("s") ? key.slice(0, -1) : key);

export function attachCompounds(
  clusters: readonly Cluster[],
  compounds: readonly Mention[],
  nameKey: NameKey,
): readonly Cluster[] {
  let current = [...clusters];
  for (const mention of compounds) {
    const key = nameKey(mention.name);
    const owner = findCluster(current, key, nameKey) ?? findCluster(current, withoutJoint(key), nameKey);
    if (owner === undefined) current = [...current, newCluster(key, [mention])];
    else
      current = current.map((cluster) =>
        cluster === owner ? joinClusters([owner, newCluster(key, [mention])], owner.type) : cluster,
      );
  }
  return current;
}
