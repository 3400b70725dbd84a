/** Heads of state and of government, shipped: a surname alone may mean one of these on less proof than others. */
import names from "./data/known-people.json" with { type: "json" };
import { compatible } from "./compatible.ts";
import { parsePersonName, type PersonName } from "./person-name.ts";

const bySurname = new Map<string, PersonName[]>();
for (const name of names.map(parsePersonName)) {
  const same = bySurname.get(name.surname);
  if (same === undefined) bySurname.set(name.surname, [name]);
  else same.push(name);
}

export function isKnownPerson(name: PersonName): boolean {
  return (bySurname.get(name.surname) ?? []).some((known) => compatible(known, name));
}
