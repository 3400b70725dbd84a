/**
 * Text shingles
 * =============
 *
 * What two texts share, as the set of their runs of five words, and a sketch of it for finding texts that may share
 * most of theirs: minima of 48 hashes, four to a band. Two sets with a Jaccard index of 0.8 share one of the 12 bands
 * with a probability of 0.998 (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3).
 */
const wordsOfShingle = 5;
/** Shorter texts, as headlines are, tell nothing by being alike. */
const fewestShingles = 20;
/** Keys of a sketch. */
export const bands = 12;
const rowsOfBand = 4;

export type Shingles = ReadonlySet<string>;

export function textShingles(text: string): Shingles {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let start = 0; start + wordsOfShingle <= words.length; start += 1) {
    shingles.add(words.slice(start, start + wordsOfShingle).join(" "));
  }
  return shingles.size < fewestShingles ? new Set() : shingles;
}

/** Exact. */
export function jaccard(a: Shingles, b: Shingles): number {
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared += 1;
  const union = a.size + b.size - shared;
  return union === 0 ? 0 : shared / union;
}

/** One key for each band, separated by spaces; empty for texts too short to compare. */
export function sketchShingles(shingles: Shingles): string {
  if (shingles.size === 0) return "";
  const minima = new Uint32Array(bands * rowsOfBand).fill(0xffffffff);
  for (const shingle of shingles) {
    const base = hashText(shingle);
    for (let index = 0; index < minima.length; index += 1) {
      const hash = mix(base + Math.imul(index + 1, 0x9e3779b1));
      if (hash < (minima[index] ?? 0)) minima[index] = hash;
    }
  }
  return Array.from({ length: bands }, (_, band) => bandKey(minima, band)).join(" ");
}

function bandKey(minima: Uint32Array, band: number): string {
  const rows = minima.slice(band * rowsOfBand, (band + 1) * rowsOfBand);
  return `${band.toString(36)}${rows.reduce((hash, row) => mix(Math.imul(hash, 31) + row), band).toString(36)}`;
}

/** FNV-1a. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** Finaliser of MurmurHash3, as an unsigned integer. */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
