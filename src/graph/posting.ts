/**
 * Posting
 * =======
 *
 * A statement as the embedded database finds it: a row between the two entities that it is about, with all by which
 * questions choose and order statements. That database reads the rows of one entity from one place, and has no other
 * index, so that the statements that are shown can be chosen before anything else is looked up (the inverted lists of
 * Zobel and Moffat, 2006). Postings follow from the graph: a patch carries them for the store that keeps them, no
 * export has them.
 *
 * @see https://doi.org/10.1145/1132956.1132959
 */
import { factOf } from "./fact.ts";
import type { PropertyTable } from "./graph-model.ts";
import type { Properties } from "./graph-patch.ts";
import { dayCode, factCode, mannerCode, typeCode, writeTold } from "./posting-code.ts";
import type { ProjectedStatement } from "./project-statements.ts";
import type { RegisterChanges } from "./register.ts";

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
  /** Where entities are named follows from the graph in the same way. */
  readonly registers: RegisterChanges;
}

export const postingProperties = {
  id: "string",
  articleId: "string",
  /** The first on which it can have been, else that of the article: see posting-code.ts for this and what follows. */
  day: "integer",
  /** First day of the article. */
  published: "integer",
  type: "integer",
  /** Polarity and modality. */
  manner: "integer",
  /** What it proves. */
  fact: "integer",
  /** Ids of the entities at its ends: a row that is found from either end does not say which is which. */
  source: "string",
  target: "string",
  /** Whose word it is, where it was, the sentences. */
  told: "string",
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
  const fact = factOf(statement);
  if (fact === undefined) return undefined;
  const { id, articleId, type, polarity, modality, timeFrom, publishedFrom, positions } = statement;
  const { sourceEntityId: source, targetEntityId: target, voiceEntityId: voice, placeEntityId: place } = statement;
  const properties = {
    articleId,
    day: dayCode(timeFrom ?? publishedFrom),
    published: dayCode(publishedFrom),
    type: typeCode(type),
    manner: mannerCode(polarity, modality),
    fact: factCode(fact.id),
    source,
    target,
    told: writeTold({ voice, place, positions }),
  };
  return { id, sourceId: source, targetId: target, properties };
}
