/**
 * Compatible
 * ==========
 *
 * Whether two full personal names may belong to one person. Everything both state must agree: "George W. Bush" and
 * "George H. W. Bush" conflict, "George Bush" conflicts with neither. (resolve.ts then keeps the three apart, since the
 * third could be either.)
 */
import type { PersonName } from "./person-name.ts";

export function compatible(a: PersonName, b: PersonName): boolean {
  return (
    a.surname === b.surname &&
    a.particles === b.particles &&
    agrees(a.generation, b.generation) &&
    agrees(a.qualifier, b.qualifier) &&
    givenNamesAgree(a.given, b.given)
  );
}

/** Whether a surname, alone or with an initial, may stand for the full name. */
export function shortFor(short: PersonName, full: PersonName, surnames: readonly string[]): boolean {
  const [initial = ""] = short.given;
  return (
    surnames.includes(full.surname) &&
    ["", full.particles].includes(short.particles) &&
    agrees(short.generation, full.generation) &&
    short.qualifier === "" &&
    (initial === "" || sameName(initial, full.given[0] ?? ""))
  );
}

/** A surname alone, or with initials: too little to know a person by. */
export function isShort(name: PersonName): boolean {
  return name.given.every((word) => word.length === 1) && name.generation === "" && name.qualifier === "";
}

const agrees = (a: string, b: string): boolean => a === "" || b === "" || a === b;

/** The shorter list agrees with the beginning of the longer: "George W." is not "George H. W.". */
function givenNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length === 0 ? long.length === 0 : short.every((word, index) => sameName(word, long[index] ?? ""));
}

/** Equal, or one is the initial of the other. */
function sameName(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
