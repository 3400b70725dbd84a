/**
 * Score facts
 * ===========
 *
 * Found facts against those of gold, and the attributes of the facts that are right.
 */
import { addCells, emptyCell, type Cell } from "./cell.ts";
import { foldSurface } from "./align-entities.ts";
import { factKey, type Resolve, type ScoredFact } from "./fact-list.ts";
import type { ScoredStatement } from "./scored-graph.ts";

export interface AttributeCount {
  readonly right: number;
  readonly total: number;
}

export interface FactScore {
  readonly facts: Cell;
  /** Polarity and modality equal too. */
  readonly full: Cell;
  readonly byType: Readonly<Record<string, Cell>>;
  readonly attributes: Readonly<Record<string, AttributeCount>>;
  readonly right: readonly string[];
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

interface Match {
  readonly gold: ScoredFact;
  readonly found: ScoredFact;
}

const stanceOf = ({ polarity, modality }: ScoredStatement): string =>
  `${polarity ?? "affirmed"}/${modality ?? "asserted"}`;

export function isHedged(statement: ScoredStatement): boolean {
  return stanceOf(statement) !== "affirmed/asserted";
}

/** A statement's key with its polarity and modality. */
export function hedgedKey(statement: ScoredStatement, source: string, target: string): string {
  return `${stanceOf(statement)}|${factKey(statement.type, source, target)}`;
}

const label = ({ type, source, target }: ScoredFact): string => `${type}(${source}, ${target})`;

function matchFacts(gold: readonly ScoredFact[], found: readonly ScoredFact[]): readonly Match[] {
  const open = new Set(gold);
  return found.flatMap((fact): readonly Match[] => {
    const key = factKey(fact.type, fact.source, fact.target);
    const match = [...open].find(({ readings }) => readings.has(key));
    if (match === undefined) return [];
    open.delete(match);
    return [{ gold: match, found: fact }];
  });
}

/** `resolve` gives the gold name of an entity. */
export function scoreFacts(gold: readonly ScoredFact[], found: readonly ScoredFact[], resolve: Resolve): FactScore {
  const matches = matchFacts(gold, found);
  const matchedGold = new Set(matches.map((match) => match.gold));
  const matchedFound = new Set(matches.map((match) => match.found));
  const counts = { gold: gold.length, predicted: found.length };
  const full = matches.filter((match) => shares(match, stanceOf)).length;
  return {
    facts: { ...counts, hit: matches.length },
    full: { ...counts, hit: full },
    byType: countTypes(gold, found, matches),
    attributes: countAttributes(matches, resolve),
    right: matches.map((match) => label(match.gold)),
    missed: gold.filter((fact) => !matchedGold.has(fact)).map(label),
    wrong: found.filter((fact) => !matchedFound.has(fact)).map(label),
  };
}

function countTypes(
  gold: readonly ScoredFact[],
  found: readonly ScoredFact[],
  matches: readonly Match[],
): Readonly<Record<string, Cell>> {
  const cells: Record<string, Cell> = {};
  const add = (type: string, cell: Partial<Cell>): void => {
    cells[type] = addCells(cells[type] ?? emptyCell, { ...emptyCell, ...cell });
  };
  for (const { type } of gold) add(type, { gold: 1 });
  for (const { type } of found) add(type, { predicted: 1 });
  for (const match of matches) add(match.gold.type, { hit: 1 });
  return cells;
}

/** Whether some statement of the one has a value that some statement of the other has. */
function shares(match: Match, valueOf: (statement: ScoredStatement) => string): boolean {
  const values = new Set(match.gold.statements.map(valueOf));
  return match.found.statements.some((statement) => values.has(valueOf(statement)));
}

/** Undefined where neither gold nor the extraction gives the attribute. */
type Judge = (match: Match, resolve: Resolve) => boolean | undefined;

const judges: Readonly<Record<string, Judge>> = {
  polarity: (match) => shares(match, ({ polarity }) => polarity ?? "affirmed"),
  modality: (match) => shares(match, ({ modality }) => modality ?? "asserted"),
  attribution: (match, resolve) => judgeEntity(match, "attribution", resolve),
  place: (match, resolve) => judgeEntity(match, "place", resolve),
  time: judgeTime,
  role: judgeRole,
  "evidence sentence": ({ gold, found }) => {
    const sentences = new Set(gold.statements.flatMap((statement) => statement.sentences ?? []));
    return found.statements.some((statement) => (statement.sentences ?? []).some((number) => sentences.has(number)));
  },
};

function judgeEntity({ gold, found }: Match, member: "attribution" | "place", resolve: Resolve): boolean | undefined {
  const wanted = new Set(gold.statements.map((statement) => statement[member] ?? undefined));
  const given = found.statements.map((statement) => {
    const name = statement[member];
    return typeof name === "string" ? resolve(name) : undefined;
  });
  if (![...wanted, ...given].some((name) => name !== undefined && name !== "")) return undefined;
  return given.some((name) => wanted.has(name));
}

const isGiven = (text: string | null | undefined): text is string => typeof text === "string" && text !== "";

function judgeTime({ gold, found }: Match): boolean | undefined {
  const wanted = gold.statements.map(({ time }) => time).filter(isGiven);
  const given = found.statements.map(({ time }) => time).filter(isGiven);
  if (wanted.length === 0 && given.length === 0) return undefined;
  return given.some((time) => wanted.includes(time));
}

function judgeRole({ gold, found }: Match): boolean | undefined {
  const wanted = gold.statements.map(({ role }) => role).filter(isGiven);
  if (wanted.length === 0) return undefined;
  const given = found.statements.map(({ role }) => role).filter(isGiven);
  const folded = wanted.map(foldSurface);
  return given.map(foldSurface).some((role) => folded.some((other) => role.includes(other) || other.includes(role)));
}

function countAttributes(matches: readonly Match[], resolve: Resolve): Readonly<Record<string, AttributeCount>> {
  const counts: Record<string, AttributeCount> = {};
  for (const match of matches) {
    for (const [name, judge] of Object.entries(judges)) {
      const verdict = judge(match, resolve);
      if (verdict === undefined) continue;
      const { right, total } = counts[name] ?? { right: 0, total: 0 };
      counts[name] = { right: right + (verdict ? 1 : 0), total: total + 1 };
    }
  }
  return counts;
}
