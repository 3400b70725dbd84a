/**
 * The first deed that carried out each of some announcements: what the same did to the same, on the day of the
 * announcement or later.
 */
import { compareText } from "../../foundation/compare-text.ts";
import { groupBy } from "../../foundation/group-by.ts";
import { dayCode, dayOfCode, mannerCode, noDay, readTold, typeCode, typeOfCode } from "../../graph/posting-code.ts";
import { findStatementType } from "../../ontology/ontology.ts";
import { asserted, planned, type ChosenPosting } from "./choose-postings.ts";
import { edgeEnds } from "./pairs.ts";
import { stepText, textOf, type AskStep } from "./steps.ts";

export const threats = ["threatened", "threatened_sanctions"];
const deedsOfThreat = [
  "attacked",
  "killed",
  "detained",
  "cut_ties_with",
  "imposed_sanctions",
  "sued",
  "charged",
  "dismissed",
  "deployed_to",
  "withdrew_from",
];

/** What would carry an announcement out: what is planned itself. */
const carriedOut = {
  planned,
  threatened: typeCode("threatened"),
  deeds: deedsOfThreat.map(typeCode),
  sanctions: typeCode("threatened_sanctions"),
  sanctioned: [typeCode("imposed_sanctions")],
};

export interface Deed extends Pick<ChosenPosting, "id" | "articleId" | "type" | "day" | "positions"> {
  /** Id of what it carried out. */
  readonly announcement: string;
}

/** Of an entity at one end of some announcements, and whether it is the source of the deeds. */
interface Side {
  readonly id: string;
  readonly isSource: boolean;
}

/** On which day something like it first happened; what it was is read later: days alone take a fraction of the time. */
interface DeedDay {
  readonly announcement: string;
  readonly side: Side;
  readonly other: string;
  readonly type: number;
  readonly day: number;
}

const deedPattern = ({ isSource }: Side): string => (isSource ? "-[deed:STATED]->" : "<-[deed:STATED]-");

const otherEnd = ({ source, target }: ChosenPosting, id: string): string => (source === id ? target : source);

/** Ids of the entities at the ends of the edge that a statement proves. */
const endsOf = (posting: Parameters<typeof edgeEnds>[0]["posting"]): string => {
  const { sourceId, targetId } = edgeEnds({ posting, statement: {} });
  return `${sourceId}\n${targetId}`;
};

const isSymmetric = (type: string): boolean => findStatementType(type)?.symmetric === true;

/** Whether what carries it out can point that way. */
function mayPoint(posting: ChosenPosting, { id, isSource }: Side): boolean {
  const { type, modality, source } = posting;
  const deeds = modality === "planned" ? [type] : deedsOfThreat;
  return (source === id) === isSource || deeds.some(isSymmetric);
}

function isSameEdge(announcement: ChosenPosting, { id, isSource }: Side, type: string): boolean {
  const other = otherEnd(announcement, id);
  const [source, target] = isSource ? [id, other] : [other, id];
  return endsOf({ type, polarity: "affirmed", modality: "asserted", source, target }) === endsOf(announcement);
}

async function findDays(
  ask: AskStep,
  side: Side,
  announcements: readonly ChosenPosting[],
): Promise<readonly DeedDay[]> {
  const known = new Map(
    announcements.filter((posting) => mayPoint(posting, side)).map((posting) => [posting.id, posting]),
  );
  if (known.size === 0) return [];
  const announced = [...known.values()].map((posting) => ({
    id: posting.id,
    other: otherEnd(posting, side.id),
    day: dayCode(posting.published === "9999" ? null : posting.published),
    type: typeCode(posting.type),
    manner: mannerCode(posting.polarity, posting.modality),
  }));
  const values = { ...carriedOut, id: side.id, announced, asserted, noDay };
  const rows = await ask(stepText("deeds-after", { Deed: deedPattern(side) }), values);
  return rows.flatMap((row) => {
    const announcement = known.get(textOf(row["id"]));
    const type = Number(row["type"]);
    if (announcement === undefined || !isSameEdge(announcement, side, typeOfCode(type))) return [];
    const other = otherEnd(announcement, side.id);
    return [{ announcement: announcement.id, side, other, type, day: Number(row["day"]) }];
  });
}

const keyOf = ({ other, type, day }: DeedDay): string => `${other}\n${type}\n${day}`;

/**
 * Of each of some days, the first deed: the statement makes a text of it, with a line for id, what the posting tells,
 * article.
 */
async function findDeeds(ask: AskStep, side: Side, days: readonly DeedDay[]): Promise<readonly Deed[]> {
  const wanted = new Map(days.map((found) => [keyOf(found), found]));
  const rows = await ask(stepText("deeds-on-days", { Deed: deedPattern(side) }), {
    id: side.id,
    wanted: [...wanted].map(([key, { other, type, day }]) => ({ key, other, type, day })),
    types: [...new Set(days.map(({ type }) => type))],
    days: [...new Set(days.map(({ day }) => day))],
    asserted,
  });
  const firsts = new Map(rows.map((row) => [textOf(row["key"]), textOf(row["first"])]));
  return days.map((found) => {
    const [id = "", told = "", articleId = ""] = firsts.get(keyOf(found))?.split("\n") ?? [];
    const { announcement, type, day } = found;
    const { positions } = readTold(told);
    return { announcement, id, articleId, positions, type: typeOfCode(type), day: dayOfCode(day) };
  });
}

/** By announcement. */
function firstDays(days: readonly DeedDay[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { announcement, day } of days) first.set(announcement, Math.min(day, first.get(announcement) ?? noDay));
  return first;
}

/** By the id of the announcement, of those that one of the entities made, or of which it is the target. */
export async function deedsAfter(
  ask: AskStep,
  entityIds: readonly string[],
  announced: readonly ChosenPosting[],
): Promise<ReadonlyMap<string, Deed>> {
  const near = new Set(entityIds);
  const days: DeedDay[] = [];
  for (const [id, announcements] of groupBy(announced, ({ source, target }) => (near.has(source) ? source : target))) {
    for (const isSource of [true, false]) days.push(...(await findDays(ask, { id, isSource }, announcements)));
  }
  const first = firstDays(days);
  const found = new Map<string, Deed>();
  const wanted = days.filter(({ announcement, day }) => day === first.get(announcement));
  for (const [side, own] of groupBy(wanted, (deed) => deed.side)) {
    for (const deed of await findDeeds(ask, side, own)) {
      const known = found.get(deed.announcement);
      if (known === undefined || compareText(deed.id, known.id) < 0) found.set(deed.announcement, deed);
    }
  }
  return found;
}
