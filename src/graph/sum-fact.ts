/** The sums that an edge between entities carries: a function of the statements that prove it. */
import { compareText } from "../foundation/compare-text.ts";
import { compactProperties } from "./compact-properties.ts";
import type { Fact } from "./fact.ts";
import type { Properties } from "./graph-patch.ts";

/** What one statement, with its article, adds to an edge. */
export interface FactSupport {
  readonly articleId: string;
  readonly role: string | null;
  readonly attributed: boolean;
  readonly timeFrom: string | null;
  readonly timeTo: string | null;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  /** Who says so: articles with one source are not independent of each other. */
  readonly source: string;
}

export function sumFact(fact: Fact, supports: readonly FactSupport[]): Properties {
  const { id, type, polarity, modality, former } = fact;
  const attributedCount = supports.filter(({ attributed }) => attributed).length;
  return compactProperties({
    id,
    type,
    polarity,
    modality,
    former,
    role: least(supports.map(({ role }) => role)),
    statementCount: supports.length,
    ownVoiceCount: supports.length - attributedCount,
    attributedCount,
    articleCount: new Set(supports.map(({ articleId }) => articleId)).size,
    sourceCount: new Set(supports.map(({ source }) => source)).size,
    eventFrom: least(supports.map(({ timeFrom }) => timeFrom)),
    eventTo: greatest(supports.map(({ timeTo }) => timeTo)),
    publishedFrom: least(supports.map(({ publishedFrom }) => publishedFrom)),
    publishedTo: greatest(supports.map(({ publishedTo }) => publishedTo)),
  });
}

const given = (values: readonly (string | null)[]): string[] => values.filter((value) => value !== null);
const least = (values: readonly (string | null)[]): string | undefined => given(values).sort(compareText)[0];
const greatest = (values: readonly (string | null)[]): string | undefined => given(values).sort(compareText).at(-1);
