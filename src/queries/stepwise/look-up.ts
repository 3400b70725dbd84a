/** What is told of nodes, looked up by their keys. */
import { stepText, textOf, type AskStep, type StepRow } from "./steps.ts";

export type RowsById = ReadonlyMap<string, StepRow>;
export type LookedUp =
  "articles" | "entities" | "publishers" | "quotes" | "registers" | "sentences" | "stated" | "statements";

/** The rows of some keys, each once; those that are not there are missing. */
export async function lookUp(ask: AskStep, what: LookedUp, ids: Iterable<string>): Promise<RowsById> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await ask(stepText(`${what}-by-id`), { ids: wanted });
  return new Map(rows.map((row) => [String(row["id"]), row]));
}

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** How many articles name it; 0 where it was not asked. */
  readonly articles: number;
}

export function named(row: StepRow): Named {
  const { id, name, aliases, articleCount } = row;
  const others = Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === "string") : [];
  return { id: String(id), name: textOf(name), aliases: others, articles: Number(articleCount ?? 0) };
}

/** Whether it has a name, as its own or another one. */
export const isCalled = ({ name, aliases }: Named, wanted: string): boolean =>
  name === wanted || aliases.includes(wanted);

/** Undefined where no name is given. */
export const entitiesAsked = async (ask: AskStep, name: string): Promise<readonly Named[] | undefined> =>
  name === "" ? undefined : entitiesCalled(ask, name);

export async function entitiesCalled(ask: AskStep, name: string): Promise<readonly Named[]> {
  return (await ask(stepText("entities-called"), { name })).map(named);
}
