/** The register of an article from its rows. */
import { groupBy } from "../foundation/group-by.ts";
import type { NodeRow, PropertyValue, RelationshipRow } from "./graph-patch.ts";
import { makeRegister, type Register, type RegisteredEvidence } from "./register.ts";

export interface ArticleRows {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}

const registered = new Set(["MENTIONS", "SPOKEN_BY", "SPOKEN_IN", "VIA", "SOURCE", "TARGET", "EVIDENCE"]);

type Ends = ReadonlyMap<string, readonly string[]>;

/** The other ends of the relationships of one type, by those at one side. */
function endsOf(rows: readonly RelationshipRow[], side: "sourceId" | "targetId"): Ends {
  const other = side === "sourceId" ? "targetId" : "sourceId";
  const groups = groupBy(rows, (row) => row[side]);
  return new Map([...groups].map(([id, some]) => [id, some.map((row) => row[other])]));
}

const numberOf = (value: PropertyValue | undefined): number | null => (typeof value === "number" ? value : null);

/** Of the sentences that are there. */
function evidenceOf(rows: readonly RelationshipRow[] = [], numbers: ReadonlyMap<string, number>): RegisteredEvidence[] {
  return rows.flatMap(({ targetId, properties }) => {
    const position = numbers.get(targetId);
    if (position === undefined) return [];
    const { from, to, triggerFrom, triggerTo, rule } = properties;
    const span = { from: numberOf(from), to: numberOf(to) };
    const trigger = { triggerFrom: numberOf(triggerFrom), triggerTo: numberOf(triggerTo) };
    return [{ position, ...span, ...trigger, rule: typeof rule === "string" ? rule : null }];
  });
}

export interface Decided {
  /** Entities by the ids of their appearances. */
  readonly entities: ReadonlyMap<string, string>;
  readonly publisherId: string | null;
}

/** Undefined where nothing is named. */
export function registerOfRows(
  { nodes, relationships }: ArticleRows,
  { entities, publisherId }: Decided,
): Register | undefined {
  const article = nodes.find(({ label }) => label === "Article");
  if (article === undefined) return undefined;
  const rows = groupBy(
    relationships.filter(({ type }) => registered.has(type)),
    ({ type }) => type,
  );
  const ends = (type: string, side: "sourceId" | "targetId"): Ends => endsOf(rows.get(type) ?? [], side);
  const sentences = nodes.filter(({ label }) => label === "Sentence");
  const numbers = new Map(sentences.map(({ id, properties }) => [id, Number(properties["position"])]));
  const positions = (ids: readonly string[] = []): readonly number[] => ids.flatMap((id) => numbers.get(id) ?? []);
  const words = ends("SPOKEN_IN", "sourceId");
  const media = ends("VIA", "sourceId");
  const names = [...ends("MENTIONS", "targetId")].map(([id, ids]) => {
    return { id, entityId: entities.get(id) ?? "", positions: positions(ids) };
  });
  const quotes = [...ends("SPOKEN_BY", "sourceId")].map(([id, [speakerId = ""]]) => {
    return { id, speakerId, mediumId: media.get(id)?.[0] ?? null, positions: positions(words.get(id)) };
  });
  const proofs = groupBy(rows.get("EVIDENCE") ?? [], ({ sourceId }) => sourceId);
  const targets = ends("TARGET", "sourceId");
  const statements = [...ends("SOURCE", "sourceId")].map(([id, [sourceId = ""]]) => {
    return { id, sourceId, targetId: targets.get(id)?.[0] ?? "", evidence: evidenceOf(proofs.get(id), numbers) };
  });
  const published = article.properties["publishedFrom"];
  const publishedFrom = typeof published === "string" ? published : null;
  return makeRegister({ articleId: article.id, publishedFrom, publisherId, names, quotes, statements });
}
