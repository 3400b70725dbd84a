/**
 * What stands for `__Types__` in a query's text: the relationship types between entities. Named, they spare Neo4j the
 * entity's appearances.
 */
import { factRelationships } from "../graph/graph-model.ts";
import { statementTypes } from "../ontology/ontology.ts";

export const factTypes = { Types: factRelationships.join("|") };

/** Those of what happened. */
export const happenedTypes = { Types: statementTypes.map(({ relationship }) => relationship).join("|") };
