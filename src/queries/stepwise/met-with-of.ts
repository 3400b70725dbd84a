/** Who met somebody, when and where. */
import { dayCode } from "../../graph/posting-code.ts";
import { choosePostings, happened } from "./choose-postings.ts";
import { entitiesAsked, isCalled, type Named } from "./look-up.ts";
import { proofColumns, provePostings, type ProvenPosting } from "./prove-postings.ts";
import { sortRows } from "./sort-rows.ts";
import { optionalText, textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

/** Whether a day that is known from and to days can lie in the period. */
function inPeriod({ statement, article }: ProvenPosting, from: string, to: string): boolean {
  const earliest = textOf(statement["timeFrom"] ?? article["publishedFrom"]);
  const latest = textOf(statement["timeTo"] ?? article["publishedTo"]);
  return (from === "" || latest >= from) && (to === "" || earliest.slice(0, to.length) <= to);
}

/** Of the postings that can be in the period: whatever is known of a day lies in one year. */
function daysOf(from: string, to: string): { readonly firstDay?: number; readonly lastDay?: number } {
  return {
    ...(from === "" ? {} : { firstDay: dayCode(`${from.slice(0, 4)}-01-01`) }),
    ...(to === "" ? {} : { lastDay: dayCode(`${to}${"-12-31".slice(to.length - 4)}`) }),
  };
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
  const [name, place] = [textOf(parameters["name"]), textOf(parameters["place"])];
  const [from, to] = [textOf(parameters["from"]), textOf(parameters["to"])];
  const limit = Number(parameters["limit"]);
  const places = (await entitiesAsked(ask, place))?.map(({ id }) => id);
  const met = { entities: await entitiesAsked(ask, name), types: ["met_with"], manners: happened } as const;
  const rows: StepRow[] = [];
  await choosePostings(ask, { ...met, ...daysOf(from, to), order: "day", limit }, async (postings) => {
    const there = postings.filter((posting) => places?.includes(posting.place ?? "") ?? true);
    const proven = await provePostings(ask, there);
    rows.push(...proven.filter((row) => inPeriod(row, from, to)).map((row) => rowOf(name, row)));
    return rows.length >= limit;
  });
  return sortRows(rows, order, limit);
}

export const metWithOf: Steps = { answer };
