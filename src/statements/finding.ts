/**
 * Finding
 * =======
 *
 * What a rule or a structure finds at one trigger, before clause and quote are asked about it.
 */
import type { Modality, Polarity } from "../ontology/ontology.ts";
import type { Participant } from "./participants.ts";

export interface Finding {
  readonly type: string;
  readonly source: Participant;
  readonly target: Participant;
  readonly trigger: number;
  readonly rule: string;
  readonly confidence: number;
  readonly role: string | null;
  readonly former: boolean;
  /** True for what simply is: time, place and speaker of the clause are not its own. */
  readonly lasting: boolean;
  /** Set where the rule decides; else the clause does. */
  readonly polarity: Polarity | null;
  readonly modality: Modality | null;
  /** The type that it is where it only is planned or possible; null where it stays what it is. */
  readonly whenHedged: string | null;
}
