/**
 * Brief postings
 * ==============
 *
 * Postings without the texts that the registers of their articles tell as well: who a statement is about, and its sentences. Of an entity that
 * is named in many thousand statements each text is read of all, and takes as long as all numbers; a register is read of those alone
 * that are chosen. Whose word it is, and where it was, is not in them.
 */
import { writeTold } from "../../graph/posting-code.ts";
import { readNames, readStated } from "../../graph/register-text.ts";
import type { RegisteredName, RegisteredStatement } from "../../graph/register.ts";
import { lookUp } from "./look-up.ts";
import { textOf, type AskStep, type StepRow } from "./steps.ts";

/** The columns of a row that are read of the register; those that `postings` fills in where nothing is left out. */
export const toldColumns = ", said.source AS source, said.target AS target, said.told AS told";

/** What an article states, and the entities that it is about. */
interface Told {
  readonly names: readonly RegisteredName[];
  readonly stated: ReadonlyMap<string, RegisteredStatement>;
}

function toldBy(register: StepRow): Told {
  const stated = readStated(textOf(register["stated"]));
  return { names: readNames(textOf(register["names"])), stated: new Map(stated.map((said) => [said.id, said])) };
}

function toldOf(id: string, { names, stated }: Told): StepRow | undefined {
  const said = stated.get(id);
  const source = names[said?.source ?? -1];
  const target = names[said?.target ?? -1];
  if (said === undefined || source === undefined || target === undefined) return undefined;
  const positions = said.evidence.map(({ position }) => position);
  return { source: source.entityId, target: target.entityId, told: writeTold({ voice: null, place: null, positions }) };
}

/** Rows with the columns that were left out. */
export async function completeRows(ask: AskStep, rows: readonly StepRow[]): Promise<readonly StepRow[]> {
  const registers = await lookUp(
    ask,
    "stated",
    rows.map((row) => textOf(row["articleId"])),
  );
  const articles = new Map([...registers].map(([id, register]) => [id, toldBy(register)]));
  return rows.flatMap((row) => {
    const article = articles.get(textOf(row["articleId"]));
    const told = article === undefined ? undefined : toldOf(textOf(row["id"]), article);
    return told === undefined ? [] : [{ ...row, ...told }];
  });
}
