import { describe, expect, it } from "@jest/globals";
import { openGerman } from "../../../src/languages/de/index.ts";

const { splitCompound } = openGerman();

describe("compounds", () => {
  it.each<[string, readonly string[]]>([
    ["Kremlsprecher", ["Kreml", "Sprecher"]],
    ["Sanktionspaket", ["Sanktion", "Paket"]],
    ["Regierungschef", ["Regierung", "Chef"]],
    ["Bundesregierung", ["Bund", "Regierung"]],
    ["US-Präsident", ["US", "Präsident"]],
    ["Nato-Außenministertreffen", ["Nato", "Außenminister", "Treffen"]],
    ["Waffenlieferungen", ["Waffe", "Lieferung"]],
    ["Ukrainekrieg", ["Ukraine", "Krieg"]],
    ["Moskaubesuch", ["Moskau", "Besuch"]],
    ["Fußballweltmeisterschaft", ["Fußball", "Weltmeisterschaft"]],
  ])("%s", (word, parts) => {
    expect(splitCompound(word)).toEqual(parts);
  });

  it.each<[string, readonly string[]]>([
    ["Entscheidung", ["Entscheidung"]],
    ["Informationen", ["Information"]],
    ["Gesellschaft", ["Gesellschaft"]],
    ["Kandidaten", ["Kandidat"]],
    ["Petrowa", ["Petrowa"]],
    ["", []],
  ])("%j is none", (word, parts) => {
    expect(splitCompound(word)).toEqual(parts);
  });
});
