/** What the answers of the explorer's server are made from. */
import type { Logger } from "../../foundation/logger.ts";
import type { NameIndex } from "../../queries/name-index.ts";
import type { NamedQuery } from "../../queries/named-query.ts";
import type { GraphWriter } from "../../pipeline/graph-writer.ts";
import type { GraphStore, RunLimits } from "../../stores/graph-store.ts";

export interface ExplorerWriting {
  /** Made at each start; who judges has to send it. */
  readonly token: string;
  readonly writer: GraphWriter;
  /** Who judges. */
  readonly author: string | null;
}

export interface ExplorerContext {
  readonly store: GraphStore;
  /** The query pack offered in the console. */
  readonly queries: readonly NamedQuery[];
  readonly names: () => Promise<NameIndex>;
  /** The index of names is out of date: the next question makes it anew. */
  readonly forgetNames: () => void;
  readonly limits: RunLimits;
  /** Null where nothing may be written. */
  readonly writing: ExplorerWriting | null;
  readonly version: string;
  readonly logger: Logger;
}

export interface AnswerContext extends ExplorerContext {
  /** False for programs, which send no origin. */
  readonly isOwnPage: boolean;
}
