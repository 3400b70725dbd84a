/**
 * Name key
 * ========
 *
 * The spelling under which names of one entity meet. For people it lists the parts behind the surname, as a library
 * catalogue does ("merkel,angela", "bush,george w"), so that it can be read and taken apart again; for all else it is
 * the folded name. Equal keys of one type are one entity unless a person judges otherwise; a surname alone is not
 * enough (resolve.ts).
 */
import type { EntityType } from "../ontology/ontology.ts";
import data from "./data/organization-names.json" with { type: "json" };
import { foldText } from "./fold-text.ts";
import { parsePersonName, type PersonName } from "./person-name.ts";

const legalForms = new Set(data.legalForms);
const articles = new Set(data.articles);

/** @example nameKey("Person", "Wladimir Putin") // "putin,vladimir" */
export function nameKey(type: EntityType, name: string): string {
  const key = type === "Person" ? personKey(parsePersonName(name)) : thingKey(type, name);
  return key === "" ? name.normalize("NFC").toLowerCase().replace(/[|;]/g, " ").trim() : key;
}

export function personKey(name: PersonName): string {
  const parts = [name.surname, name.given.join(" "), name.particles, name.generation, name.qualifier];
  while (parts.at(-1) === "") parts.pop();
  return parts.join(",");
}

/** The inverse of personKey. */
export function parsePersonKey(key: string): PersonName {
  const [surname = "", given = "", particles = "", generation = "", qualifier = ""] = key.split(",");
  return { surname, given: given === "" ? [] : given.split(" "), particles, generation, qualifier };
}

function thingKey(type: EntityType, name: string): string {
  const nominative = type === "Place" ? name.replace(/(?<=\p{L})['’]s$/u, "") : name;
  const words = foldText(nominative).replaceAll("-", " ").split(" ");
  if (words.length > 1 && articles.has(words[0] ?? "")) words.shift();
  return (type === "Organization" ? withoutLegalForm(words) : words).join(" ");
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex((word, index) => index === 0 || !legalForms.has(word));
  return words.slice(0, end + 1);
}
