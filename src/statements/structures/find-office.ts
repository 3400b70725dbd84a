/**
 * Offices without an owner
 * ========================
 *
 * "Präsident Roth" in an article about one country is its president: where the text does not say whose office it is, the
 * country that the article names most, and only for the offices of states that the structure lists.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { argumentsOfNoun } from "../noun-arguments.ts";
import type { Structure } from "../structure.ts";
import { makeFinding } from "./make-finding.ts";
import { baseForm } from "./role-text.ts";

const fewest = 3;
/** How many times as often as any other country it must be named. */
const ahead = 2;

/** Only countries have adjectives and stand in compounds often: the place that is inside words most. */
function leadingCountry(context: StatementContext, structure: Structure): Appearance | undefined {
  const inside = ({ mentions }: Appearance): number => mentions.filter(({ kind }) => kind === "compound").length;
  const places = context.appearances.appearances.filter(
    (appearance) => structure.targetTypes.includes(appearance.type) && inside(appearance) > 0,
  );
  const ordered = [...places].sort((a, b) => b.mentions.length - a.mentions.length);
  const [first, second] = ordered;
  if (first === undefined) return undefined;
  const clear = second === undefined || first.mentions.length >= ahead * second.mentions.length;
  return clear && first.mentions.length >= fewest ? first : undefined;
}

/** Offices of states that the article's country must have. */
export function findOffice(context: StatementContext, structure: Structure): readonly Finding[] {
  const target = leadingCountry(context, structure);
  if (target === undefined) return [];
  const words = new Set(structure.words.map((word) => word.toLowerCase()));
  return context.appearances.appearances.flatMap((source) =>
    source.roles
      .filter(({ of, head }) => of === null && words.has(context.tree.token(head).lemma.toLowerCase()))
      .filter(({ head }) => argumentsOfNoun(context, head, "owner").length === 0)
      .flatMap((role) =>
        makeFinding(structure, {
          source,
          target,
          trigger: role.head,
          role: baseForm(context, role),
          former: role.former,
        }),
      ),
  );
}
