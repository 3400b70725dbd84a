/**
 * Told types
 * ==========
 *
 * What joins two entities, in the direction in which it was done: "accused" below a name leaves open who accused whom.
 */
import statementVerbs from "../../../ontology/statement-verbs.json" with { type: "json" };
import type { ViewEdge } from "../../api/graph-part.ts";

export interface ToldTypes {
  /** What both did together, as meeting: which of them an edge names first says nothing. */
  readonly together: readonly string[];
  /** What the first did to the other. */
  readonly done: readonly string[];
  /** What the other did to the first. */
  readonly suffered: readonly string[];
}

const verbs: Readonly<Record<string, { readonly en: string; readonly symmetric?: boolean }>> = statementVerbs;

export function toldTypes(firstId: string, edges: readonly Pick<ViewEdge, "type" | "sourceId">[]): ToldTypes {
  const typesOf = (some: typeof edges): readonly string[] => [...new Set(some.map(({ type }) => type))];
  const isTogether = ({ type }: { readonly type: string }): boolean => verbs[type]?.symmetric === true;
  const directed = edges.filter((edge) => !isTogether(edge));
  return {
    together: typesOf(edges.filter(isTogether)),
    done: typesOf(directed.filter(({ sourceId }) => sourceId === firstId)),
    suffered: typesOf(directed.filter(({ sourceId }) => sourceId !== firstId)),
  };
}
