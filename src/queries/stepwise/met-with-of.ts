/** Who met somebody, when and where. */
import { choosePostings, happened } from "./choose-postings.ts";
import { entitiesCalled, isCalled, type Named } from "./look-up.ts";
import { proofColumns, provePostings, type ProvenPosting } from "./prove-postings.ts";
import { sortRows } from "./sort-rows.ts";
import { optionalText, textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

type Filter = (row: ProvenPosting) => boolean;

/** Whether a day that is known from and to days can lie in the period. */
function inPeriod({ statement, article }: ProvenPosting, from: string, to: string): boolean {
  const earliest = textOf(statement["timeFrom"] ?? article["publishedFrom"]);
  const latest = textOf(statement["timeTo"] ?? article["publishedTo"]);
  return (from === "" || latest >= from) && (to === "" || earliest.slice(0, to.length) <= to);
}

function filterOf(parameters: Values): Filter {
  const [place, from, to] = ["place", "from", "to"].map((name) => textOf(parameters[name])) as [string, string, string];
  return (row) => (place === "" || (row.place !== undefined && isCalled(row.place, place))) && inPeriod(row, from, to);
}

function rowOf(name: string, row: ProvenPosting): StepRow {
  const { posting, statement, source, target, place, voice } = row;
  const ends: readonly [Named, Named] = isCalled(target, name) ? [target, source] : [source, target];
  return {
    first: ends[0].name,
    second: ends[1].name,
    time: optionalText(statement["time"]),
    place: place?.name ?? null,
    attributedTo: voice?.name ?? null,
    ...proofColumns(row),
    day: posting.day,
    statementId: posting.id,
  };
}

const order = ["day", "articleId", "position", "statementId", "first", "second", "place", "attributedTo"];

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const name = textOf(parameters["name"]);
  const limit = Number(parameters["limit"]);
  const entities = await entitiesCalled(ask, name);
  const fits = filterOf(parameters);
  const rows: StepRow[] = [];
  await choosePostings(
    ask,
    { entities, types: ["met_with"], manners: happened, order: "day", limit },
    async (postings) => {
      const proven = await provePostings(ask, postings);
      rows.push(...proven.filter(fits).map((row) => rowOf(name, row)));
      return rows.length >= limit;
    },
  );
  return sortRows(rows, order, limit);
}

export const metWithOf: Steps = { given: ["name"], answer };
