/** The statements of an article as it is stored, with the entities at their ends. */
import type { NodeRow } from "../graph-patch.ts";
import type { EvidenceLayer, StatementRow } from "./stored-graph.ts";

/** Those that prove a fact. */
export function storedStatements(layer: EvidenceLayer): readonly StatementRow[] {
  const proving = new Set(layer.relationships.filter(({ type }) => type === "PROVES").map(({ sourceId }) => sourceId));
  return statementsOf(layer).filter(({ id }) => proving.has(id));
}

export function statementsOf(layer: EvidenceLayer): readonly StatementRow[] {
  const { nodes, relationships } = layer;
  const targets = new Map(relationships.map(({ type, sourceId, targetId }) => [`${type} ${sourceId}`, targetId]));
  const positions = positionsByStatement(layer);
  const published = nodes.find(({ label }) => label === "Article")?.properties["publishedFrom"];
  const publishedFrom = typeof published === "string" ? published : null;
  const end = (type: string, statementId: string): readonly [string, string] => {
    const appearanceId = targets.get(`${type} ${statementId}`) ?? "";
    return [appearanceId, targets.get(`OF ${appearanceId}`) ?? ""];
  };
  return nodes.flatMap((node) => {
    if (node.label !== "Statement") return [];
    const [sourceId, sourceEntityId] = end("SOURCE", node.id);
    const [targetId, targetEntityId] = end("TARGET", node.id);
    const voiceId = targets.get(`ATTRIBUTED_TO ${node.id}`) ?? null;
    const placeId = targets.get(`AT ${node.id}`) ?? null;
    const ends = { sourceId, sourceEntityId, targetId, targetEntityId };
    const told = { attributed: voiceId !== null, voiceId, placeId, publishedFrom };
    const entityOf = (id: string | null): string | null => (id === null ? null : (targets.get(`OF ${id}`) ?? null));
    const others = { voiceEntityId: entityOf(voiceId), placeEntityId: entityOf(placeId) };
    return [{ ...said(node), ...ends, ...told, ...others, positions: positions.get(node.id) ?? [] }];
  });
}

/** Numbers of the sentences that prove each statement. */
function positionsByStatement({ nodes, relationships }: EvidenceLayer): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map(
    nodes.flatMap(({ label, id, properties }): [string, number][] =>
      label === "Sentence" ? [[id, Number(properties["position"])]] : [],
    ),
  );
  const found = new Map<string, number[]>();
  for (const { type, sourceId, targetId } of relationships) {
    const number = numbers.get(targetId);
    if (type === "EVIDENCE" && number !== undefined) found.set(sourceId, [...(found.get(sourceId) ?? []), number]);
  }
  return found;
}

type Said = Pick<
  StatementRow,
  "id" | "articleId" | "type" | "polarity" | "modality" | "role" | "former" | "timeFrom" | "timeTo"
>;

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
