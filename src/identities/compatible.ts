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

/** The first given names agree, and the shorter list stands within the longer, in order. */
function givenNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return long.length === 0;
  return sameName(short[0] ?? "", long[0] ?? "") && standsWithin(short.slice(1), long.slice(1));
}

function standsWithin(short: readonly string[], long: readonly string[]): boolean {
  let rest = long;
  for (const word of short) {
    const found = rest.findIndex((other) => sameName(word, other));
    if (found < 0) return false;
    rest = rest.slice(found + 1);
  }
  return true;
}

/** Equal, or one is the initial of the other. */
function sameName(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
