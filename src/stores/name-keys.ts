/**
 * Name keys
 * =========
 *
 * What names are compared by, as a node: `(:NameKey {id: "renke"})-[:KEYS {alone}]->(:Entity)`, so that both databases
 * find who shares a name with whom by a key: it stands in the appearances of each, in a list that neither can look into
 * without reading all. `alone` is true where an appearance has the key as its whole name and its article does not
 * explain it. As names do (entity-names.ts), these nodes carry nothing of their own: the stores keep them in step with
 * the appearances that they write.
 */
import type { KeyedAppearance } from "../graph/graph-load.ts";
import type { GraphPatch, NodeRow } from "../graph/graph-patch.ts";
import { cypherText, type Dialect } from "../queries/cypher-text.ts";
import { inPortions } from "./in-portions.ts";

type Row = Readonly<Record<string, unknown>>;
type Query = (text: string, parameters?: Row) => Promise<readonly unknown[]>;

/** Of one entity: its keys, and whether each stands alone. */
type Keys = Map<string, boolean>;
/** By the ids of the entities. */
export type KeysOf = Map<string, Keys>;

type Appearance = Omit<KeyedAppearance, "entityId">;

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const appearanceOf = (properties: Row): Appearance => ({
  nameKeys: listOf(properties["nameKeys"]),
  identityClass: textOf(properties["identityClass"]),
  articleId: textOf(properties["articleId"]),
});

const isAlone = (key: string, { identityClass, articleId }: Appearance): boolean =>
  key.includes(",") || identityClass.endsWith(`|${articleId}`);

export function keysIn(all: KeysOf, id: string): Keys {
  const keys = all.get(id) ?? new Map<string, boolean>();
  all.set(id, keys);
  return keys;
}

export function addAppearance(keys: Keys, appearance: Appearance): void {
  for (const key of appearance.nameKeys.filter((text) => text !== ""))
    keys.set(key, (keys.get(key) ?? false) || isAlone(key, appearance));
}

const isAppearance = ({ label }: { readonly label: string }): boolean => label === "Appearance";

/** What a patch does to who has which keys. */
interface Changes {
  /** By entities that win appearances. */
  readonly won: ReadonlyMap<string, readonly Appearance[]>;
  /** Entities that lose one, or of which one is another: their keys are found again. */
  readonly lost: ReadonlySet<string>;
  /** Entities that are not there afterwards, with the keys that they have. */
  readonly gone: KeysOf;
}

export class NameKeys {
  readonly #query: Query;
  readonly #dialect: Dialect;

  constructor(query: Query, dialect: Dialect) {
    this.#query = query;
    this.#dialect = dialect;
  }

  /** Reads, before a patch is written, what its appearances were, and gives the work to be done after it. */
  async follow(patch: GraphPatch): Promise<() => Promise<void>> {
    const changes = await this.#changes(patch);
    return () => this.#write(changes, new Set(patch.createdNodes.filter(isEntity).map(({ id }) => id)));
  }

  /**
   * Gives all entities of a graph their keys that has none given: one of an earlier version, or imported from files.
   */
  async fill(again: boolean): Promise<void> {
    const known = await this.#query(this.#text("maintain/any-name-key"));
    if (known.length > 0 && !again) return;
    const entities = (await this.#query(this.#text("read/list-entities"))) as readonly Row[];
    await inPortions(
      entities.map(({ id }) => textOf(id)),
      async (ids) => this.#give(pairsOf(await this.#find(ids))),
    );
  }

  #text(name: string): string {
    return cypherText(name, this.#dialect);
  }

  async #changes(patch: GraphPatch): Promise<Changes> {
    const { createdNodes, changedNodes, removedNodes, createdRelationships, removedRelationships } = patch;
    const created = new Map(createdNodes.filter(isAppearance).map((row) => [row.id, appearanceOf(row.properties)]));
    const links = createdRelationships.filter(({ type }) => type === "OF");
    const unlinked = removedRelationships.filter(({ type }) => type === "OF");
    const moved = links.map(({ sourceId }) => sourceId).filter((id) => !created.has(id));
    const touched = [...removedNodes, ...changedNodes].filter(isAppearance).map(({ id }) => id);
    const before = await this.#appearances([...moved, ...touched]);
    const changed = new Map(changedNodes.filter(isAppearance).map((row) => [row.id, appearanceOf(row.properties)]));
    const won = new Map<string, Appearance[]>();
    for (const { sourceId, targetId } of links) {
      const appearance = created.get(sourceId) ?? changed.get(sourceId) ?? before.get(sourceId)?.appearance;
      if (appearance !== undefined) won.set(targetId, [...(won.get(targetId) ?? []), appearance]);
    }
    const leaving = touched.flatMap((id) => before.get(id)?.entityId ?? []);
    const gone = await this.#given(removedNodes.filter(isEntity).map(({ id }) => id));
    const lost = new Set([...unlinked.map(({ targetId }) => targetId), ...leaving]);
    for (const id of removedNodes.filter(isEntity).map((row) => row.id)) lost.delete(id);
    return { won, lost, gone };
  }

  async #appearances(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly entityId: string; readonly appearance: Appearance }>> {
    const found = new Map<string, { readonly entityId: string; readonly appearance: Appearance }>();
    await inPortions([...new Set(ids)], async (some) => {
      const rows = (await this.#query(this.#text("write/find-appearing"), { ids: some })) as readonly Row[];
      for (const row of rows)
        found.set(textOf(row["id"]), { entityId: textOf(row["entityId"]), appearance: appearanceOf(row) });
    });
    return found;
  }

  /** The keys that some entities have been given. */
  async #given(ids: readonly string[]): Promise<KeysOf> {
    const found: KeysOf = new Map();
    await inPortions(ids, async (some) => {
      const rows = (await this.#query(this.#text("write/read-name-keys"), { ids: some })) as readonly Row[];
      for (const { id, shared, alone } of rows) keysIn(found, textOf(id)).set(textOf(shared), alone === true);
    });
    return found;
  }

  /** The keys that the appearances of some entities have. */
  async #find(ids: readonly string[]): Promise<KeysOf> {
    const found: KeysOf = new Map();
    await inPortions(ids, async (some) => {
      const rows = (await this.#query(this.#text("write/find-name-keys"), { ids: some })) as readonly Row[];
      for (const row of rows) addAppearance(keysIn(found, textOf(row["entityId"])), appearanceOf(row));
    });
    return found;
  }

  /** Entities that are new have no keys yet. */
  async #write({ won, lost, gone }: Changes, fresh: ReadonlySet<string>): Promise<void> {
    const touched = [...new Set([...won.keys(), ...lost])];
    const before = await this.#given(touched.filter((id) => !fresh.has(id)));
    const after = await this.#find([...lost]);
    for (const [id, appearances] of won) {
      if (lost.has(id)) continue;
      const keys = keysIn(after, id);
      for (const [key, alone] of before.get(id) ?? []) keys.set(key, alone);
      for (const appearance of appearances) addAppearance(keys, appearance);
    }
    const taken = differing(before, after);
    await inPortions(taken, (rows) => this.#query(this.#text("write/remove-name-keys"), { rows: rows.map(bare) }));
    await this.#give(differing(after, before));
    const unused = [...new Set([...taken, ...pairsOf(gone)].map(({ shared }) => shared))];
    await inPortions(unused, (keys) => this.#query(this.#text("write/remove-unused-name-keys"), { keys }));
  }

  async #give(pairs: readonly Pair[]): Promise<void> {
    const keys = [...new Set(pairs.map(({ shared }) => shared))];
    await inPortions(keys, (some) => this.#query(this.#text("write/create-name-keys"), { keys: some }));
    await inPortions(pairs, (rows) => this.#query(this.#text("write/give-name-keys"), { rows }));
  }
}

const isEntity = ({ label }: Pick<NodeRow, "label">): boolean => label === "Entity";

/** That an entity has a key; all texts, see embedded-statements.ts. */
interface Pair {
  readonly id: string;
  readonly shared: string;
  readonly alone: string;
}

const bare = ({ id, shared }: Pair) => ({ id, shared });

const pairsOf = (all: KeysOf): readonly Pair[] =>
  [...all].flatMap(([id, keys]) => [...keys].map(([shared, alone]) => ({ id, shared, alone: String(alone) })));

/** Those of the one that the other has not, or has otherwise. */
const differing = (all: KeysOf, other: KeysOf): readonly Pair[] =>
  pairsOf(all).filter(({ id, shared, alone }) => String(other.get(id)?.get(shared)) !== alone);
