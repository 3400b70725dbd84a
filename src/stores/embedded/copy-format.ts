/**
 * Copy format
 * ===========
 *
 * Rows as CSV that the embedded database's COPY takes in as they were. It reads an empty field as absent, whether in
 * quotes or not, so that an empty text is written as a control character; lists are joined by another. Which files have
 * any is noted, since a plain COPY is faster than one that puts texts back.
 *
 * @see https://docs.ladybugdb.com/import/csv
 */
import type { Properties, PropertyValue, RelationshipRow } from "../../graph/graph-patch.ts";
import type { LoadFile, LoadFormat } from "../load-files.ts";

/** Unit separator, U+001F: between the items of a list. */
export const itemSeparator = "\u001F";
/** Record separator, U+001E: stands for an empty text. */
export const emptyText = "\u001E";

export interface CopyNotes {
  /** Columns with empty texts. */
  readonly emptyTexts: Set<string>;
  /**
   * Rows that would come out as others, to be written by a statement: empty lists, and lists of texts that are empty or
   * hold the separator.
   */
  readonly oddNodes: Properties[];
  readonly oddRelationships: RelationshipRow[];
  /** True where a text has a line break: then the file can be read by one thread alone. */
  broken: boolean;
}

const quoted = (text: string): string => `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;

function isOdd(value: PropertyValue | undefined): boolean {
  if (typeof value === "string") return value === emptyText;
  if (typeof value !== "object" || value === null) return false;
  return value.length === 0 || value.some((item) => item === "" || item.includes(itemSeparator));
}

function field(value: PropertyValue | undefined, column: string, notes: CopyNotes): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return quoted(value.join(itemSeparator));
  if (typeof value !== "string") return String(value);
  if (value !== "") return quoted(value);
  notes.emptyTexts.add(column);
  return quoted(emptyText);
}

function fields({ columns, notes }: LoadFile<CopyNotes>, properties: Properties): string {
  const line = columns.map(({ name }) => field(properties[name], name, notes)).join(",");
  if (!notes.broken && /[\r\n]/.test(line)) notes.broken = true;
  return line;
}

const hasOdd = (properties: Properties): boolean => Object.values(properties).some(isOdd);

export const copyFormat: LoadFormat<CopyNotes> = {
  notes: () => ({ emptyTexts: new Set(), oddNodes: [], oddRelationships: [], broken: false }),
  node: (properties, file) => {
    if (!hasOdd(properties)) return fields(file, properties);
    file.notes.oddNodes.push(properties);
    return null;
  },
  relationship: (row, file) => {
    if (hasOdd(row.properties)) {
      file.notes.oddRelationships.push(row);
      return null;
    }
    const ends = `${quoted(row.sourceId)},${quoted(row.targetId)}`;
    if (!file.notes.broken && /[\r\n]/.test(ends)) file.notes.broken = true;
    return file.columns.length === 0 ? ends : `${ends},${fields(file, row.properties)}`;
  },
};
