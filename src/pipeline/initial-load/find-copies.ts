/**
 * Finding copies
 * ==============
 *
 * Which articles of a whole archive are copies of which. The keys of each band are sorted, so that articles which share
 * one stand side by side: a few numbers for each article are kept, and only proposed pairs get into the index, which
 * decides as it does for patches (graph/copies).
 */
import { CopyIndex, mostDays, type CopyRow, type ReadShingles } from "../../graph/copies/copy-index.ts";
import { bands } from "../../graph/copies/text-shingles.ts";

/** Bits of a double that are left beside a key of 32: so many articles can be told apart. */
const positions = 2 ** 21;
const articlesOfChange = 200;
const dayLength = 86_400_000;

export class ArchiveCopies {
  readonly #rows: { readonly id: string; readonly day: string; readonly days: number }[] = [];
  readonly #keys: Uint32Array[] = [];

  /** Articles without a day, or too short to compare, are nobody's copies. */
  add({ id, day, sketch }: CopyRow): void {
    if (day === null || sketch === "" || this.#rows.length === positions) return;
    this.#rows.push({ id, day, days: Date.parse(day) / dayLength });
    this.#keys.push(Uint32Array.from(sketch.split(" "), (key) => Number.parseInt(key.slice(1), 36)));
  }

  /** The original of each copy. */
  async find(readShingles: ReadShingles): Promise<ReadonlyMap<string, string>> {
    const proposed = [...this.#proposed()].sort((a, b) => a - b);
    const rows = proposed.flatMap((position) => this.#row(position));
    const index = new CopyIndex();
    for (let start = 0; start < rows.length; start += articlesOfChange)
      await index.change([], rows.slice(start, start + articlesOfChange), readShingles);
    const originals = rows.map(({ id }) => [id, index.originalOf(id)] as const);
    return new Map(originals.filter(([id, original]) => id !== original));
  }

  #row(position: number): readonly CopyRow[] {
    const row = this.#rows[position];
    const keys = this.#keys[position];
    if (row === undefined || keys === undefined) return [];
    const sketch = [...keys].map((key, band) => `${band.toString(36)}${key.toString(36)}`).join(" ");
    return [{ id: row.id, day: row.day, sketch }];
  }

  /** Positions of articles that share a band with another one of the same days. */
  #proposed(): ReadonlySet<number> {
    const proposed = new Set<number>();
    for (let band = 0; band < bands; band += 1) {
      const sorted = Float64Array.from(this.#keys, (keys, position) => (keys[band] ?? 0) * positions + position).sort();
      for (let start = 0; start < sorted.length;) {
        const key = Math.floor((sorted[start] ?? 0) / positions);
        let end = start + 1;
        while (end < sorted.length && Math.floor((sorted[end] ?? 0) / positions) === key) end += 1;
        if (end - start > 1)
          this.#propose(
            [...sorted.subarray(start, end)].map((value) => value % positions),
            proposed,
          );
        start = end;
      }
    }
    return proposed;
  }

  #propose(sharing: readonly number[], proposed: Set<number>): void {
    const days = (position: number): number => this.#rows[position]?.days ?? 0;
    const inTime = [...sharing].sort((a, b) => days(a) - days(b));
    for (const [index, position] of inTime.entries()) {
      const next = inTime[index + 1];
      if (next === undefined || days(next) - days(position) > mostDays) continue;
      proposed.add(position).add(next);
    }
  }
}
