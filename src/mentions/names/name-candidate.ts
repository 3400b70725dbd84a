/** A span that one finder takes for a name; the best of those that overlap becomes a mention. */
import type { EntityType } from "../../ontology/ontology.ts";

export interface NameCandidate {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: EntityType;
  /** Between 0 and 1. */
  readonly confidence: number;
  /** Between 0 and 1, where type and span were judged apart. */
  readonly typeConfidence?: number;
  /** Which finder proposes it. */
  readonly finder: string;
  /** The name in its basic form, where the finder knows it. */
  readonly name?: string;
}
