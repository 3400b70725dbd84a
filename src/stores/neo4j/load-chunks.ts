/**
 * Chunks of a load
 * ================
 *
 * Rows as they come, in portions of one transaction each: an article with all that is its own goes into one portion, so
 * that nearly every relationship joins nodes of its own portion. Rows are held against the graph model, as those of
 * patches are; names of entities, and what they are compared by, get rows of their own (name-rows.ts).
 */
import { nodeTables, type NodeLabel } from "../../graph/graph-model.ts";
import type { KeyedAppearance, LoadSummary, RowSink } from "../../graph/graph-load.ts";
import type { NodeRow, RelationshipRow } from "../../graph/graph-patch.ts";
import { NameRows } from "../name-rows.ts";
import { checkNode, checkRelationship } from "../patch-batches.ts";
import type { CreatedNode } from "./creation.ts";

export interface LoadChunk {
  readonly nodes: readonly CreatedNode[];
  readonly relationships: readonly RelationshipRow[];
}

/**
 * Rows of a chunk, from which on it ends where something new begins: of more, the server spends a third of its time on
 * its memory.
 */
const enough = 6000;
/** Where it ends in any case. */
const most = 1.5 * enough;

const isPart = (label: NodeLabel): boolean => "articleId" in nodeTables[label];

export class LoadChunks implements RowSink {
  readonly #give: (chunk: LoadChunk) => void;
  readonly #room: () => Promise<void>;
  readonly #names = new NameRows();
  readonly #counts = new Map<NodeLabel, number>();
  #relationshipCount = 0;
  #nodes: CreatedNode[] = [];
  #relationships: RelationshipRow[] = [];

  /** `room` resolves when another chunk may come. */
  constructor(give: (chunk: LoadChunk) => void, room: () => Promise<void>) {
    this.#give = give;
    this.#room = room;
  }

  node(row: NodeRow): void {
    checkNode(row);
    this.#end(isPart(row.label) ? most : enough);
    this.#nodes.push(row);
    this.#counts.set(row.label, (this.#counts.get(row.label) ?? 0) + 1);
    if (row.label !== "Entity") return;
    const { nodes, relationships } = this.#names.take(row);
    this.#nodes.push(...nodes);
    this.#relationships.push(...relationships);
  }

  relationship(row: RelationshipRow): void {
    checkRelationship(row);
    this.#end(most);
    this.#relationships.push(row);
    this.#relationshipCount += 1;
  }

  nameKeys(row: KeyedAppearance): void {
    this.#names.add(row);
  }

  /** Where something new begins. */
  room(): Promise<void> {
    this.#end(enough);
    return this.#room();
  }

  /** Gives what is left. */
  close(): void {
    this.#end(1);
  }

  summary(): LoadSummary {
    return { nodes: Object.fromEntries(this.#counts), relationships: this.#relationshipCount };
  }

  #end(size: number): void {
    if (this.#nodes.length + this.#relationships.length < size) return;
    this.#give({ nodes: this.#nodes, relationships: this.#relationships });
    this.#nodes = [];
    this.#relationships = [];
  }
}
