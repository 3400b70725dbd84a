/**
 * Names of entities
 * =================
 *
 * Each name and alias is a node, `(:Name {id: "Putin"})-[:NAMES]->(:Entity)`, so that both databases find whom a name
 * stands for by a key: neither can look into a list of aliases without reading every entity. The stores keep these
 * nodes in step with the entities they write; they carry nothing of their own, belong to no patch and are not exported.
 */
import type { GraphPatch, NodeRow } from "../graph/graph-patch.ts";
import { cypherText, type Dialect } from "../queries/cypher-text.ts";
import { inPortions } from "./in-portions.ts";

type Query = (text: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly unknown[]>;
type Row = Readonly<Record<string, unknown>>;

/** A name of an entity. */
export interface Naming {
  readonly id: string;
  readonly name: string;
}

const listed = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];

function namings(id: string, name: unknown, aliases: unknown): readonly Naming[] {
  const names = new Set([...(typeof name === "string" ? [name] : []), ...listed(aliases)]);
  names.delete("");
  return [...names].map((known) => ({ id, name: known }));
}

const key = ({ id, name }: Naming): string => `${id}\n${name}`;
const isEntity = ({ label }: { readonly label: string }): boolean => label === "Entity";
export const namingsOf = ({ id, properties }: NodeRow): readonly Naming[] =>
  namings(id, properties["name"], properties["aliases"]);

function without(all: readonly Naming[], taken: readonly Naming[]): readonly Naming[] {
  const keys = new Set(taken.map(key));
  return all.filter((naming) => !keys.has(key(naming)));
}

export class EntityNames {
  readonly #query: Query;
  readonly #dialect: Dialect;

  constructor(query: Query, dialect: Dialect) {
    this.#query = query;
    this.#dialect = dialect;
  }

  /** Reads, before a patch is written, what its entities were called, and gives the work to be done after it. */
  async follow(patch: GraphPatch): Promise<() => Promise<void>> {
    const changed = patch.changedNodes.filter(isEntity);
    const removed = patch.removedNodes.filter(isEntity).map(({ id }) => id);
    const before = await this.#read([...removed, ...changed.map(({ id }) => id)]);
    const after = [...patch.createdNodes.filter(isEntity), ...changed].flatMap(namingsOf);
    const gone = without(before, after);
    const added = without(after, before);
    const left = new Set(removed);
    return async () => {
      await this.#take(gone, left);
      await this.#give(added);
    };
  }

  /**
   * Names all entities of a graph that has none named: one of an earlier version, or imported from files. `again` takes
   * up work that broke off.
   */
  async fill(again: boolean): Promise<void> {
    const known = await this.#query(this.#text("maintain/any-name"));
    if (known.length > 0 && !again) return;
    const entities = (await this.#query(this.#text("read/list-entities"))) as readonly Row[];
    await this.#give(entities.flatMap((row) => namings(String(row["id"]), row["name"], row["aliases"])));
  }

  #text(name: string): string {
    return cypherText(name, this.#dialect);
  }

  async #read(ids: readonly string[]): Promise<readonly Naming[]> {
    const found: Naming[] = [];
    await inPortions(ids, async (some) => {
      const rows = (await this.#query(this.#text("write/read-names"), { ids: some })) as readonly Row[];
      found.push(...rows.flatMap((row) => namings(String(row["id"]), row["name"], row["aliases"])));
    });
    return found;
  }

  async #take(gone: readonly Naming[], removed: ReadonlySet<string>): Promise<void> {
    const kept = gone.filter(({ id }) => !removed.has(id));
    await inPortions(kept, (rows) => this.#query(this.#text("write/remove-names"), { rows }));
    const names = [...new Set(gone.map(({ name }) => name))];
    await inPortions(names, (some) => this.#query(this.#text("write/remove-unused-names"), { names: some }));
  }

  async #give(added: readonly Naming[]): Promise<void> {
    const names = [...new Set(added.map(({ name }) => name))];
    await inPortions(names, (some) => this.#query(this.#text("write/create-names"), { names: some }));
    await inPortions(added, (rows) => this.#query(this.#text("write/give-names"), { rows }));
  }
}
