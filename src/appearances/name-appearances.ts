/**
 * Appearances from clusters
 * =========================
 *
 * Ids in the order of first mention, the fullest name, and names made distinct where two things share one. What stands
 * behind the end of the text is the headline's.
 */
import { compareText } from "../foundation/compare-text.ts";
import type { Appearance } from "./appearance.ts";
import { fullestName, type Cluster } from "./cluster.ts";

const firstStart = (cluster: Cluster): number => cluster.mentions[0]?.start ?? 0;

function surfacesOf(cluster: Cluster): readonly string[] {
  const named = cluster.mentions.filter(({ kind }) => kind === "name" || kind === "metonym");
  return [...new Set(named.map(({ text }) => text))];
}

function distinctNames(names: readonly string[], clusters: readonly Cluster[]): readonly string[] {
  const used = new Set<string>();
  return names.map((name, position) => {
    let distinct = name;
    if (used.has(distinct)) distinct = `${name} (${clusters[position]?.type ?? ""})`;
    for (let count = 2; used.has(distinct); count += 1) distinct = `${name} (${count})`;
    used.add(distinct);
    return distinct;
  });
}

/** Turns the clusters of an article into its appearances; roles come later. `textEnd` is where the headline begins. */
export function nameAppearances(clusters: readonly Cluster[], textEnd: number): readonly Appearance[] {
  const ordered = [...clusters].sort(
    (one, other) => firstStart(one) - firstStart(other) || compareText(one.key, other.key),
  );
  const names = distinctNames(
    ordered.map((cluster) => fullestName(cluster) || (cluster.mentions[0]?.name ?? cluster.key)),
    ordered,
  );
  return ordered.map((cluster, position) => ({
    id: `e${position + 1}`,
    type: cluster.type,
    name: names[position] ?? cluster.key,
    mentions: cluster.mentions.filter(({ start }) => start < textEnd),
    headline: cluster.mentions.filter(({ start }) => start >= textEnd),
    surfaces: surfacesOf(cluster),
    otherForms: [],
    roles: [],
  }));
}
