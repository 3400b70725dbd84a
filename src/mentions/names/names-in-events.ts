/**
 * Names in names of events
 * ========================
 *
 * "Kriegsverbrecherprozess gegen Jan Wolf", "Anschlag auf die Hamas": people and bodies behind the preposition of an event's
 * name are named too, and something was done to them. (Places: places-in-names.ts.)
 */
import type { Reading } from "../reading.ts";
import { chooseCandidates } from "./choose-candidates.ts";
import type { NameCandidate } from "./name-candidate.ts";

const types: readonly string[] = ["Person", "Organization"];
const surest = 0.5;

/** Right behind a preposition, or behind an article that follows one. */
function followsPreposition(reading: Reading, { firstToken }: NameCandidate): boolean {
  const before = reading.tag(firstToken - 1) === "DET" ? firstToken - 2 : firstToken - 1;
  return reading.tag(before) === "ADP";
}

/** The people and bodies inside the events that were chosen. */
export function findNamesInEvents(
  reading: Reading,
  candidates: readonly NameCandidate[],
  chosen: readonly NameCandidate[],
): readonly NameCandidate[] {
  return chosen
    .filter(({ type }) => type === "Event")
    .flatMap((event) => {
      const inside = candidates.filter(
        (candidate) =>
          types.includes(candidate.type) &&
          candidate.confidence >= surest &&
          candidate.firstToken > event.firstToken + 1 &&
          candidate.endToken <= event.endToken &&
          followsPreposition(reading, candidate),
      );
      return inside.length === 0 ? [] : chooseCandidates(reading, inside);
    });
}
