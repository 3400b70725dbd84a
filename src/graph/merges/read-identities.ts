/**
 * Read identities
 * ===============
 *
 * The decisions about identity of a stored graph with what led to them. The graph holds the decisions alone; since they
 * are a pure function of classes and judgements, the links behind them are had by deciding again.
 */
import { identityClassId, parseIdentityClassId } from "../../identities/identity-class.ts";
import { appearanceKey } from "../../identities/judgement.ts";
import type { ClassCount, Resolution } from "../../identities/resolution.ts";
import { entityIdApart, resolve } from "../../identities/resolve.ts";
import { publisherAppearance } from "../planning/publisher.ts";
import type { AppearanceRow, StoredGraph, StoredJudgement } from "../planning/stored-graph.ts";

export interface Identities {
  readonly resolution: Resolution;
  readonly judgements: readonly StoredJudgement[];
  /** Appearances that judgements name and that are in the graph, by appearanceKey. */
  readonly judged: ReadonlyMap<string, AppearanceRow>;
  /** Articles with a short name of a class that they do not explain, by class id. */
  readonly unexplained: ReadonlyMap<string, readonly string[]>;
}

/** The key by which judgements name an appearance. */
export function keyOfAppearance({ identityClass, articleId }: AppearanceRow): string {
  const { type, key } = parseIdentityClassId(identityClass);
  return appearanceKey({ articleId, type, nameKey: key });
}

/** The class of an appearance whatever its article. */
export function hubOf(identityClass: string): string {
  return identityClassId({ ...parseIdentityClassId(identityClass), articleId: null });
}

export async function readIdentities(graph: StoredGraph): Promise<Identities> {
  const judgements = await graph.judgements();
  const judged = await readJudged(graph, judgements);
  const { classes, unexplained } = await readClasses(graph);
  const classOfJudged = new Map([...judged].map(([key, row]) => [key, hubOf(row.identityClass)]));
  return { resolution: resolve({ classes, judgements, judged: classOfJudged }), judgements, judged, unexplained };
}

/** The entity of one article's appearances of a class. */
export function entityInArticle({ resolution }: Identities, classId: string, articleId: string): string {
  const { type, key } = parseIdentityClassId(classId);
  const { decisions } = resolution;
  const decision = decisions.get(appearanceKey({ articleId, type, nameKey: key })) ?? decisions.get(classId);
  return decision ?? entityIdApart({ type, key }, articleId);
}

async function readJudged(
  graph: StoredGraph,
  judgements: readonly StoredJudgement[],
): Promise<ReadonlyMap<string, AppearanceRow>> {
  const names = judgements.flatMap(({ first, second }) => [first, second]);
  if (names.length === 0) return new Map();
  const wanted = new Set(names.map(appearanceKey));
  const rows = await graph.appearancesInArticles([...new Set(names.map(({ articleId }) => articleId))]);
  return new Map(rows.map((row) => [keyOfAppearance(row), row] as const).filter(([key]) => wanted.has(key)));
}

async function readClasses(
  graph: StoredGraph,
): Promise<{ readonly classes: readonly ClassCount[]; readonly unexplained: ReadonlyMap<string, string[]> }> {
  const classes = new Map<string, ClassCount>();
  const unexplained = new Map<string, string[]>();
  const add = (id: string, count: number): void => {
    const { type, key, context } = parseIdentityClassId(id);
    classes.set(id, { id, type, key, context, count: (classes.get(id)?.count ?? 0) + count });
  };
  for (const { identityClass, count } of await graph.classes()) {
    const hub = hubOf(identityClass);
    const { articleId } = parseIdentityClassId(identityClass);
    add(hub, count);
    if (articleId !== null) unexplained.set(hub, [...(unexplained.get(hub) ?? []), articleId]);
  }
  for (const { publisher, language, count } of await graph.publishers())
    add(identityClassId(publisherAppearance(publisher, language).identity), count);
  return { classes: [...classes.values()], unexplained };
}
