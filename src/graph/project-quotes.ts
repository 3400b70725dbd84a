/** The quotes of an article as rows, with speaker, medium and sentences. */
import { stableHash } from "../foundation/stable-hash.ts";
import { compactProperties } from "./compact-properties.ts";
import type { NodeRow, RelationshipRow } from "./graph-patch.ts";
import type { ProjectionContext } from "./project-article.ts";

export function projectQuotes(context: ProjectionContext): {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
} {
  const { article, extraction } = context;
  const nodes = new Map<string, NodeRow>();
  const relationships: RelationshipRow[] = [];
  for (const quote of extraction.quotes) {
    const speakerId = context.appearanceId(quote.speakerId);
    if (speakerId === undefined) continue;
    const { kind, start: from, end: to, rule } = quote;
    const id = stableHash("quote", speakerId, kind, String(from), String(to));
    if (nodes.has(id)) continue;
    const text = context.evidence === "text" ? article.text.slice(from, to) : null;
    nodes.set(id, {
      label: "Quote",
      id,
      properties: compactProperties({ articleId: article.id, kind, text, from, to, rule }),
    });
    relationships.push({ type: "SPOKEN_BY", sourceId: id, targetId: speakerId, properties: {} });
    const mediumId = context.appearanceId(quote.mediumId ?? "");
    if (mediumId !== undefined) relationships.push({ type: "VIA", sourceId: id, targetId: mediumId, properties: {} });
    const sentences = [...new Set(quote.sentences)].filter((sentence) => sentence <= extraction.sentences.length);
    relationships.push(
      ...sentences.map((sentence) => ({
        type: "SPOKEN_IN",
        sourceId: id,
        targetId: context.sentenceId(sentence),
        properties: {},
      })),
    );
  }
  return { nodes: [...nodes.values()], relationships };
}
