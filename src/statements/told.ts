/**
 * Told
 * ====
 *
 * Who or what is told of at a word, for sentences elsewhere that leave it out.
 */
import type { StatementContext } from "./context.ts";

export interface Told {
  /** The word that tells it. */
  readonly token: number;
  /** Ids of the appearances. */
  readonly ids: readonly string[];
}

const sameIds = (one: Told, other: Told): boolean => one.ids.every((id) => other.ids.includes(id));

/** Who is told of throughout: the one who is meant wherever; null where there are others, or nobody. */
export function onlyTold(told: readonly Told[]): Told | null {
  const widest = [...told].sort((one, other) => other.ids.length - one.ids.length)[0];
  return widest !== undefined && told.every((telling) => sameIds(telling, widest)) ? widest : null;
}

/** The last telling before a word, in its sentence or the one before it. */
export function lastTold({ tree }: Pick<StatementContext, "tree">, told: readonly Told[], token: number): Told | null {
  const last = told.filter((telling) => telling.token < token).at(-1);
  if (last === undefined) return null;
  return tree.token(token).sentence - tree.token(last.token).sentence <= 1 ? last : null;
}
