/**
 * What a register names, and what it states, as texts, and by which entities it is found. No id has a space, a colon or
 * a semicolon.
 */
import type { Register, RegisteredEvidence, RegisteredName, RegisteredQuote, RegisteredStatement } from "./register.ts";

const writeQuote = ({ id, positions, medium }: RegisteredQuote): string =>
  [id, positions.join(","), medium < 0 ? "" : String(medium)].join(":");

const writeName = ({ id, entityId, positions, quotes }: RegisteredName): string =>
  [id, entityId, positions.join(","), ...quotes.map(writeQuote)].join(" ");

export const writeNames = (names: readonly RegisteredName[]): string => names.map(writeName).join(";");

const numbersOf = (text: string): readonly number[] => (text === "" ? [] : text.split(",").map(Number));

function readQuote(text: string): RegisteredQuote {
  const [id = "", positions = "", medium = ""] = text.split(":");
  return { id, positions: numbersOf(positions), medium: medium === "" ? -1 : Number(medium) };
}

function readName(text: string): RegisteredName {
  const [id = "", entityId = "", positions = "", ...quotes] = text.split(" ");
  return { id, entityId, positions: numbersOf(positions), quotes: quotes.map(readQuote) };
}

export const readNames = (text: string): readonly RegisteredName[] => text.split(";").map(readName);

/** What is absent is empty; the rule is written so that it has no sign that parts others. */
function writeEvidence({ position, from, to, triggerFrom, triggerTo, rule }: RegisteredEvidence): string {
  const numbers = [position, from, to, triggerFrom, triggerTo].map((number) => number ?? "");
  return [...numbers, rule === null ? "" : encodeURIComponent(rule)].join(":");
}

const writeStatement = ({ id, source, target, evidence }: RegisteredStatement): string =>
  [id, source, target, ...evidence.map(writeEvidence)].join(" ");

export const writeStated = (stated: readonly RegisteredStatement[]): string => stated.map(writeStatement).join(";");

const numberOf = (text: string): number | null => (text === "" ? null : Number(text));

function readEvidence(text: string): RegisteredEvidence {
  const [position = "", from = "", to = "", triggerFrom = "", triggerTo = "", rule = ""] = text.split(":");
  return {
    position: Number(position),
    from: numberOf(from),
    to: numberOf(to),
    triggerFrom: numberOf(triggerFrom),
    triggerTo: numberOf(triggerTo),
    rule: rule === "" ? null : decodeURIComponent(rule),
  };
}

function readStatement(text: string): RegisteredStatement {
  const [id = "", source = "", target = "", ...evidence] = text.split(" ");
  return { id, source: Number(source), target: Number(target), evidence: evidence.map(readEvidence) };
}

export const readStated = (text: string): readonly RegisteredStatement[] =>
  text === "" ? [] : text.split(";").map(readStatement);

/** One statement of what a register states; undefined where it has none of this id. */
export function findStatement(text: string, id: string): RegisteredStatement | undefined {
  const found = text.split(";").find((statement) => statement.startsWith(`${id} `));
  return found === undefined ? undefined : readStatement(found);
}

/** The entities that a register names, by their places in it. */
export const readEntityIds = (names: string): readonly string[] =>
  names.split(";").map((name) => name.split(" ", 2)[1] ?? "");

/** How often a register has an entity. */
export interface RegisterEntry {
  readonly entityId: string;
  /** Sentences with one of its appearances, each by itself. */
  readonly sentences: number;
  /** Quotes that it spoke. */
  readonly quotes: number;
  /** Quotes that came through it. */
  readonly through: number;
}

/** Each entity once. */
export function entriesOf({ names }: Register): readonly RegisterEntry[] {
  const entries = new Map<string, { entityId: string; sentences: number; quotes: number; through: number }>();
  for (const { entityId } of names) entries.set(entityId, { entityId, sentences: 0, quotes: 0, through: 0 });
  for (const { entityId, positions, quotes } of names) {
    const entry = entries.get(entityId);
    if (entry === undefined) continue;
    entry.sentences += positions.length;
    entry.quotes += quotes.length;
    for (const { medium } of quotes) {
      const through = entries.get(names[medium]?.entityId ?? "");
      if (through !== undefined) through.through += 1;
    }
  }
  return [...entries.values()];
}
