/** What some articles say of an entity and others deny, with the first sentence of each side. */
import { compareText } from "../../foundation/compare-text.ts";
import { dayCode, factCode, mannerCode, noDay, typeCode } from "../../graph/posting-code.ts";
import { happenedTypes } from "../fact-types.ts";
import { completePostings } from "./brief-postings.ts";
import { postingOfRow, type ChosenPosting } from "./choose-postings.ts";
import { entitiesCalled, type Named } from "./look-up.ts";
import { edgeEnds } from "./pairs.ts";
import { provePostings, type ProvenPosting } from "./prove-postings.ts";
import { sortRows } from "./sort-rows.ts";
import { optionalText, stepText, textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

const directions = [
  { Denial: "-[denial:NON_FACTUAL]->", Edge: `<-[edge:${happenedTypes.Types}]-` },
  { Denial: "<-[denial:NON_FACTUAL]-", Edge: `-[edge:${happenedTypes.Types}]->` },
];

/** The claims of an edge and of its denial. */
const manners = [mannerCode("affirmed", "asserted"), mannerCode("negated", "asserted")];

const order = ["-articles", "type", "source", "target", "id", "denialId"];

/** An edge that is denied, with the denial. */
interface Pair extends StepRow {
  readonly articles: number;
  readonly type: string;
  readonly id: string;
  readonly denialId: string;
  /** First days of publication. */
  readonly affirmedFrom: unknown;
  readonly deniedFrom: unknown;
}

const pairOf = (row: StepRow): Pair => ({
  ...row,
  articles: Number(row["affirmedBy"]) + Number(row["deniedBy"]),
  type: textOf(row["type"]),
  id: textOf(row["id"]),
  denialId: textOf(row["denialId"]),
  affirmedFrom: row["affirmedFrom"],
  deniedFrom: row["deniedFrom"],
});

/**
 * The first, and all that come at the same place as the last of them: names, which are read later, decide between
 * these.
 */
async function findPairs(ask: AskStep, entities: readonly Named[], limit: number): Promise<readonly Pair[]> {
  const pairs = new Map<string, Pair>();
  for (const { id } of entities) {
    for (const direction of directions) {
      for (const pair of (await ask(stepText("contradicted-edges", direction), { id })).map(pairOf))
        pairs.set(`${pair.id} ${pair.denialId}`, pair);
    }
  }
  const sorted = sortRows([...pairs.values()], ["-articles", "type"], pairs.size);
  const last = sorted[limit - 1];
  return sorted.filter(
    ({ articles, type }, place) => place < limit || (articles === last?.articles && type === last.type),
  );
}

/** The days on which the facts of some pairs were first printed, as numbers. */
function firstDays(pairs: readonly Pair[]): ReadonlyMap<number, number> {
  return new Map(
    pairs.flatMap(({ id, denialId, affirmedFrom, deniedFrom }): [number, number][] => [
      [factCode(id), dayCode(optionalText(affirmedFrom))],
      [factCode(denialId), dayCode(optionalText(deniedFrom))],
    ]),
  );
}

/** The statements of some pairs that were printed first: on the first day, of which what has none comes before all. */
async function firstPostings(
  ask: AskStep,
  entities: readonly Named[],
  pairs: readonly Pair[],
): Promise<readonly ChosenPosting[]> {
  const first = new Map(firstDays(pairs));
  const asked = { types: [...new Set(pairs.map(({ type }) => typeCode(type)))], facts: [...first.keys()], manners };
  for (const { id } of entities) {
    const { facts } = asked;
    for (const { fact } of await ask(stepText("undated-facts"), { id, facts, manners, noDay }))
      first.set(Number(fact), noDay);
  }
  const days = [...new Set(first.values())];
  const found = new Map<string, StepRow>();
  for (const { id } of entities) {
    for (const row of await ask(stepText("reports-on-days"), { id, ...asked, days }))
      if (Number(row["published"]) === first.get(Number(row["fact"]))) found.set(textOf(row["id"]), row);
  }
  return completePostings(ask, [...found.values()].map(postingOfRow));
}

/** The first sentence for each fact of some pairs. */
async function findFirst(
  ask: AskStep,
  entities: readonly Named[],
  pairs: readonly Pair[],
): Promise<ReadonlyMap<string, ProvenPosting>> {
  const first = new Map<string, ProvenPosting>();
  if (pairs.length === 0) return first;
  for (const proven of await provePostings(ask, await firstPostings(ask, entities, pairs))) {
    const { factId } = edgeEnds(proven);
    const known = first.get(factId);
    if (known === undefined || compareText(proven.sentenceId, known.sentenceId) < 0) first.set(factId, proven);
  }
  return first;
}

/** Names at the ends of the edge that a statement proves. */
function endsOf(proven: ProvenPosting): { readonly source: string; readonly target: string } {
  const isTurned = edgeEnds(proven).sourceId !== proven.source.id;
  const [source, target] = isTurned ? [proven.target, proven.source] : [proven.source, proven.target];
  return { source: source.name, target: target.name };
}

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const limit = Number(parameters["limit"]);
  const entities = await entitiesCalled(ask, textOf(parameters["name"]));
  const pairs = await findPairs(ask, entities, limit);
  const first = await findFirst(ask, entities, pairs);
  const rows = pairs.flatMap((pair) => {
    const affirming = first.get(pair.id);
    const denying = first.get(pair.denialId);
    if (affirming === undefined || denying === undefined) return [];
    return [
      {
        ...pair,
        ...endsOf(affirming),
        role: optionalText(pair["role"]),
        affirmedIn: affirming.article["publisher"],
        affirmedSentence: affirming.sentence["text"],
        deniedIn: denying.article["publisher"],
        deniedSentence: denying.sentence["text"],
      },
    ];
  });
  return sortRows(rows, order, limit);
}

export const contradictionsOf: Steps = { given: "name", answer };
