/**
 * Events to come
 * ==============
 *
 * "Der Gipfel findet im Juli in Oslo statt … Teilnehmer sind Norwegen und Schweden": who takes part in, organises or has a
 * part at an event that is told to be planned does so when it comes.
 */
import type { StatementContext } from "./context.ts";
import type { Statement } from "./statement.ts";

const sides: Readonly<Record<string, "source" | "target">> = {
  took_part_in: "target",
  created: "target",
  holds_role: "target",
  located_in: "source",
};

const isTold = ({ polarity, modality }: Statement, wanted: Statement["modality"]): boolean =>
  polarity === "affirmed" && modality === wanted;

/** The events that take place somewhere as it is planned, and nowhere else; a company may plan to go somewhere too. */
function eventsToCome({ appearances }: StatementContext, statements: readonly Statement[]): ReadonlySet<string> {
  const isEvent = (id: string): boolean => appearances.byId(id)?.type === "Event";
  const places = statements.filter(({ type, source }) => type === "located_in" && isEvent(source));
  const happened = new Set(places.filter((statement) => isTold(statement, "asserted")).map(({ source }) => source));
  const planned = places.filter((statement) => isTold(statement, "planned")).map(({ source }) => source);
  return new Set(planned.filter((event) => !happened.has(event)));
}

/** The statements, those at events to come as plans. */
export function withEventsToCome(context: StatementContext, statements: readonly Statement[]): readonly Statement[] {
  const events = eventsToCome(context, statements);
  if (events.size === 0) return statements;
  return statements.map((statement) => {
    const side = sides[statement.type];
    const atEvent = side !== undefined && events.has(statement[side]);
    return atEvent && isTold(statement, "asserted") ? { ...statement, modality: "planned" } : statement;
  });
}
