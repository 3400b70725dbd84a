/**
 * Gathered keys
 * =============
 *
 * What the names of a load's entities are compared by (name-keys.ts), gathered while the load decides whose appearances there are: an
 * entity has its keys from all of them. They are rows of the load then, beside the entity's own; to read them out of the
 * loaded graph took nearly as long as the load.
 */
import type { KeyedAppearance } from "../graph/graph-load.ts";
import { addAppearance, keysIn, type KeysOf } from "./name-keys.ts";

export interface GatheredKey {
  readonly key: string;
  readonly alone: boolean;
  /** True where no entity had it before. */
  readonly first: boolean;
}

export class GatheredKeys {
  readonly #waiting: KeysOf = new Map();
  readonly #known = new Set<string>();

  add(row: KeyedAppearance): void {
    addAppearance(keysIn(this.#waiting, row.entityId), row);
  }

  /** The keys of an entity, which are not kept any longer. */
  take(entityId: string): readonly GatheredKey[] {
    const keys = [...(this.#waiting.get(entityId) ?? [])];
    this.#waiting.delete(entityId);
    return keys.map(([key, alone]) => {
      const first = !this.#known.has(key);
      this.#known.add(key);
      return { key, alone, first };
    });
  }
}
