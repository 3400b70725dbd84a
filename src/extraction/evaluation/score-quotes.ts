/** Quotes: right where the speaker is, and at least half of the sentences are in common. */
import type { Cell } from "./cell.ts";
import type { Resolve } from "./fact-list.ts";
import type { ScoredGraph } from "./scored-graph.ts";

type Quotes = ScoredGraph["quotes"];
type Quote = Quotes[number];

const leastOverlap = 0.5;

function overlap(a: Quote, b: Quote): number {
  const [one, other] = [new Set(a.sentences), new Set(b.sentences)];
  const common = [...one].filter((sentence) => other.has(sentence)).length;
  return common / (one.size + other.size - common);
}

export function scoreQuotes(gold: Quotes, found: Quotes, resolve: Resolve): Cell {
  const open = new Set(gold);
  let hit = 0;
  for (const quote of found) {
    const speaker = resolve(quote.speaker);
    const [match] = [...open]
      .map((candidate) => ({ candidate, share: overlap(candidate, quote) }))
      .filter(({ candidate, share }) => candidate.speaker === speaker && share >= leastOverlap)
      .sort((a, b) => b.share - a.share);
    if (match === undefined) continue;
    open.delete(match.candidate);
    hit += 1;
  }
  return { hit, gold: gold.length, predicted: found.length };
}
