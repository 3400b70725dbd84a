/**
 * Slot presence
 * =============
 *
 * Which slots of a time grammar a line may hold a word of: what spares a sentence most of the rules. Nearly all words of
 * slots are free of spaces, so that the answer for a line is that for its words, and a word's answer is kept. A slot
 * whose word begins where no word is open is named once more, with a "^" before it.
 */
import { remember } from "../../foundation/remember.ts";
import { latinSource } from "../latin-source.ts";

export type SlotPresence = (line: string) => ReadonlySet<string>;

interface SlotTest {
  readonly slot: string;
  readonly inside: RegExp;
  readonly begins: RegExp;
}

/** An expression that may match a space, or look at what is beside it, must see the whole line. */
const seesMore = / |\\[sSWDPbB]|\[\^|\(\?[^:]|[\^$]|(?<!\\)\./u;
const knownWords = 16384;

function testsOf(slots: Readonly<Record<string, object>>, choose: (words: string) => boolean): readonly SlotTest[] {
  return Object.entries(slots).flatMap(([slot, meanings]) => {
    const words = Object.keys(meanings).filter(choose).join("|");
    const begin = latinSource(String.raw`(?<![\p{L}\p{N}])(?:${words})`);
    return words === "" ? [] : [{ slot, inside: new RegExp(words, "u"), begins: new RegExp(begin, "u") }];
  });
}

function passed(tests: readonly SlotTest[], text: string): readonly string[] {
  return tests
    .filter(({ inside }) => inside.test(text))
    .flatMap(({ slot, begins }) => (begins.test(text) ? [slot, `^${slot}`] : [slot]));
}

/** Words are what single spaces part. A word of a slot may be inside another one. */
export function presenceOfSlots(slots: Readonly<Record<string, object>>): SlotPresence {
  const ofWords = testsOf(slots, (words) => !seesMore.test(words));
  const ofLines = testsOf(slots, (words) => seesMore.test(words));
  const slotsOf = remember((word) => passed(ofWords, word), knownWords);
  return (line) => new Set([...line.split(" ").flatMap(slotsOf), ...passed(ofLines, line)]);
}
