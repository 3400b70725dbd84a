/**
 * Event of an article
 * ===================
 *
 * Reports of matches and elections name the competition once and then only who scored: "Schalke 04 – MSV Duisburg 3:0",
 * "Die SPD erreichte 34 Prozent". The first event of that kind in the article is the one that they took part in.
 */
import type { Appearance } from "../appearances/appearance.ts";
import { anyWordEndsIn } from "./any-word-ends-in.ts";
import type { StatementContext } from "./context.ts";

const kinds = { contest: "contests", election: "elections" } as const;
export type EventKind = keyof typeof kinds;

/** Whether a path of a rule asks for the event of the article. */
export function isEventKind(path: string): path is EventKind {
  return path in kinds;
}

/** The first event of the kind that the article names, or null. */
export function articleEvent({ appearances, words }: StatementContext, kind: EventKind): Appearance | null {
  const named = words[kinds[kind]];
  const fits = ({ type, name }: Appearance): boolean => type === "Event" && anyWordEndsIn(name, named);
  return appearances.appearances.find(fits) ?? null;
}
