/**
 * Places of events
 * ================
 *
 * Who meets somebody "am Rande des Gipfels" meets him where the article says that the summit is, and who takes part in
 * it does so there.
 */
import type { Appearance } from "../appearances/appearance.ts";
import { carriers } from "./carriers.ts";
import type { StatementContext } from "./context.ts";
import type { Statement } from "./statement.ts";

/** Ids of places by id of the event. */
type Places = ReadonlyMap<string, string>;

/** What happens on the occasion of an event. */
const encounters = new Set(["met_with", "spoke_with", "negotiated_with", "mediated_between", "agreed_with"]);

/** Where events are; of two places the one that lies in the other. */
function placesByEvent(context: StatementContext, statements: readonly Statement[]): Places {
  const located = statements.filter(({ type, polarity }) => type === "located_in" && polarity === "affirmed");
  const inside = new Set(located.map(({ source, target }) => `${source} ${target}`));
  const places = new Map<string, string>();
  for (const { source, target } of located) {
    if (context.appearances.byId(source)?.type !== "Event") continue;
    const known = places.get(source);
    if (known === undefined || inside.has(`${target} ${known}`)) places.set(source, target);
  }
  return places;
}

const phrases = ["obl", "nmod", "obj", "nsubj"];

/** What is named in the phrases at the words that carry a statement. */
function namedAround(context: StatementContext, trigger: number): readonly Appearance[] {
  const { tree, appearances } = context;
  return carriers(context, trigger)
    .flatMap((carrier) => tree.childrenBy(carrier, ...phrases))
    .flatMap((phrase) => [phrase, ...tree.childrenBy(phrase, "nmod")])
    .flatMap((token) => appearances.appearancesAt(token));
}

/** "Am Rande des Gipfels traf er Roth": where the event is that is named around the word of a statement. */
function placeAround(
  context: StatementContext,
  places: Places,
  { source, target, evidence }: Statement,
): string | null {
  const around = namedAround(context, evidence[0]?.trigger ?? 0).map(({ id }) => places.get(id));
  return around.find((place) => place !== undefined && place !== source && place !== target) ?? null;
}

/** The statements, with the places of the events that they tell of. */
export function withPlacesOfEvents(context: StatementContext, statements: readonly Statement[]): readonly Statement[] {
  const places = placesByEvent(context, statements);
  if (places.size === 0) return statements;
  return statements.map((statement) => {
    if (statement.place !== null) return statement;
    if (statement.type === "took_part_in") return { ...statement, place: places.get(statement.target) ?? null };
    return encounters.has(statement.type)
      ? { ...statement, place: placeAround(context, places, statement) }
      : statement;
  });
}
