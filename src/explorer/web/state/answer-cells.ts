/**
 * Answer cells
 * ============
 *
 * What the columns of a ready question hold, by their names: entities, which can be opened, words of the ontology,
 * which have a translation, and days. A user's own query is shown as the database answers it.
 */
import { t, tData, verb, writeCount, writeDate } from "./translate.ts";
import type { AnswerTable } from "../../api/routes.ts";

export type Cell = AnswerTable["rows"][number][number];

/** As the database has it. */
export function rawText(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}

const entityColumns: ReadonlySet<string> = new Set([
  "name", "otherName", "first", "second", "source", "target", "holder", "of", "speaker", "quoter", "place", "attributedTo",
]); // prettier-ignore

export const holdsEntity = (column: string): boolean => entityColumns.has(column);

const typeColumns: ReadonlySet<string> = new Set(["type", "otherType", "announced", "deed"]);

const aDay = /^\d{4}(-\d{2}(-\d{2}(T.*)?)?)?$/;

/** Types of entities have a word of their own; all others are those of statements. */
function typeText(type: string): string {
  const entityType = tData("type", type);
  return entityType === type ? verb(type) : entityType;
}

/** What stands in the list of a parameter. */
export function choiceText(choice: string): string {
  return choice === "" ? t("console.any") : tData("choice", typeText(choice));
}

function textInWords(column: string, text: string): string {
  if (typeColumns.has(column)) return typeText(text);
  if (column === "polarity" || column === "modality") return tData(column, text);
  return column !== "articleId" && aDay.test(text) ? writeDate(text) : text;
}

/** As a reader of the page wants it. */
export function cellText(column: string, cell: Cell): string {
  if (typeof cell === "number") return writeCount(cell);
  if (typeof cell === "boolean") return t(cell ? "console.yes" : "console.no");
  return typeof cell === "string" ? textInWords(column, cell) : rawText(cell);
}
