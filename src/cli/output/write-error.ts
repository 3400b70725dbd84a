/**
 * Writing an error
 * ================
 *
 * What is wrong, where, and on a line of its own what to do about it.
 */
import { NewsgraphError } from "../../foundation/errors.ts";
import { hasColor, type Terminal } from "../terminal.ts";
import { plainText } from "./plain-text.ts";

function describeUnknown(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${text}\n  This is a fault of the program; please report it with the lines above.`;
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

const longestPlace = 300;

/** Whoever gives a whole text for a name need not read all of it again. */
function shortened(place: string): string {
  if (place.length <= longestPlace) return place;
  return `${place.slice(0, longestPlace / 2)} … ${place.slice(-longestPlace / 2)}`;
}

/** Place and problem in one line, the remedy indented below. */
export function describeError(error: unknown): string {
  if (!NewsgraphError.isInstance(error)) return describeUnknown(error);
  return plainText(`${shortened(error.place)}: ${asSentence(error.problem)}\n  ${asSentence(error.remedy)}`);
}

export function writeError(terminal: Terminal, error: unknown): void {
  const label = hasColor(terminal) ? "\u001B[31merror:\u001B[39m" : "error:";
  terminal.messages.write(`${label} ${describeError(error)}\n`);
}
