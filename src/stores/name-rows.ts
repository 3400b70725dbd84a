/**
 * Name rows
 * =========
 *
 * The rows of a load that say under which names each entity is found, and what these are compared by (entity-names.ts,
 * name-keys.ts). An entity has its keys from all its appearances: they are gathered while the load decides whose these
 * are. To read them out of the loaded graph took nearly as long as the load.
 */
import type { KeyedAppearance } from "../graph/graph-load.ts";
import type { NodeRow, Properties, RelationshipRow } from "../graph/graph-patch.ts";
import { namingsOf } from "./entity-names.ts";
import { addAppearance, keysIn, type KeysOf } from "./name-keys.ts";

/** That an entity is found from a node, which carries nothing of its own. */
interface Way {
  readonly label: "Name" | "NameKey";
  readonly id: string;
  readonly type: "NAMES" | "KEYS";
  readonly properties: Properties;
}

export interface NameNode {
  readonly label: Way["label"];
  readonly id: string;
  readonly properties: Properties;
}

export class NameRows {
  readonly #waiting: KeysOf = new Map();
  readonly #known = { Name: new Set<string>(), NameKey: new Set<string>() };

  add(row: KeyedAppearance): void {
    addAppearance(keysIn(this.#waiting, row.entityId), row);
  }

  /** The rows of an entity, whose keys are not kept any longer; a node that was given before is not given again. */
  take(entity: NodeRow): { readonly nodes: readonly NameNode[]; readonly relationships: readonly RelationshipRow[] } {
    const ways = [...this.#ways(entity)];
    this.#waiting.delete(entity.id);
    const nodes = ways.filter(({ label, id }) => !this.#known[label].has(id));
    for (const { label, id } of nodes) this.#known[label].add(id);
    return {
      nodes: nodes.map(({ label, id }) => ({ label, id, properties: {} })),
      relationships: ways.map(({ type, id, properties }) => ({ type, sourceId: id, targetId: entity.id, properties })),
    };
  }

  *#ways(entity: NodeRow): Generator<Way> {
    for (const { name } of namingsOf(entity)) yield { label: "Name", id: name, type: "NAMES", properties: {} };
    for (const [key, alone] of this.#waiting.get(entity.id) ?? [])
      yield { label: "NameKey", id: key, type: "KEYS", properties: { alone } };
  }
}
