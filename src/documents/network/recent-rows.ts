/**
 * Recent rows
 * ===========
 *
 * Which row of a table holds what is known of a word form. The table is as large as a few articles need; when it is
 * full, the form that was asked for longest ago gives up its row. Half the rows so serve as well as twice as many that
 * are emptied all at once.
 */
export class RecentRows {
  readonly #count: number;
  /** In the order in which they were last asked for. */
  readonly #rows = new Map<string, number>();

  constructor(count: number) {
    this.#count = count;
  }

  /** The row of a form, which now counts as the most recent; undefined where it has none. */
  use(form: string): number | undefined {
    const row = this.#rows.get(form);
    if (row === undefined) return undefined;
    this.#rows.delete(form);
    this.#rows.set(form, row);
    return row;
  }

  /** A row for a form that has none. */
  take(form: string): number {
    const row = this.#freeRow();
    this.#rows.set(form, row);
    return row;
  }

  #freeRow(): number {
    if (this.#rows.size < this.#count) return this.#rows.size;
    const [[oldest, row] = ["", 0]] = this.#rows;
    this.#rows.delete(oldest);
    return row;
  }
}
