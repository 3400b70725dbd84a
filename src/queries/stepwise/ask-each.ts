/**
 * Asks one statement of each of some nodes, several in one: a step from many nodes at once would be planned as a join
 * of whole tables (0.19.1), a step from one is read from one place.
 */
import { stepText, type AskStep, type StepRow, type Values } from "./steps.ts";

/** Parts of one statement: to plan it takes time, too. */
const portion = 24;

export interface EachAsked {
  readonly ids: readonly string[];
  /** Parameters of all parts. */
  readonly shared?: Values;
  /** Parameters of one part, whose names in the statement have its number behind them, as `id` has. */
  readonly own?: (id: string) => Values;
}

const numbered = (values: Values, number: number): [string, unknown][] =>
  Object.entries(values).map(([name, value]) => [`${name}${number}`, value]);

export async function askEach(
  ask: AskStep,
  file: string,
  { ids, shared = {}, own = () => ({}) }: EachAsked,
): Promise<readonly StepRow[]> {
  const rows: StepRow[] = [];
  for (let start = 0; start < ids.length; start += portion) {
    const some = ids.slice(start, start + portion);
    const text = some.map((_, index) => stepText(file, { Number: String(index) })).join("\nUNION ALL\n");
    const parts = some.flatMap((id, index) => numbered({ id, ...own(id) }, index));
    rows.push(...(await ask(text, { ...shared, ...Object.fromEntries(parts) })));
  }
  return rows;
}
