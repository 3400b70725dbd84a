/**
 * Names around names
 * ==================
 *
 * "Wahlparty der Grünen", "Konsulat in Basra": a name that ends with another one that was chosen, behind an article or a
 * preposition, is a name as well, if the judge holds it for one. Both stay.
 */
import type { Reading } from "../reading.ts";
import type { NameCandidate } from "./name-candidate.ts";

const links: readonly string[] = ["ADP", "DET"];

interface Around {
  readonly reading: Reading;
  readonly outer: NameCandidate;
}

const overlaps = (one: NameCandidate, other: NameCandidate): boolean =>
  one.firstToken < other.endToken && one.endToken > other.firstToken;

function endsWith({ reading, outer }: Around, inner: NameCandidate): boolean {
  return (
    inner.endToken === outer.endToken &&
    inner.firstToken > outer.firstToken + 1 &&
    links.includes(reading.tag(inner.firstToken - 1))
  );
}

/** Of the candidates those that hold one chosen name, at their end. */
export function findNamesAroundNames(
  reading: Reading,
  candidates: readonly NameCandidate[],
  chosen: readonly NameCandidate[],
): readonly NameCandidate[] {
  const chosenByEnd = new Map(chosen.map((name) => [name.endToken, name]));
  return candidates.filter((outer) => {
    const inner = chosenByEnd.get(outer.endToken);
    if (inner === undefined || !endsWith({ reading, outer }, inner)) return false;
    return !chosen.some((other) => other !== inner && overlaps(other, outer));
  });
}
