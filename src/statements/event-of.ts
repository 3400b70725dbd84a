/**
 * The event of a statement
 * ========================
 *
 * "In Spanien, wo am 9. März Parlamentswahlen stattfinden sollen": where an event lies is told where the event is named,
 * and so is when it was and whether it will be.
 */
import type { Appearance } from "../appearances/appearance.ts";
import type { StatementContext } from "./context.ts";
import type { Finding } from "./finding.ts";

/** Types whose side that is an event says when and whether. */
const sides: Readonly<Record<string, "source" | "target">> = { located_in: "source", took_part_in: "target" };

/** The event that a statement places or that somebody takes part in, or null. */
export function eventOf(finding: Finding): Appearance | null {
  const side = sides[finding.type];
  const appearance = side === undefined ? undefined : finding[side].appearance;
  return appearance?.type === "Event" ? appearance : null;
}

/** The word that names the event in the sentence of a trigger, the nearest to it; else the first that names it. */
export function eventToken(context: StatementContext, event: Appearance, trigger: number): number {
  const { sentence } = context.tree.token(trigger);
  const tokens = event.mentions.map(({ kind, firstToken, head }) => (kind === "compound" ? firstToken : head));
  const here = tokens.filter((token) => context.tree.token(token).sentence === sentence);
  const nearest = [...here].sort((one, other) => Math.abs(one - trigger) - Math.abs(other - trigger))[0];
  return nearest ?? tokens[0] ?? trigger;
}
