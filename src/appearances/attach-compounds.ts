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

/** Remembers what a key has found: "US" may stand in a thousand words. */
function ownerFinder(clusters: readonly Cluster[], nameKey: NameKey): (key: string) => Cluster | undefined {
  const found = new Map<string, Cluster>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const owner = findCluster(clusters, key, nameKey) ?? findCluster(clusters, withoutJoint(key), nameKey);
    if (owner !== undefined) found.set(key, owner);
    return owner;
  };
}

export function attachCompounds(
  clusters: readonly Cluster[],
  compounds: readonly Mention[],
  nameKey: NameKey,
): readonly Cluster[] {
  const owners = [...clusters];
  const ownerOf = ownerFinder(owners, nameKey);
  const attached = new Map<Cluster, Mention[]>();
  for (const mention of compounds) {
    const key = nameKey(mention.name);
    const owner = ownerOf(key);
    const known = owner === undefined ? undefined : attached.get(owner);
    if (owner === undefined) owners.push(newCluster(key, [mention]));
    else if (known === undefined) attached.set(owner, [mention]);
    else known.push(mention);
  }
  return owners.map((owner) => {
    const mentions = attached.get(owner) ?? [];
    return mentions.length === 0 ? owner : joinClusters([owner, newCluster(owner.key, mentions)], owner.type);
  });
}
