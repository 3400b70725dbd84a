/**
 * Score article
 * =============
 *
 * One extraction against one gold graph. Entities that an article names only inside compounds are in gold because
 * statements need them; to have found them counts neither for nor against.
 */
import { findStatementType } from "../../ontology/ontology.ts";
import { alignEntities } from "./align-entities.ts";
import type { Cell } from "./cell.ts";
import { countReadings } from "./count-readings.ts";
import { endsOf, foundFacts, goldFacts, isSymmetric, type Resolve, type ScoredFact } from "./fact-list.ts";
import { hedgedKey, isHedged, scoreFacts, type FactScore } from "./score-facts.ts";
import { scoreQuotes } from "./score-quotes.ts";
import type { ScoredGraph } from "./scored-graph.ts";

export const measures = [
  "entities",
  "entities, any type",
  "pairs",
  "facts, class",
  "facts",
  "facts, full",
  "hedged or denied",
  "quotes",
] as const;
export type Measure = (typeof measures)[number];

export interface ArticleScore extends Pick<FactScore, "byType" | "attributes" | "right" | "missed" | "wrong"> {
  readonly id: string;
  readonly measures: Readonly<Record<Measure, Cell>>;
}

/** Classes of the PLOVER event ontology that have no direction. */
const undirected = new Set(["CONSULT", "COOPERATE", "AGREE"]);

export function scoreArticle(gold: ScoredGraph, found: ScoredGraph): ArticleScore {
  const aligned = alignEntities(gold.entities, found.entities);
  const resolve = resolver(gold, found, aligned);
  const wanted = goldFacts(gold.statements);
  const given = foundFacts(found.statements, resolve);
  const { facts, full, ...details } = scoreFacts(wanted, given, resolve);
  return {
    id: gold.id,
    measures: {
      ...scoreEntities(gold, found, aligned),
      pairs: countFacts(wanted, given, (_type, a, b) => unordered(a, b)),
      "facts, class": countFacts(wanted, given, classKey),
      facts,
      "facts, full": full,
      "hedged or denied": scoreHedged(gold, found, resolve),
      quotes: scoreQuotes(gold.quotes, found.quotes, resolve),
    },
    ...details,
  };
}

/** Names of found entities to those of gold; what gold does not have is marked. */
function resolver(gold: ScoredGraph, found: ScoredGraph, aligned: ReadonlyMap<number, number>): Resolve {
  const names = new Map(
    found.entities.map(({ name }, position) => {
      const match = aligned.get(position);
      return [name, (match === undefined ? undefined : gold.entities[match]?.name) ?? `?${name}`];
    }),
  );
  return (name) => names.get(name) ?? `?${name}`;
}

function scoreEntities(
  gold: ScoredGraph,
  found: ScoredGraph,
  aligned: ReadonlyMap<number, number>,
): Pick<ArticleScore["measures"], "entities" | "entities, any type"> {
  const implied = new Set(gold.entities.filter(({ surfaces }) => surfaces?.length === 0).map(({ name }) => name));
  const pairs = found.entities.map(({ type }, position) => {
    const match = aligned.get(position);
    return { type, match: match === undefined ? undefined : gold.entities[match] };
  });
  const counted = pairs.filter(({ match }) => match === undefined || !implied.has(match.name));
  const counts = { gold: gold.entities.length - implied.size, predicted: counted.length };
  const right = counted.filter(({ match }) => match !== undefined);
  return {
    entities: { ...counts, hit: right.filter(({ type, match }) => match?.type === type).length },
    "entities, any type": { ...counts, hit: right.length },
  };
}

type MakeKey = (type: string, source: string, target: string) => string;

const unordered = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

function classKey(type: string, source: string, target: string): string {
  const plover = findStatementType(type)?.plover ?? "";
  const name = plover === "" ? type : plover;
  return isSymmetric(type) || undirected.has(name)
    ? `${name}|${unordered(source, target)}`
    : `${name}|${source}|${target}`;
}

function countFacts(gold: readonly ScoredFact[], found: readonly ScoredFact[], makeKey: MakeKey): Cell {
  const readings = gold.map((fact) => {
    const ends = [...fact.readings].map((reading) => reading.split("|"));
    return new Set(ends.map(([, source = "", target = ""]) => makeKey(fact.type, source, target)));
  });
  return countReadings(
    readings,
    found.map(({ type, source, target }) => makeKey(type, source, target)),
  );
}

function scoreHedged(gold: ScoredGraph, found: ScoredGraph, resolve: Resolve): Cell {
  const wanted = gold.statements
    .filter(isHedged)
    .map((statement) => new Set(endsOf(statement).map(([source, target]) => hedgedKey(statement, source, target))));
  const given = found.statements
    .filter(isHedged)
    .map((statement) => hedgedKey(statement, resolve(statement.source), resolve(statement.target)));
  return countReadings(wanted, given);
}
