/** A field of a CSV file after RFC 4180; lists are joined by a control character that no text of ours holds. */
import type { PropertyValue } from "../graph-patch.ts";

/** Unit separator, U+001F. */
export const listSeparator = "\u001F";

export function csvField(value: PropertyValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object")
    return quoted(value.map((item) => item.replaceAll(listSeparator, " ")).join(listSeparator));
  return typeof value === "string" ? quoted(value) : String(value);
}

/** Always in quotes, so that an empty text is not taken for an absent one. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
