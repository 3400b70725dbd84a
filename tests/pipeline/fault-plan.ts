/**
 * The work of one history of faults, drawn from its seed: articles that are built, then some of them changed and others
 * added, then some taken out.
 */
import type { Article } from "../../src/articles/article.ts";
import { stableHash } from "../../src/foundation/stable-hash.ts";

export interface FaultPlan {
  readonly first: readonly Article[];
  readonly second: readonly Article[];
  readonly removed: readonly string[];
  /** Whether the first part is loaded at once. */
  readonly initial: boolean;
  /** What is in at the end. */
  readonly final: readonly Article[];
}

export type Draw = (below: number) => number;

/** Whole numbers from a seed: each the start of the hash of the one before. */
export function drawFrom(seed: number): Draw {
  let state = String(seed);
  return (below) => {
    state = stableHash(state);
    return Number.parseInt(state.slice(0, 8), 16) % below;
  };
}

const given = ["Anna", "Karl", "Eva", "Emil", "Karl M.", "Dora"];
const surnames = ["Holm", "Rau", "Voss", "Kern", "Lang"];

/** Every so many histories one begins with an initial load. */
const initialEach = 3;

function person(draw: Draw): string {
  return `${given[draw(given.length)] ?? ""} ${surnames[draw(surnames.length)] ?? ""}`;
}

function articleOf(id: string, draw: Draw): Article {
  const sentences = Array.from({ length: 1 + draw(4) }, () => `${person(draw)} traf ${person(draw)}.`);
  const text = sentences.join(" ");
  const unknown = { modified: null, author: null, url: null, title: null };
  const published = `2025-07-${String(1 + draw(28)).padStart(2, "0")}`;
  const publisher = draw(2) === 0 ? "Nordblatt" : "Abendpost";
  return { id, text, language: "de", published, publisher, contentHash: stableHash(text), ...unknown };
}

export function planFaults(seed: number): FaultPlan {
  const draw = drawFrom(seed);
  const count = 8 + draw(10);
  const first = Array.from({ length: count }, (_, index) => articleOf(`${index}.txt`, draw));
  const second = Array.from({ length: 6 }, (_, index) => articleOf(`${index + count - 3}.txt`, draw));
  const removed = [...new Set(Array.from({ length: 3 }, () => `${draw(count)}.txt`))];
  const latest = new Map([...first, ...second].map((article) => [article.id, article]));
  const final = [...latest.values()].filter(({ id }) => !removed.includes(id));
  return { first, second, removed, initial: seed % initialEach === 2, final };
}
