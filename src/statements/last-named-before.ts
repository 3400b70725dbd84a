/** Where something is named last before a word: the head of that mention, -1 where it is not named before. */
import type { Appearance } from "../appearances/appearance.ts";

export function lastNamedBefore({ mentions }: Appearance, token: number): number {
  return mentions.reduce((last, { head }) => (head < token ? Math.max(last, head) : last), -1);
}
