/** Rows go to a database in portions, so that no statement grows with the graph. */

/** Rows of one statement. */
const portion = 2_000;

/** One portion after the other. */
export async function inPortions<T>(rows: readonly T[], work: (rows: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += portion) await work(rows.slice(start, start + portion));
}
