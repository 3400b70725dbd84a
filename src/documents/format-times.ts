import type { Document } from "./document.ts";

/** The time expressions of a document as one line of JSON: `{ id, times: [{ start, end, text, type, value }] }`. */
export function formatTimes({ id, times }: Document): string {
  return JSON.stringify({ id, times });
}
