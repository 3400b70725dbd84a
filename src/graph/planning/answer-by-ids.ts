import type { NamedQuery, RowOf } from "../../queries/named-query.ts";
import type { GraphStore } from "../../stores/graph-store.ts";

const idsAtOnce = 1000;

/** Asks in portions; portions share no id, so no row comes twice. */
export async function answerByIds<Q extends NamedQuery>(
  store: GraphStore,
  query: Q,
  ids: readonly string[],
): Promise<readonly RowOf<Q>[]> {
  const wanted = [...new Set(ids)];
  const rows: RowOf<Q>[] = [];
  for (let start = 0; start < wanted.length; start += idsAtOnce) {
    const parameters = { ids: wanted.slice(start, start + idsAtOnce) };
    for (const row of await store.answer<NamedQuery>(query, parameters)) rows.push(row as RowOf<Q>);
  }
  return rows;
}
