/**
 * Shortest chains
 * ===============
 *
 * All shortest chains of what happened between two entities, by breadth-first search from both ends (Pohl, 1971):
 * always from the one whose next step costs less. What was found of it are the links that lie on a shortest chain;
 * chains are put together only as far as they are asked for, in the order of their names: of all beginnings of chains
 * the one that comes first is carried on.
 */
import { compareText } from "../../foundation/compare-text.ts";
import { askEach } from "./ask-each.ts";
import { asserted } from "./choose-postings.ts";
import { lookUp, named, type Named } from "./look-up.ts";
import { textOf, type AskStep, type StepRow } from "./steps.ts";

/** Entities in order, from one end to the other. */
export interface Chain {
  readonly names: string;
  readonly ids: string;
  readonly entities: readonly Named[];
}

/** For each entity, those that are one step further. */
type Links = Map<string, string[]>;

/** One side of the search. */
interface Side {
  /** For each entity that was reached, those on the way back. */
  readonly back: Links;
  readonly frontier: readonly string[];
  /** What its next step costs, once that was asked. */
  readonly cost?: number;
}

const longest = 6;

/** To ask for the neighbours of an entity takes as long as to read those that so many articles give it. */
const articlesOfAsking = 1_000;
/** Of more entities it is not looked up in how many articles they are. */
const mostCounted = 64;

async function counted(ask: AskStep, side: Side): Promise<Side & { readonly cost: number }> {
  return { ...side, cost: side.cost ?? (await costOf(ask, side.frontier)) };
}

async function costOf(ask: AskStep, frontier: readonly string[]): Promise<number> {
  const own = frontier.length * articlesOfAsking;
  if (frontier.length > mostCounted) return own * 2;
  const rows = await lookUp(ask, "entities", frontier);
  return [...rows.values()].reduce((sum, row) => sum + Number(row["articleCount"] ?? 0), own);
}

const idsOf = (list: unknown): readonly string[] => (Array.isArray(list) ? list.map(String) : []);

function neighboursIn({ id, sources, targets }: StepRow): readonly (readonly [string, string])[] {
  const [known, from, to] = [textOf(id), idsOf(sources), idsOf(targets)];
  const reached = from.map((source, index) => (source === known ? (to[index] ?? known) : source));
  return [...new Set(reached)].map((other) => [known, other]);
}

const sideOf = ({ id, articles }: Named): Side => ({
  back: new Map([[id, []]]),
  frontier: [id],
  cost: articlesOfAsking + articles,
});

async function grow(ask: AskStep, { back, frontier }: Side): Promise<Side> {
  const next = new Map<string, string[]>();
  const rows = await askEach(ask, "neighbours-of-entity", { ids: frontier, shared: { asserted } });
  for (const [known, other] of rows.flatMap(neighboursIn)) {
    if (back.has(other)) continue;
    const links = next.get(other);
    if (links === undefined) next.set(other, [known]);
    else links.push(known);
  }
  return { back: new Map([...back, ...next]), frontier: [...next.keys()] };
}

interface Met {
  readonly from: Side;
  readonly to: Side;
  /** Where the two sides met: each shortest chain has one of them. */
  readonly between: readonly string[];
}

/** Undefined where no chain is short enough. */
async function meet(ask: AskStep, first: Named, second: Named): Promise<Met | undefined> {
  let from = sideOf(first);
  let to = sideOf(second);
  for (let length = 0; length < longest; length += 1) {
    if (from.frontier.length === 0 || to.frontier.length === 0) return undefined;
    const own = await counted(ask, from);
    const other = await counted(ask, to);
    const isNear = own.cost <= other.cost;
    from = isNear ? await grow(ask, own) : own;
    to = isNear ? other : await grow(ask, other);
    const reached = new Set(to.frontier);
    const between = from.frontier.filter((id) => reached.has(id));
    if (between.length > 0) return { from, to, between };
  }
  return undefined;
}

/** The links of one side between where the two met and its end, each with where it leads back to. */
function linksBack({ back }: Side, between: readonly string[]): readonly (readonly [string, string])[] {
  const links: [string, string][] = [];
  const seen = new Set(between);
  for (const id of seen) {
    for (const before of back.get(id) ?? []) {
      links.push([id, before]);
      seen.add(before);
    }
  }
  return links;
}

/** The links that lie on shortest chains, from the first end to the second. */
function linksOf({ from, to, between }: Met): Links {
  const forward = linksBack(from, between).map(([id, before]) => [before, id] as const);
  const links: Links = new Map();
  for (const [id, next] of [...forward, ...linksBack(to, between)]) {
    const others = links.get(id);
    if (others === undefined) links.set(id, [next]);
    else others.push(next);
  }
  return links;
}

/** In the order of the names along them, then of the ids. */
export const compareChains = (a: Chain, b: Chain): number => compareText(a.names, b.names) || compareText(a.ids, b.ids);

/** Into a list that is sorted from the last to the first. */
function insert(list: Chain[], chain: Chain): void {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other !== undefined && compareChains(other, chain) > 0) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, chain);
}

const extended = (chain: Chain, entity: Named): Chain => ({
  names: `${chain.names} – ${entity.name}`,
  ids: `${chain.ids} ${entity.id}`,
  entities: [...chain.entities, entity],
});

/** By their ids. */
type Entities = ReadonlyMap<string, Named>;

/** The first of all that the links allow. */
function firstChains(start: Named, links: Links, { entities, limit }: { entities: Entities; limit: number }): Chain[] {
  const begun: Chain[] = [{ names: start.name, ids: start.id, entities: [start] }];
  const found: Chain[] = [];
  while (found.length < limit) {
    const chain = begun.pop();
    if (chain === undefined) break;
    const ids = links.get(chain.entities.at(-1)?.id ?? "");
    if (ids === undefined) found.push(chain);
    else for (const entity of ids.flatMap((id) => entities.get(id) ?? [])) insert(begun, extended(chain, entity));
  }
  return found;
}

/** The first of the shortest chains, in the order of the names along them, then of the ids. */
export async function shortestChains(
  ask: AskStep,
  [first, second]: readonly [Named, Named],
  limit: number,
): Promise<readonly Chain[]> {
  if (first.id === second.id) return [];
  const met = await meet(ask, first, second);
  if (met === undefined) return [];
  const links = linksOf(met);
  const rows = await lookUp(ask, "entities", new Set([...links.keys(), ...[...links.values()].flat()]));
  const entities = new Map([...rows].map(([id, row]) => [id, named(row)]));
  return firstChains(first, links, { entities, limit });
}
