/**
 * Copy index
 * ==========
 *
 * Which articles are copies of which: taken by day and id, an article that shares four fifths of its runs of five words
 * with an earlier original, at most 14 days older, is a copy of the earliest such; all others are originals. Copies
 * have no say in this, so that a chain of small changes does not make one text of two.
 *
 * Sketches only propose; texts decide. A change is worked out among the articles that near-duplicates connect to it.
 */
import { compareText } from "../../foundation/compare-text.ts";
import { BandTable } from "./band-table.ts";
import { jaccard, type Shingles } from "./text-shingles.ts";

const alike = 0.8;
/** Between an original and its copy. */
export const mostDays = 14;

export interface CopyRow {
  readonly id: string;
  /** ISO day; an article without one is nobody's copy. */
  readonly day: string | null;
  /** See text-shingles.ts; empty where texts are not compared. */
  readonly sketch: string;
}

interface Entry extends CopyRow {
  readonly days: number;
}

export type ReadShingles = (ids: readonly string[]) => Promise<ReadonlyMap<string, Shingles>>;

export class CopyIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #bands = new BandTable();
  /** Originals of copies alone. */
  readonly #originals = new Map<string, string>();
  readonly #copies = new Map<string, Set<string>>();

  add(row: CopyRow, original: string): void {
    if (row.sketch === "" || row.day === null) return;
    this.#entries.set(row.id, { ...row, days: Date.parse(row.day) / 86_400_000 });
    for (const band of row.sketch.split(" ")) this.#bands.add(band, row.id);
    this.#assign(row.id, original);
  }

  originalOf(id: string): string {
    return this.#originals.get(id) ?? id;
  }

  copiesOf(id: string): readonly string[] {
    return [...(this.#copies.get(id) ?? [])];
  }

  /**
   * Takes articles out and puts articles in; answers the articles in the index that have another original than before.
   */
  async change(
    removed: readonly string[],
    added: readonly CopyRow[],
    readShingles: ReadShingles,
  ): Promise<ReadonlySet<string>> {
    const before = new Map([...removed, ...added.map(({ id }) => id)].map((id) => [id, this.originalOf(id)]));
    const touched = new Set([...removed.flatMap((id) => this.copiesOf(id)), ...added.map(({ id }) => id)]);
    for (const id of removed) this.#remove(id);
    for (const row of added) this.add(row, row.id);
    const near = await this.#connect(
      [...touched].filter((id) => this.#entries.has(id)),
      readShingles,
    );
    for (const id of near.keys()) if (!before.has(id)) before.set(id, this.originalOf(id));
    this.#decide(near);
    return new Set([...before].filter(([id, original]) => this.originalOf(id) !== original).map(([id]) => id));
  }

  /** Near-duplicates of the articles, of these, and so on. */
  async #connect(
    start: readonly string[],
    readShingles: ReadShingles,
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const near = new Map<string, Set<string>>();
    const shingles = new Map<string, Shingles>();
    for (let layer = start; layer.length > 0;) {
      const proposals = new Map(layer.map((id) => [id, this.#proposals(id)]));
      const wanted = new Set([...proposals].flatMap(([id, others]) => (others.length > 0 ? [id, ...others] : [])));
      const missing = [...wanted].filter((id) => !shingles.has(id));
      for (const [id, set] of await readShingles(missing)) shingles.set(id, set);
      for (const [id, others] of proposals)
        near.set(id, new Set(others.filter((other) => areAlike(shingles, id, other))));
      layer = [...new Set([...proposals.keys()].flatMap((id) => [...(near.get(id) ?? [])]))].filter(
        (id) => !near.has(id),
      );
    }
    return near;
  }

  #proposals(id: string): readonly string[] {
    const entry = this.#entries.get(id);
    if (entry === undefined) return [];
    const others = new Set(entry.sketch.split(" ").flatMap((band) => [...this.#bands.of(band)]));
    others.delete(id);
    return [...others].filter((other) => Math.abs((this.#entries.get(other)?.days ?? 0) - entry.days) <= mostDays);
  }

  #decide(near: ReadonlyMap<string, ReadonlySet<string>>): void {
    const ordered = [...near.keys()].sort((a, b) => this.#compare(a, b));
    const originals = new Set<string>();
    for (const id of ordered) {
      const [original] = [...(near.get(id) ?? [])]
        .filter((other) => originals.has(other))
        .sort((a, b) => this.#compare(a, b));
      this.#assign(id, original ?? id);
      if (original === undefined) originals.add(id);
    }
  }

  #compare(a: string, b: string): number {
    return (this.#entries.get(a)?.days ?? 0) - (this.#entries.get(b)?.days ?? 0) || compareText(a, b);
  }

  #assign(id: string, original: string): void {
    const old = this.#originals.get(id);
    if (old !== undefined) this.#copies.get(old)?.delete(id);
    if (original === id) {
      this.#originals.delete(id);
      return;
    }
    this.#originals.set(id, original);
    this.#copies.set(original, (this.#copies.get(original) ?? new Set()).add(id));
  }

  #remove(id: string): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    this.#assign(id, id);
    this.#entries.delete(id);
    for (const band of entry.sketch.split(" ")) this.#bands.remove(band, id);
  }
}

function areAlike(shingles: ReadonlyMap<string, Shingles>, a: string, b: string): boolean {
  return jaccard(shingles.get(a) ?? new Set(), shingles.get(b) ?? new Set()) >= alike;
}
