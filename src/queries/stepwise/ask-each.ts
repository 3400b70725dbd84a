/**
 * Asks one statement of each of some nodes, several in one: a step from many nodes at once would be planned as a join of whole
 * tables (0.19.1), a step from one is read from one place.
 */
import { stepText, type AskStep, type StepRow } from "./steps.ts";

/** Parts of one statement: to plan it takes time, too. */
const portion = 24;

export async function askEach(ask: AskStep, file: string, ids: readonly string[]): Promise<readonly StepRow[]> {
  const rows: StepRow[] = [];
  for (let start = 0; start < ids.length; start += portion) {
    const some = ids.slice(start, start + portion);
    const text = some.map((_, index) => stepText(file, { Number: String(index) })).join("\nUNION ALL\n");
    rows.push(...(await ask(text, Object.fromEntries(some.map((id, index) => [`id${index}`, id])))));
  }
  return rows;
}
