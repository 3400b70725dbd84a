/** The statements of an article as it is stored, with the entities at their ends. */
import type { NodeRow } from "../graph-patch.ts";
import type { EvidenceLayer, StatementRow } from "./stored-graph.ts";

/** Those that prove a fact. */
export function storedStatements(layer: EvidenceLayer): readonly StatementRow[] {
  const proving = new Set(layer.relationships.filter(({ type }) => type === "PROVES").map(({ sourceId }) => sourceId));
  return statementsOf(layer).filter(({ id }) => proving.has(id));
}

export function statementsOf({ nodes, relationships }: EvidenceLayer): readonly StatementRow[] {
  const targets = new Map(relationships.map(({ type, sourceId, targetId }) => [`${type} ${sourceId}`, targetId]));
  const end = (type: string, statementId: string): readonly [string, string] => {
    const appearanceId = targets.get(`${type} ${statementId}`) ?? "";
    return [appearanceId, targets.get(`OF ${appearanceId}`) ?? ""];
  };
  return nodes.flatMap((node) => {
    if (node.label !== "Statement") return [];
    const [sourceId, sourceEntityId] = end("SOURCE", node.id);
    const [targetId, targetEntityId] = end("TARGET", node.id);
    const attributed = targets.has(`ATTRIBUTED_TO ${node.id}`);
    return [{ ...said(node), attributed, sourceId, sourceEntityId, targetId, targetEntityId }];
  });
}

type Said = Omit<StatementRow, "attributed" | "sourceId" | "sourceEntityId" | "targetId" | "targetEntityId">;

function said({ id, properties }: NodeRow): Said {
  const text = (name: string): string | null => {
    const value = properties[name];
    return typeof value === "string" ? value : null;
  };
  const required = (name: string): string => text(name) ?? "";
  return {
    id,
    articleId: required("articleId"),
    type: required("type"),
    polarity: required("polarity"),
    modality: required("modality"),
    role: text("role"),
    former: properties["former"] === true,
    timeFrom: text("timeFrom"),
    timeTo: text("timeTo"),
  };
}
