/** The shortest chains between two entities, with what is said of each two that follow each other. */
import { compareText } from "../../foundation/compare-text.ts";
import { groupBy } from "../../foundation/group-by.ts";
import { typeOfCode } from "../../graph/posting-code.ts";
import { asserted, postingOfRow, type ChosenPosting } from "./choose-postings.ts";
import { entitiesCalled, type Named } from "./look-up.ts";
import { edgeEnds } from "./pairs.ts";
import { proofColumns, provePostings } from "./prove-postings.ts";
import { compareChains, shortestChains, type Chain } from "./shortest-chains.ts";
import { sortRows } from "./sort-rows.ts";
import { optionalText, stepText, textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

/** A statement on the way. */
interface Step {
  readonly chain: Chain;
  /** From 1. */
  readonly step: number;
  readonly posting: ChosenPosting;
}

/** By length, then in the order of the names. */
const inOrder = (a: Chain, b: Chain): number => a.entities.length - b.entities.length || compareChains(a, b);

async function chainsBetween(ask: AskStep, parameters: Values, limit: number): Promise<readonly Chain[]> {
  const chains: Chain[] = [];
  const others = await entitiesCalled(ask, textOf(parameters["second"]));
  for (const first of await entitiesCalled(ask, textOf(parameters["first"]))) {
    for (const second of others) chains.push(...(await shortestChains(ask, [first, second], limit)));
  }
  return chains.sort(inOrder).slice(0, limit);
}

/** What is told first of two entities: facts by type and id, of which so many statements are wanted. */
function firstFacts(rows: readonly StepRow[], limit: number): readonly number[] {
  const facts = rows.map((row) => ({ ...row, name: typeOfCode(Number(row["type"])) }));
  let statements = 0;
  const sorted = sortRows<StepRow>(facts, ["name", "fact"], facts.length);
  const last = sorted.findIndex((row) => (statements += Number(row["statements"])) >= limit);
  return sorted.slice(0, last < 0 ? sorted.length : last + 1).map((row) => Number(row["fact"]));
}

const byFact = (a: ChosenPosting, b: ChosenPosting): number =>
  compareText(a.type, b.type) || a.fact - b.fact || compareText(a.articleId, b.articleId);

/** The first, up to the end of an article. */
function cut(postings: readonly ChosenPosting[], limit: number): readonly ChosenPosting[] {
  const last = postings[limit - 1];
  if (last === undefined) return postings;
  const end = postings.findIndex((posting, index) => index >= limit && byFact(last, posting) !== 0);
  return end < 0 ? postings : postings.slice(0, end);
}

/** Begun at the one that is named less often. */
async function between(ask: AskStep, pair: readonly [Named, Named], limit: number): Promise<readonly ChosenPosting[]> {
  const [near, far] = pair[0].articles <= pair[1].articles ? pair : [pair[1], pair[0]];
  const ends = { id: near.id, other: far.id, asserted };
  const facts = firstFacts(await ask(stepText("facts-between"), ends), limit);
  const rows = await ask(stepText("statements-between"), { ...ends, facts });
  return cut(rows.map(postingOfRow).sort(byFact), limit);
}

/** As many as give so many rows. */
async function stepsAlong(ask: AskStep, chains: readonly Chain[], limit: number): Promise<readonly Step[]> {
  const known = new Map<string, readonly ChosenPosting[]>();
  const steps: Step[] = [];
  for (const chain of chains) {
    for (const [index, far] of chain.entities.slice(1).entries()) {
      const near = chain.entities[index];
      if (near === undefined || steps.length >= limit) return steps;
      const key = `${near.id} ${far.id}`;
      const postings = known.get(key) ?? (await between(ask, [near, far], limit));
      known.set(key, postings);
      steps.push(...postings.map((posting) => ({ chain, step: index + 1, posting })));
    }
  }
  return steps;
}

const order = [
  ...["length", "chain", "chainId", "step", "type"],
  ...["factId", "articleId", "position", "statementId", "source", "target"],
];

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const limit = Number(parameters["limit"]);
  const steps = await stepsAlong(ask, await chainsBetween(ask, parameters, limit), limit);
  const postings = new Map(steps.map(({ posting }) => [posting.id, posting]));
  const proven = groupBy(await provePostings(ask, [...postings.values()]), ({ posting }) => posting.id);
  const rows = steps.flatMap(({ chain, step, posting }) =>
    (proven.get(posting.id) ?? []).map((row) => ({
      ...{ chain: chain.names, chainId: chain.ids, length: chain.entities.length - 1, step },
      ...{ type: posting.type, source: row.source.name, target: row.target.name },
      time: optionalText(row.statement["time"]),
      ...proofColumns(row),
      factId: edgeEnds(row).factId,
      statementId: posting.id,
    })),
  );
  return sortRows<StepRow>(rows, order, limit);
}

export const chainsOf: Steps = { answer };
