import { describe, expect, it } from "@jest/globals";
import { readText } from "./read-text.ts";

function meantBy(text: string, word: string): string | undefined {
  const { index, reading } = readText(text);
  return index.appearanceAt(reading.words.indexOf(word))?.name;
}

describe("findAppearances, countries that only their seats of government name", () => {
  it.each([
    ["Moskau und Kiew tauschten Gefangene aus.", "Kiew", "Ukraine"],
    ["Washington und Peking verhandeln über Zölle.", "Peking", "China"],
    ["Athen einigte sich mit Berlin auf ein Abkommen.", "Berlin", "Deutschland"],
    ["Wien lud Teheran zu Gesprächen ein.", "Wien", "Österreich"],
    ["Wien lud Teheran zu Gesprächen ein.", "Teheran", "Iran"],
  ])("%s: %s is %s", (text, word, name) => {
    expect(meantBy(text, word)).toBe(name);
  });
});
