/**
 * Align entities
 * ==============
 *
 * Found entities to gold ones, one to one, by the surfaces that they share: most in common first, equal types and names
 * preferred. A name and its genitive are one surface ("Putins", "Putin"), so is a name with and without its article.
 */
import type { ScoredEntity } from "./scored-graph.ts";

export function foldSurface(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[«»„“”"'’]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function keysOf(text: string): readonly string[] {
  const key = foldSurface(text).replace(/^(der|die|das|den|dem|des|the) /, "");
  return key.length > 3 && key.endsWith("s") ? [key, key.slice(0, -1)] : [key];
}

function surfaceKeys({ name, surfaces, mentions }: ScoredEntity): ReadonlySet<string> {
  const all = [name, ...(surfaces ?? []), ...(mentions ?? []).map(({ text }) => text)];
  return new Set(all.filter((surface) => surface !== "").flatMap(keysOf));
}

interface Candidate {
  readonly gold: number;
  readonly found: number;
  readonly weight: number;
}

function weigh(gold: ScoredEntity, found: ScoredEntity): number {
  const own = surfaceKeys(gold);
  const shared = [...surfaceKeys(found)].filter((key) => own.has(key)).length;
  if (shared === 0) return 0;
  return (
    shared + (gold.type === found.type ? 0.5 : 0) + (foldSurface(gold.name) === foldSurface(found.name) ? 0.25 : 0)
  );
}

/** Positions of gold entities by positions of found ones. */
export function alignEntities(
  gold: readonly ScoredEntity[],
  found: readonly ScoredEntity[],
): ReadonlyMap<number, number> {
  const candidates = gold.flatMap((one, goldPosition) =>
    found.map((other, position): Candidate => ({ gold: goldPosition, found: position, weight: weigh(one, other) })),
  );
  const best = candidates
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.gold - b.gold || a.found - b.found);
  const taken = new Set<number>();
  const aligned = new Map<number, number>();
  for (const candidate of best) {
    if (taken.has(candidate.gold) || aligned.has(candidate.found)) continue;
    taken.add(candidate.gold);
    aligned.set(candidate.found, candidate.gold);
  }
  return aligned;
}
