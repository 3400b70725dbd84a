/**
 * Statement
 * =========
 *
 * A typed, directed claim between two appearances of one article, with the sentence and the word that prove it.
 */
import type { Modality, Polarity } from "../ontology/ontology.ts";

export interface StatementEvidence {
  /** Position in the document's `sentences`. */
  readonly sentence: number;
  /** The token that made the rule fire. */
  readonly trigger: number;
  /** Id of the rule or structure, or `model:<name>`. */
  readonly rule: string;
}

export interface Statement {
  /** One of the ids of the ontology. */
  readonly type: string;
  /** Ids of appearances. */
  readonly source: string;
  readonly target: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Id of the appearance on whose word it stands; null where the article itself says it. */
  readonly attribution: string | null;
  /** Id of the appearance of the place where it happened. */
  readonly place: string | null;
  /** ISO day, month or year. */
  readonly time: string | null;
  /** The office in its base form ("Kremlsprecher"). */
  readonly role: string | null;
  readonly former: boolean;
  /** Between 0 and 1. */
  readonly confidence: number;
  readonly evidence: readonly StatementEvidence[];
}
