/**
 * Names around names
 * ==================
 *
 * "Wahlparty der Grünen", "Konsulat in Basra": a name that ends with another one that was chosen, behind an article or a
 * preposition, is a name as well, if the judge holds it for one. Both stay.
 */
import type { Reading } from "../reading.ts";
import { tokensOf } from "../tokens-of.ts";
import type { NameCandidate } from "./name-candidate.ts";

const links: readonly string[] = ["ADP", "DET"];

/** The name that ends where the outer one ends, behind a link. */
function endsWith(reading: Reading, outer: NameCandidate, inner: NameCandidate): boolean {
  return inner.firstToken > outer.firstToken + 1 && links.includes(reading.tag(inner.firstToken - 1));
}

/** Of candidates those that hold one chosen name, at their end. */
export function findNamesAroundNames(
  reading: Reading,
  candidates: readonly NameCandidate[],
  chosen: readonly NameCandidate[],
): readonly NameCandidate[] {
  const taken = new Set(chosen.flatMap(tokensOf));
  const chosenByEnd = new Map(chosen.map((name) => [name.endToken, name]));
  return candidates.filter((outer) => {
    const inner = chosenByEnd.get(outer.endToken);
    if (inner === undefined || !endsWith(reading, outer, inner)) return false;
    for (let token = outer.firstToken; token < inner.firstToken; token += 1) if (taken.has(token)) return false;
    return true;
  });
}
