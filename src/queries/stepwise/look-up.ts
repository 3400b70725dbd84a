/** What is told of nodes, looked up by their keys. */
import { stepText, type AskStep, type StepRow } from "./steps.ts";

export type RowsById = ReadonlyMap<string, StepRow>;
export type LookedUp = "articles" | "entities" | "sentences" | "statements";

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
}

export function named(row: StepRow): Named {
  const { id, name, aliases } = row;
  const others = Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === "string") : [];
  return { id: String(id), name: typeof name === "string" ? name : "", aliases: others };
}

/** Whether it has a name, as its own or another one. */
export const isCalled = ({ name, aliases }: Named, wanted: string): boolean =>
  name === wanted || aliases.includes(wanted);

export async function entitiesCalled(ask: AskStep, name: string): Promise<readonly Named[]> {
  return (await ask(stepText("entities-called"), { name })).map(named);
}
