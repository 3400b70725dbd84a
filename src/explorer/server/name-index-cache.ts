/**
 * Name index cache
 * ================
 *
 * The index of names is built at the first question and again when it is older than a minute: somebody may load
 * articles while the page is open. The old one answers until the new one is there, unless it is known to be wrong.
 */
import type { NameIndex } from "../../queries/name-index.ts";
import { readNames } from "../../queries/read-names.ts";
import type { GraphStore } from "../../stores/graph-store.ts";

const lifetime = 60_000;

export interface NameIndexCache {
  readonly read: () => Promise<NameIndex>;
  /** The next question waits for a new index. */
  readonly forget: () => void;
}

export function cacheNameIndex(store: GraphStore, now: () => number): NameIndexCache {
  let current: Promise<NameIndex> | undefined;
  let builtAt = 0;
  let refreshing = false;
  let forgotten = 0;
  const refresh = async (): Promise<void> => {
    refreshing = true;
    const before = forgotten;
    try {
      const next = await readNames(store);
      // Begun before somebody wrote, it may lack what was written.
      if (before === forgotten) current = Promise.resolve(next);
      builtAt = now();
    } catch {
      builtAt = now();
    } finally {
      refreshing = false;
    }
  };
  const read = async (): Promise<NameIndex> => {
    if (current === undefined) {
      builtAt = now();
      current = readNames(store);
      current.catch(() => (current = undefined));
    } else if (now() - builtAt > lifetime && !refreshing) void refresh();
    return current;
  };
  const forget = (): void => {
    forgotten += 1;
    current = undefined;
  };
  return { read, forget };
}
