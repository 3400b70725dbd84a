/** The register of an article from its rows. */
import { groupBy } from "../foundation/group-by.ts";
import type { NodeRow, RelationshipRow } from "./graph-patch.ts";
import { makeRegister, type Register } from "./register.ts";

export interface ArticleRows {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}

const registered = new Set(["MENTIONS", "SPOKEN_BY", "SPOKEN_IN", "VIA"]);

type Ends = ReadonlyMap<string, readonly string[]>;

/** The other ends of the relationships of one type, by those at one side. */
function endsOf(rows: readonly RelationshipRow[], side: "sourceId" | "targetId"): Ends {
  const other = side === "sourceId" ? "targetId" : "sourceId";
  const groups = groupBy(rows, (row) => row[side]);
  return new Map([...groups].map(([id, some]) => [id, some.map((row) => row[other])]));
}

/** Undefined where nothing is named. Entities by the ids of their appearances. */
export function registerOfRows(
  { nodes, relationships }: ArticleRows,
  entities: ReadonlyMap<string, string>,
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
  const published = article.properties["publishedFrom"];
  const publishedFrom = typeof published === "string" ? published : null;
  return makeRegister({ articleId: article.id, publishedFrom, names, quotes });
}
