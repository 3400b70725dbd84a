/**
 * Name index cache
 * ================
 *
 * The index of names is built at the first question and again when it is older than a minute: somebody may load
 * articles while the page is open. The old one answers until the new one is there.
 */
import type { NameIndex } from "../../queries/name-index.ts";
import { readNames } from "../../queries/read-names.ts";
import type { GraphStore } from "../../stores/graph-store.ts";

const lifetime = 60_000;

export function cacheNameIndex(store: GraphStore, now: () => number): () => Promise<NameIndex> {
  let current: Promise<NameIndex> | undefined;
  let builtAt = 0;
  let refreshing = false;
  const refresh = async (): Promise<void> => {
    refreshing = true;
    try {
      const next = await readNames(store);
      current = Promise.resolve(next);
      builtAt = now();
    } catch {
      builtAt = now();
    } finally {
      refreshing = false;
    }
  };
  return async () => {
    if (current === undefined) {
      builtAt = now();
      current = readNames(store);
      current.catch(() => (current = undefined));
    } else if (now() - builtAt > lifetime && !refreshing) void refresh();
    return current;
  };
}
