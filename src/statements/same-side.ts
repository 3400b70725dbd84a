/**
 * Same side
 * =========
 *
 * A president and his adviser who both take part in talks do not meet each other: each meets the other side. Two are of
 * one side where one holds an office of the other, or both hold offices of the same country, body or person.
 */
import type { Statement } from "./statement.ts";

function ownersOf(statements: readonly Statement[], person: string): ReadonlySet<string> {
  const owners = statements
    .filter(({ type, source }) => type === "holds_role" && source === person)
    .map(({ target }) => target);
  return new Set([person, ...owners]);
}

/** Whether two appearances stand for one side, by what the article says of their offices. */
export function onSameSide(statements: readonly Statement[], one: string, other: string): boolean {
  const owners = ownersOf(statements, one);
  return [...ownersOf(statements, other)].some((owner) => owners.has(owner));
}
