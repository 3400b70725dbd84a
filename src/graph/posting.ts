/**
 * Posting
 * =======
 *
 * A statement as the embedded database finds it: a row between the two entities that it is about, with all by which questions
 * choose and order statements. That database reads the rows of one entity from one place, and has no other index, so
 * that the statements that are shown can be chosen before anything else is looked up (the inverted lists of Zobel and Moffat,
 * 2006). Postings follow from the graph: a patch carries them for the store that keeps them, no export has them.
 *
 * @see https://doi.org/10.1145/1132956.1132959
 */
import { compactProperties } from "./compact-properties.ts";
import { factOf } from "./fact.ts";
import type { PropertyTable } from "./graph-model.ts";
import type { Properties } from "./graph-patch.ts";
import type { ProjectedStatement } from "./project-statements.ts";

export interface Posting {
  /** Id of the statement. */
  readonly id: string;
  /** Entities, as the statement has them. */
  readonly sourceId: string;
  readonly targetId: string;
  readonly properties: Properties;
}

export interface PostingChanges {
  readonly removed: readonly Posting[];
  readonly created: readonly Posting[];
}

export const postingProperties = {
  id: "string",
  articleId: "string",
  /** The first on which it can have been, else that of the article, else "9999". */
  day: "string",
  /** First day of the article. */
  published: "string",
  type: "string",
  polarity: "string",
  modality: "string",
  /** Ids of the entities at its ends: a row that is found from either end does not say which is which. */
  source: "string",
  target: "string",
  /** Ids of the entities that it is attributed to, and where it was. */
  voice: "string",
  place: "string",
  /** Numbers of the sentences that prove it, with spaces between them. */
  sentences: "string",
} as const satisfies PropertyTable;

/** What a posting tells of a statement. */
export interface PostedStatement extends Pick<
  ProjectedStatement,
  "id" | "articleId" | "type" | "polarity" | "modality" | "role" | "former" | "timeFrom" | "publishedFrom" | "positions"
> {
  readonly sourceEntityId: string;
  readonly targetEntityId: string;
  readonly voiceEntityId: string | null;
  readonly placeEntityId: string | null;
}

/** Undefined for a statement that proves no fact. */
export function postingOf(statement: PostedStatement): Posting | undefined {
  if (factOf(statement) === undefined) return undefined;
  const { id, articleId, type, polarity, modality, sourceEntityId, targetEntityId } = statement;
  const properties = compactProperties({
    articleId,
    day: statement.timeFrom ?? statement.publishedFrom ?? "9999",
    published: statement.publishedFrom,
    type,
    polarity,
    modality,
    source: sourceEntityId,
    target: targetEntityId,
    voice: statement.voiceEntityId,
    place: statement.placeEntityId,
    sentences: [...statement.positions].sort((a, b) => a - b).join(" "),
  });
  return { id, sourceId: sourceEntityId, targetId: targetEntityId, properties };
}
