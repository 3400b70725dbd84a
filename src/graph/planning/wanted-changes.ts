/**
 * Wanted changes
 * ==============
 *
 * What shall become of each article. Of several changes to one article the last counts; of two revisions the later
 * `modified` stays, else the greater content hash, so that the order of arrival does not matter.
 */
import { compareText } from "../../foundation/compare-text.ts";
import type { NodeRow } from "../graph-patch.ts";
import type { Change } from "./change.ts";
import type { EvidenceLayer } from "./stored-graph.ts";

export type Put = Extract<Change, { kind: "put" }>;
export type Remove = Extract<Change, { kind: "remove" }>;

export function wantedChanges(changes: readonly Change[]): ReadonlyMap<string, Put | Remove> {
  const last = new Map<string, Put | Remove>();
  for (const change of changes) {
    if (change.kind !== "put" && change.kind !== "remove") continue;
    const id = change.kind === "put" ? change.article.id : change.articleId;
    if (!isOlder(change, last.get(id))) last.set(id, change);
  }
  return last;
}

/** Why an article stays as it is; undefined where it does not. */
export function reasonToSkip(change: Put | Remove, stored: EvidenceLayer | undefined): string | undefined {
  const node = stored?.nodes.find(({ label }) => label === "Article");
  if (node === undefined) return change.kind === "remove" ? "is not in the graph" : undefined;
  if (change.kind === "remove" || change.force === true) return undefined;
  const revision = { modified: textProperty(node, "modified"), contentHash: textProperty(node, "contentHash") ?? "" };
  return compareRevisions(change.article, revision) < 0 ? "a later revision is in the graph" : undefined;
}

export function textProperty(node: NodeRow, name: string): string | null {
  const value = node.properties[name];
  return typeof value === "string" ? value : null;
}

/** Revisions that come together compete as if they had come one after the other. */
function isOlder(change: Put | Remove, other: Put | Remove | undefined): boolean {
  if (change.kind !== "put" || other?.kind !== "put" || change.force === true) return false;
  return compareRevisions(change.article, other.article) < 0;
}

interface Revision {
  readonly modified: string | null;
  readonly contentHash: string;
}

function compareRevisions(a: Revision, b: Revision): number {
  const [one, other] = [instant(a), instant(b)];
  return one === other ? compareText(a.contentHash, b.contentHash) : one - other;
}

/** An article that does not say when it was modified is older than one that does. */
function instant({ modified }: Revision): number {
  const time = modified === null ? Number.NaN : Date.parse(modified);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
