/**
 * Bracketed names
 * ===============
 *
 * A passage of our own writing with its names in brackets: "[P Ida Aasen] reist nach [L Norby]." The letters stand for person,
 * organization, place (location), event and work.
 */
import type { EntityType } from "../../src/ontology/ontology.ts";

const types: ReadonlyMap<string, EntityType> = new Map([
  ["P", "Person"],
  ["O", "Organization"],
  ["L", "Place"],
  ["E", "Event"],
  ["W", "Work"],
]);
const bracket = /\[([POLEW]) ([^\]]+)\]/gu;

export interface BracketedNames {
  /** Without the brackets. */
  readonly text: string;
  readonly names: ReadonlyMap<string, EntityType>;
}

/** Reads a line with names in brackets. */
export function readBracketedNames(line: string): BracketedNames {
  const names = new Map<string, EntityType>();
  for (const [, kind = "", name = ""] of line.matchAll(bracket)) {
    const type = types.get(kind);
    if (type !== undefined) names.set(name, type);
  }
  return { text: line.replace(bracket, "$2"), names };
}
