/**
 * Cluster
 * =======
 *
 * Mentions judged to mean one thing while an article is being worked on; becomes an appearance when all is known.
 * Clusters are replaced, not changed.
 */
import { keptWith } from "../foundation/kept-with.ts";
import type { Mention, MentionKind } from "../mentions/mention.ts";
import type { EntityType } from "../ontology/ontology.ts";

export interface Cluster {
  readonly key: string;
  readonly type: EntityType;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
}

const inOrder = (mentions: readonly Mention[]): readonly Mention[] =>
  [...mentions].sort((one, other) => one.start - other.start || one.end - other.end);

/** The type that most of the evidence speaks for. */
export function voteOnType(mentions: readonly Mention[], fallback: EntityType = "Organization"): EntityType {
  const votes = new Map<EntityType, number>();
  for (const { type, confidence, kind } of mentions)
    if (type !== null) votes.set(type, (votes.get(type) ?? 0) + (kind === "compound" ? 0.2 : 1) * confidence ** 2);
  let best = fallback;
  let most = 0;
  for (const [type, vote] of votes) {
    if (vote <= most) continue;
    best = type;
    most = vote;
  }
  return best;
}

export function newCluster(key: string, mentions: readonly Mention[]): Cluster {
  return { key, type: voteOnType(mentions), mentions: inOrder(mentions) };
}

/** One cluster of all mentions of several; the first one gives key and, unless told otherwise, type. */
export function joinClusters(clusters: readonly Cluster[], type?: EntityType): Cluster {
  const mentions = clusters.flatMap((cluster) => cluster.mentions);
  return { key: clusters[0]?.key ?? "", type: type ?? voteOnType(mentions), mentions: inOrder(mentions) };
}

/** What names a thing, the most telling first: a country may be named by its seat of government alone. */
const namingKinds: readonly MentionKind[] = ["name", "metonym", "compound"];

/** Words of the fullest name in a cluster. */
export const fullestName = keptWith(({ mentions }: Cluster): string => {
  const kinds = new Set(mentions.map(({ kind }) => kind));
  const telling = namingKinds.find((kind) => kinds.has(kind));
  const [first = "", ...others] = mentions.flatMap(({ kind, name }) => (kind === telling ? [name] : []));
  return others.reduce((best, name) => (isFuller(name, best) ? name : best), first);
});

const countWords = (name: string): number => name.split(" ").length;

/** More words; of as many the longer where the other is an acronym. */
function isFuller(name: string, best: string): boolean {
  const longer = countWords(name) - countWords(best);
  return longer > 0 || (longer === 0 && name.length > best.length && /[A-Z]{2}/u.test(best));
}
