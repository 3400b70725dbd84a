/**
 * Circumstances of saying
 * =======================
 *
 * "Roth sagte am Montag in Kiel, er bleibe": when, where and to whom somebody spoke stands between the same commas as the
 * verb of saying and is no part of what was said. An object is ("begründete den Schritt damit, dass …"), and so is
 * whatever another verb between them tells.
 */
import type { Reading } from "../mentions/reading.ts";
import { auxiliaries } from "./saying-subjects.ts";
import { isUtterance } from "./speech-contents.ts";
import type { SpeechContext } from "./speech-context.ts";
import type { SpeechFrame } from "./speech-frame.ts";

const borders = new Set([",", ":", ";", "–", "—"]);

/** The tokens around a word up to the next commas, colons or dashes, or the ends of its sentence. */
function betweenCommas(reading: Reading, word: number): readonly number[] {
  const inside = (index: number): boolean => reading.together(word, index) && !borders.has(reading.word(index));
  let first = word;
  while (inside(first - 1)) first -= 1;
  const tokens: number[] = [];
  for (let index = first; inside(index); index += 1) tokens.push(index);
  return tokens;
}

/** The words beside a frame that say when, where and to whom it was said; none where they may be part of what was said. */
export function circumstancesOfSaying(context: SpeechContext, { cue, tokens }: SpeechFrame): readonly number[] {
  const { reading } = context;
  const own = new Set([cue, ...auxiliaries(context, cue)]);
  const beside = betweenCommas(reading, cue).filter((index) => !own.has(index) && !tokens.has(index));
  const isTold = (index: number): boolean =>
    ["VERB", "AUX"].includes(reading.tag(index)) ||
    (reading.relation(index) === "obj" && reading.head(index) === cue) ||
    isUtterance(context, index);
  return beside.some(isTold) ? [] : beside;
}
