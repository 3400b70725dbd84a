/** What the answers of the explorer's server are made from. */
import type { Logger } from "../../foundation/logger.ts";
import type { NameIndex } from "../../queries/name-index.ts";
import type { NamedQuery } from "../../queries/named-query.ts";
import type { GraphStore, RunLimits } from "../../stores/graph-store.ts";

export interface ExplorerContext {
  readonly store: GraphStore;
  /** The query pack offered in the console. */
  readonly queries: readonly NamedQuery[];
  readonly names: () => Promise<NameIndex>;
  readonly limits: RunLimits;
  readonly readOnly: boolean;
  readonly version: string;
  readonly logger: Logger;
}
