import { describe, expect, it } from "@jest/globals";
import { findNames } from "../../src/mentions/find-names.ts";
import { readText } from "../appearances/read-text.ts";

const namesOf = (text: string): readonly string[] =>
  findNames(readText(text).reading).map(({ type, text: words }) => `${type ?? "?"}: ${words}`);

describe("findNames", () => {
  it.each([
    ["Der Autobauer Porsche baut in Leipzig ein Werk.", ["Organization: Porsche", "Place: Leipzig"]],
    [
      "Eintracht Braunschweig verlor gegen Holstein Kiel.",
      ["Organization: Eintracht Braunschweig", "Organization: Holstein Kiel"],
    ],
    ["Der 1. FC Magdeburg holt einen neuen Trainer.", ["Organization: 1. FC Magdeburg"]],
    ["Die Raumsonde Rosetta erreichte den Kometen.", ["Work: Rosetta"]],
    ["Sie reisten von Wladiwostok nach Kuala Lumpur.", ["Place: Wladiwostok", "Place: Kuala Lumpur"]],
    ["Das Landgericht Lüneburg wies die Klage ab.", ["Organization: Landgericht Lüneburg"]],
    ["Der Roman „Nordlicht“ kam gestern in den Handel.", ["Work: Nordlicht"]],
    ["Am Abend nannte er den Plan „Unsinn“ und ging.", []],
    ["Der Rost griff das Metall an.", []],
    ["Auf dem EU-Gipfel sprach sie lange.", ["Event: EU-Gipfel"]],
    ["Anna Roth stellte den EU-Vertrag vor.", ["Person: Anna Roth", "Work: EU-Vertrag"]],
    ["Die Gewerkschaft ver.di rief zum Streik auf.", ["Organization: ver.di"]],
    ["Der Konzern E.ON verkauft ein Kraftwerk.", ["Organization: E.ON"]],
    ["Die CDU/CSU lehnte den Antrag ab.", ["Organization: CDU/CSU"]],
    ["Auch Weber kritisierte die SPD.", ["Person: Weber", "Organization: SPD"]],
    ["Zwei Weber arbeiteten in den Fabriken.", []],
    ["Am Montag kritisierte Brandner den Vorstand.", ["Person: Brandner"]],
    ["Die Fregatte Montrosia lag vor der Insel.", ["Work: Montrosia"]],
    ["Die Kantonspolizei Uri ermittelt.", ["Organization: Kantonspolizei Uri"]],
    ["Das Auto hielt und/oder rollte weiter.", []],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
