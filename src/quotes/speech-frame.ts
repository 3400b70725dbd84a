/** Words of a sentence that say who speaks: "sagte Peskow", "laut Interfax". */
import type { Appearance } from "../appearances/appearance.ts";

export interface SpeechFrame {
  readonly sentence: number;
  readonly speaker: Appearance;
  readonly medium: Appearance | null;
  /** The word that reports. */
  readonly cue: number;
  /** The head of the noun phrase that names the speaker, where the frame has one. */
  readonly subject?: number;
  /** Tokens of the frame: no part of what is said. */
  readonly tokens: ReadonlySet<number>;
  /** True where the frame alone makes the sentence reported speech ("laut X"). */
  readonly suffices: boolean;
  readonly rule: string;
}
