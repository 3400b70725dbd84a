/**
 * Signs of party and state
 * ========================
 *
 * "Sen. Jane Roe (D-Ohio)", "Rep. John Doe, R-Nev.,": American newspapers give the party by its initial and the state
 * behind a hyphen. `owners` says which names a sign stands for; the part that is wanted is among the target types.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import type { Structure } from "../structure.ts";
import { makeFinding } from "./make-finding.ts";
import { namedPhrases } from "./noun-phrase.ts";

interface Sign {
  readonly party: string;
  readonly place: Appearance | null;
  readonly token: number;
}

const opening = new Set(["(", ","]);

/** The sign behind a name; the tokens are "(", "D", "-", "Ohio". */
function signBehind(context: StatementContext, from: number): Sign | null {
  const text = (at: number): string => context.document.tokens[at]?.text ?? "";
  if (!opening.has(text(from)) || !/^[DRI]$/u.test(text(from + 1)) || text(from + 2) !== "-") return null;
  return { party: text(from + 1), place: context.appearances.appearanceAt(from + 3), token: from + 1 };
}

function targetsOf(context: StatementContext, structure: Structure, { party, place }: Sign): readonly Appearance[] {
  const names = structure.owners[party] ?? [];
  if (names.length === 0) return place === null ? [] : [place];
  return context.appearances.appearances.filter(({ name, surfaces }) =>
    [name, ...surfaces].some((form) => names.includes(form)),
  );
}

/** Parties or states by the signs behind people's names. */
export function findPartySign(context: StatementContext, structure: Structure): readonly Finding[] {
  return namedPhrases(context).flatMap(({ appearance: source, mention }) => {
    const sign = signBehind(context, mention.endToken);
    if (sign === null) return [];
    return targetsOf(context, structure, sign).flatMap((target) =>
      makeFinding(structure, { source, target, trigger: sign.token }),
    );
  });
}
