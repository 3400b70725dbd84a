/** The first deed that carried out each of some announcements: what the same did to the same, on the day of the announcement or later. */
import { compareText } from "../../foundation/compare-text.ts";
import { dayCode, dayOfCode, noDay, readTold, typeCode, typeOfCode } from "../../graph/posting-code.ts";
import { asserted, planned, type ChosenPosting } from "./choose-postings.ts";
import { edgeEnds } from "./pairs.ts";
import { stepText, textOf, type AskStep, type StepRow } from "./steps.ts";

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
  announced: threats.map(typeCode),
  threatened: typeCode("threatened"),
  deeds: deedsOfThreat.map(typeCode),
  sanctions: typeCode("threatened_sanctions"),
  sanctioned: [typeCode("imposed_sanctions")],
};

export interface Deed extends Pick<ChosenPosting, "id" | "articleId" | "type" | "day" | "positions"> {
  /** Ids of the entities at the ends of the edge that it proves. */
  readonly ends: string;
}

const endsOf = (posting: Parameters<typeof edgeEnds>[0]["posting"]): string => {
  const { sourceId, targetId } = edgeEnds({ posting, statement: {} });
  return `${sourceId}\n${targetId}`;
};

const fieldsOfTold = 3;

/** The text that the statement puts together: day, id, what the posting tells, article. */
function deedOf(row: StepRow): Deed {
  const type = typeOfCode(Number(row["type"]));
  const [source, target] = [textOf(row["source"]), textOf(row["target"])];
  const [day, id = "", ...fields] = textOf(row["first"]).split(" ");
  const told = readTold(fields.slice(0, fieldsOfTold).join(" "));
  const ends = endsOf({ type, polarity: "affirmed", modality: "asserted", source, target });
  const articleId = fields.slice(fieldsOfTold).join(" ");
  return { id, articleId, type, day: dayOfCode(Number(day)), positions: told.positions, ends };
}

const isBefore = (deed: Deed, known: Deed | undefined): boolean =>
  known === undefined || (compareText(deed.day, known.day) || compareText(deed.id, known.id)) < 0;

/** By the id of the announcement, of those that one of the entities made, or of which it is the target. */
export async function deedsAfter(
  ask: AskStep,
  entityIds: readonly string[],
  announced: readonly ChosenPosting[],
): Promise<ReadonlyMap<string, Deed>> {
  const found = new Map<string, Deed>();
  if (announced.length === 0) return found;
  const ends = new Map(announced.map((posting) => [posting.id, endsOf(posting)]));
  const days = announced.map(({ published }) => (published === "9999" ? noDay : dayCode(published)));
  const period = { from: Math.min(...days), to: Math.max(...days) };
  for (const id of new Set(entityIds)) {
    const rows: readonly StepRow[] = await ask(stepText("deeds-after"), {
      ...{ ...carriedOut, ...period, asserted, planned, noDay },
      id,
    });
    for (const row of rows) {
      const deed = deedOf(row);
      const announcement = textOf(row["id"]);
      if (deed.ends === ends.get(announcement) && isBefore(deed, found.get(announcement)))
        found.set(announcement, deed);
    }
  }
  return found;
}
