/**
 * Accusers
 * ========
 *
 * "Roth warf Brandt Betrug vor. Brandt wies die Vorwürfe zurück": whose charge, criticism or demand somebody rejects is
 * told in a sentence before. It is the last one made against him or against whom he speaks for.
 */
import type { StatementContext } from "./context.ts";
import { onSameSide } from "./same-side.ts";
import type { Statement } from "./statement.ts";

const charges = new Set(["accused", "criticised", "demanded_from", "threatened"]);
const farthestSentences = 6;

interface Told {
  readonly statement: Statement;
  readonly trigger: number;
}

function chargesBefore({ earlier, tree }: StatementContext, trigger: number): readonly Told[] {
  const { sentence } = tree.token(trigger);
  return earlier
    .filter(({ type, polarity }) => charges.has(type) && polarity === "affirmed")
    .flatMap((statement) =>
      statement.evidence
        .filter((evidence) => evidence.trigger < trigger && sentence - evidence.sentence <= farthestSentences)
        .map((evidence) => ({ statement, trigger: evidence.trigger })),
    )
    .sort((one, other) => other.trigger - one.trigger);
}

/** Ids of those whose last charge was against somebody, by id, or against his side. */
export function accusersOf(context: StatementContext, trigger: number, accused: string): readonly string[] {
  const told = chargesBefore(context, trigger).filter(({ statement }) => statement.source !== accused);
  const direct = told.filter(({ statement }) => statement.target === accused);
  const fitting =
    direct.length > 0 ? direct : told.filter(({ statement }) => onSameSide(context.earlier, statement.target, accused));
  const [last] = fitting;
  const together = fitting.filter((telling) => telling.trigger === last?.trigger);
  return [...new Set(together.map(({ statement }) => statement.source))];
}
