import { describe, expect, it } from "@jest/globals";
import { mayHold, neededWords } from "../../../src/documents/times/needed-words.ts";

describe("neededWords", () => {
  it.each<[string, string, readonly string[], boolean]>([
    ["heuer|heurige[nmrs]?", "im heurigen jahr", [], true],
    ["heuer|heurige[nmrs]?", "heute", [], false],
    ["(?:{article~} )?vorjahre?[ns]?|vorjahres", "im vorjahr", [], true],
    ["(?:{article~} )?vorjahre?[ns]?|vorjahres", "im jahr", ["article"], false],
    ["nacht (?:zum|auf den) {day}\\. ?{month}", "nacht auf den 3. mai", ["^day", "month"], true],
    ["nacht (?:zum|auf den) {day}\\. ?{month}", "nacht bis 3. mai", ["^day", "month"], false],
    ["nacht (?:zum|auf den) {day}\\. ?{month}", "nacht zum 3. mai", ["^day"], false],
    ["(?<=noch im ){month}(?! {year~})", "mai", ["^month"], true],
    ["(?:(?:frühen|späten) )*{weekday}", "montag", ["weekday", "^weekday"], true],
    ["(?:ein|zwei)+ {unit}", "zwei wochen", ["^unit"], true],
    ["(?:ein|zwei)+ {unit}", "zwei jahrwochen", ["unit"], false],
    ["(?:ein|zwei)+ {unit}", "drei wochen", ["^unit"], false],
    ["(?:(?:früh|spät) ?)?(?:{article~} )?{season}", "spätsommer", ["season"], true],
    ["(?:(?:früh|spät) )?(?:{article~} )?{season}", "spätsommer", ["season"], false],
    ["(?:ein|zwei |drei ){season}", "einsommer", ["season"], true],
    ["(?:ein){0,2}{unit}", "wochen", ["unit"], true],
    ["\\p{L}*tag", "montag", [], true],
  ])("%s in %s, which has %j: %s", (pattern, text, slots, expected) => {
    expect(mayHold(neededWords(pattern), { text, slots: new Set(slots) })).toBe(expected);
  });
});
