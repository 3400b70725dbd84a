/**
 * Explain patch
 * =============
 *
 * What a patch does to articles, judgements, entities and edges, in words: one row for each, with its reason. Entities
 * are told apart by type, and by id where two have one name.
 */
import { groupBy } from "../../foundation/group-by.ts";
import { factRelationships } from "../graph-model.ts";
import type { GraphPatch, NodeReference, NodeRow, RelationshipReference, RelationshipRow } from "../graph-patch.ts";
import type { Explanation } from "./change.ts";

type Action = Explanation["action"];
type Name = (id: string) => string;

const edges = new Set(factRelationships);
const gone = "no article names it any more";

export interface ExplainOptions {
  readonly patch: GraphPatch;
  /** Entities before and after, of each appearance that is held for another one now. */
  readonly moves: readonly { readonly from: string; readonly to: string }[];
  /** Of an entity. */
  readonly name: Name;
}

export function explainPatch(options: ExplainOptions): readonly Explanation[] {
  const { patch } = options;
  const name = distinctNames(options);
  return [
    ...explainNodes("remove", patch.removedNodes, name),
    ...explainNodes("add", patch.createdNodes, name),
    ...explainNodes("change", patch.changedNodes, name),
    ...explainMoves(options, name),
    ...explainEdges("remove", patch.removedRelationships, name),
    ...explainEdges("add", patch.createdRelationships, name),
    ...explainEdges("change", patch.changedRelationships, name),
  ];
}

function distinctNames({ patch, name }: ExplainOptions): Name {
  const nodes = [...patch.removedNodes, ...patch.createdNodes, ...patch.changedNodes];
  const ends = [...patch.removedRelationships, ...patch.createdRelationships, ...patch.changedRelationships]
    .filter(({ type }) => edges.has(type))
    .flatMap(({ sourceId, targetId }) => [sourceId, targetId]);
  const ids = new Set([...nodes.filter(({ label }) => label === "Entity").map(({ id }) => id), ...ends]);
  const bearers = groupBy(ids, name);
  return (id) => ((bearers.get(name(id))?.length ?? 0) > 1 ? `${name(id)} (${id.slice(0, 8)})` : name(id));
}

function explainNodes(action: Action, rows: readonly (NodeReference | NodeRow)[], name: Name): readonly Explanation[] {
  return rows.flatMap((row): readonly Explanation[] => {
    const explained = nodeWords(action, row, name);
    return explained === undefined ? [] : [{ action, ...explained }];
  });
}

const articleReasons: Partial<Record<Action, string>> = {
  add: "not in the graph yet",
  change: "its text, its data or its extraction changed, or what it is a copy of",
  remove: "taken out of the set of articles",
};
const judgementReasons: Partial<Record<Action, string>> = { add: "said by a person", remove: "taken back" };

function nodeWords(
  action: Action,
  row: NodeReference | NodeRow,
  name: Name,
): Pick<Explanation, "subject" | "reason"> | undefined {
  if (row.label === "Article") return { subject: `article ${row.id}`, reason: articleReasons[action] ?? "" };
  if (row.label === "Judgement") return { subject: `judgement ${row.id}`, reason: judgementReasons[action] ?? "" };
  return row.label === "Entity" ? { subject: `entity ${name(row.id)}`, reason: entityReason(row) } : undefined;
}

function entityReason(row: NodeReference | NodeRow): string {
  if (!("properties" in row)) return gone;
  const { type, articleCount } = row.properties;
  const count = Number(articleCount ?? 0);
  return `${String(type)}, ${count === 0 ? "a publisher that no article names" : `named in ${counted(count, "article")}`}`;
}

/** Appearances that were held for one entity and are held for another now; what a split leaves is still there. */
function explainMoves({ patch, moves }: ExplainOptions, name: Name): readonly Explanation[] {
  const created = new Set(patch.createdNodes.map(({ id }) => id));
  const removed = new Set(patch.removedNodes.map(({ id }) => id));
  return [...groupBy(moves, ({ from, to }) => `${from} ${to}`).values()].flatMap((rows): readonly Explanation[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const { from, to } = first;
    const action = created.has(to) && !removed.has(from) ? "split" : "merge";
    const subject =
      action === "split" ? `entity ${name(to)} from ${name(from)}` : `entity ${name(from)} into ${name(to)}`;
    const [is, who] = rows.length === 1 ? ["is", "appearance"] : ["are", "appearances"];
    return [{ action, subject, reason: `${rows.length} ${who} ${is} now held for ${name(to)}` }];
  });
}

function explainEdges(
  action: Action,
  rows: readonly (RelationshipReference | RelationshipRow)[],
  name: Name,
): readonly Explanation[] {
  return rows
    .filter(({ type }) => edges.has(type))
    .map((row) => ({
      action,
      subject: `edge ${name(row.sourceId)} -${row.type}-> ${name(row.targetId)}${hedge(row)}`,
      reason: proof(row),
    }));
}

/** What makes an edge NON_FACTUAL. */
function hedge(row: RelationshipReference | RelationshipRow): string {
  if (row.type !== "NON_FACTUAL" || !("properties" in row)) return "";
  const { type, polarity, modality } = row.properties;
  return ` (${[type, polarity, modality].filter((word) => word !== "affirmed" && word !== "asserted").join(", ")})`;
}

function proof(row: RelationshipReference | RelationshipRow): string {
  if (!("properties" in row)) return "no statement proves it any more";
  const { statementCount, articleCount } = row.properties;
  return `proven by ${counted(Number(statementCount), "statement")} in ${counted(Number(articleCount), "article")}`;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
