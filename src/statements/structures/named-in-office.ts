/**
 * Owners named in the office
 * ==========================
 *
 * "Universitätspräsident", "Bahnchef", "Hertha-Trainer", "Museumsdirektorin": the first part of the office's noun is a word
 * of its owner's name ("Universität Norby", "Deutsche Bahn"), so that of many bodies the one of that name has it.
 */
import type { Appearance } from "../../appearances/appearance.ts";

const shortest = 3;
/** A word of a name may itself be a compound that ends in the part: "Bundesbank" has a "Bankchef". */
const shortestEnding = 4;
const joint = /(?:-|es|s|n)$/u;

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word !== "");

/** What stands before the office in its noun, with and without the joint; none where the noun is the office alone. */
export function firstParts(noun: string, offices: ReadonlySet<string>): readonly string[] {
  const lower = noun.toLowerCase();
  for (let cut = shortest; cut < lower.length; cut += 1) {
    if (!offices.has(lower.slice(cut))) continue;
    const first = lower.slice(0, cut).replace(/-$/u, "");
    const bare = first.replace(joint, "");
    return [first, bare].filter((part, index, all) => part.length >= shortest && all.indexOf(part) === index);
  }
  return [];
}

function isPartOf(name: string, part: string): boolean {
  const words = wordsOf(name);
  if (part.includes("-") || part.includes(" ")) return ` ${words.join(" ")} `.includes(` ${wordsOf(part).join(" ")} `);
  return words.some((word) => word === part || (part.length >= shortestEnding && word.endsWith(part)));
}

/** Whether a name of an appearance has one of the parts for a word or for the end of one. */
export const isNamedBy = ({ name, surfaces }: Appearance, parts: readonly string[]): boolean =>
  [name, ...surfaces].some((form) => parts.some((part) => isPartOf(form, part)));
