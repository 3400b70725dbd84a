/** What some articles say of an entity and others deny, with the first sentence of each side. */
import { compareText } from "../../foundation/compare-text.ts";
import { factCode, mannerCode, noDay, typeCode } from "../../graph/posting-code.ts";
import { postingOfRow, type ChosenPosting } from "./choose-postings.ts";
import { entitiesCalled, type Named } from "./look-up.ts";
import { edgeEnds } from "./pairs.ts";
import { provePostings, type ProvenPosting } from "./prove-postings.ts";
import { sortRows } from "./sort-rows.ts";
import { optionalText, stepText, textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

const directions = [
  { Denial: "-[denial:NON_FACTUAL]->", Edge: "<-[edge]-", Source: "known", Target: "other" },
  { Denial: "<-[denial:NON_FACTUAL]-", Edge: "-[edge]->", Source: "other", Target: "known" },
];

/** The claims of an edge and of its denial. */
const manners = [mannerCode("affirmed", "asserted"), mannerCode("negated", "asserted")];

const order = ["-articles", "type", "source", "target", "id", "denialId"];

async function findPairs(ask: AskStep, entities: readonly Named[], limit: number): Promise<readonly StepRow[]> {
  const pairs = new Map<string, StepRow>();
  for (const { id } of entities) {
    for (const direction of directions) {
      for (const row of await ask(stepText("contradicted-edges", direction), { id, limit }))
        pairs.set(`${textOf(row["id"])} ${textOf(row["denialId"])}`, row);
    }
  }
  return sortRows([...pairs.values()], order, limit);
}

/** The statements of some facts that were printed first: on the first day, of which what has none comes before all. */
async function firstPostings(
  ask: AskStep,
  entities: readonly Named[],
  asked: { readonly types: readonly number[]; readonly facts: readonly number[] },
): Promise<readonly ChosenPosting[]> {
  const firsts = new Map<number, number>();
  for (const { id } of entities) {
    for (const row of await ask(stepText("first-days-of-facts"), { id, ...asked, manners, noDay })) {
      const [fact, day] = [Number(row["fact"]), Number(row["published"])];
      firsts.set(fact, Math.min(day, firsts.get(fact) ?? noDay));
    }
  }
  const dayOf = (fact: number): number => (firsts.get(fact) === 0 ? noDay : (firsts.get(fact) ?? noDay));
  const days = [...new Set([...firsts.keys()].map(dayOf))];
  const found = new Map<string, ChosenPosting>();
  for (const { id } of entities) {
    for (const row of await ask(stepText("reports-on-days"), { id, ...asked, manners, days }))
      if (Number(row["published"]) === dayOf(Number(row["fact"]))) found.set(textOf(row["id"]), postingOfRow(row));
  }
  return [...found.values()];
}

/** The first sentence for each fact of some rows. */
async function findFirst(
  ask: AskStep,
  entities: readonly Named[],
  rows: readonly StepRow[],
): Promise<ReadonlyMap<string, ProvenPosting>> {
  const first = new Map<string, ProvenPosting>();
  if (rows.length === 0) return first;
  const types = [...new Set(rows.map((row) => typeCode(textOf(row["type"]))))];
  const ids = rows.flatMap((row) => [textOf(row["id"]), textOf(row["denialId"])]);
  const facts = [...new Set(ids.map(factCode))];
  for (const proven of await provePostings(ask, await firstPostings(ask, entities, { types, facts }))) {
    const { factId } = edgeEnds(proven);
    const known = first.get(factId);
    if (known === undefined || compareText(proven.sentenceId, known.sentenceId) < 0) first.set(factId, proven);
  }
  return first;
}

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const entities = await entitiesCalled(ask, textOf(parameters["name"]));
  const rows = await findPairs(ask, entities, Number(parameters["limit"]));
  const first = await findFirst(ask, entities, rows);
  return rows.flatMap((row) => {
    const affirming = first.get(textOf(row["id"]));
    const denying = first.get(textOf(row["denialId"]));
    if (affirming === undefined || denying === undefined) return [];
    return [
      {
        ...row,
        role: optionalText(row["role"]),
        affirmedIn: affirming.article["publisher"],
        affirmedSentence: affirming.sentence["text"],
        deniedIn: denying.article["publisher"],
        deniedSentence: denying.sentence["text"],
      },
    ];
  });
}

export const contradictionsOf: Steps = { given: "name", answer };
