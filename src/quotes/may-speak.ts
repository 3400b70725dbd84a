/** What can say something: people, bodies and places that stand for bodies. */
import type { Appearance } from "../appearances/appearance.ts";

export function speaks(appearance: Appearance | null | undefined): appearance is Appearance {
  return appearance != null && appearance.type !== "Event" && appearance.type !== "Work";
}
