/** The index of all names in a store. */
import type { GraphStore } from "../stores/graph-store.ts";
import { listEntities } from "./list-entities.ts";
import { buildNameIndex, type NameIndex } from "./name-index.ts";

export async function readNames(store: GraphStore): Promise<NameIndex> {
  const rows = await store.answer(listEntities, {});
  return buildNameIndex(
    rows.map((row) => ({ ...row, aliases: row.aliases ?? [], articleCount: row.articleCount ?? 0 })),
  );
}
