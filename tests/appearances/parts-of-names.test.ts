import { describe, expect, it } from "@jest/globals";
import { readText } from "./read-text.ts";

const surfacesOf = (text: string, name: string): readonly string[] => readText(text).named(name)?.surfaces ?? [];

describe("findAppearances, parts of a name", () => {
  it.each([
    ["Das Bundeskartellamt prüft den Kauf. Später stimmte das Kartellamt zu.", "Bundeskartellamt", "Kartellamt"],
    ["Der Deutsche Bundestag stimmte ab. Der Bundestag lehnte ab.", "Deutscher Bundestag", "Bundestag"],
    ["Die FDP-Bundestagsfraktion stimmte zu. Die FDP-Fraktion jubelte.", "FDP-Bundestagsfraktion", "FDP-Fraktion"],
    ["Der Senat der USA tagte. Der Senat stimmte zu.", "Senat der USA", "Senat"],
    ["Die Vattenfall Europe baut um. Vattenfall spart.", "Vattenfall Europe", "Vattenfall"],
    ["Er nannte den Militärputsch ein Verbrechen. Zum Putsch kam es im März.", "Militärputsch", "Putsch"],
    ["Die Arbeiterpartei Kurdistans PKK droht. Die PKK legte nach.", "Arbeiterpartei Kurdistans PKK", "PKK"],
  ])("%s: %s is named %s too", (text, name, part) => {
    expect(surfacesOf(text, name)).toContain(part);
  });

  it.each([
    ["Die Bundespolizei half. Das Bundeskartellamt und das Landeskartellamt Hessen prüfen.", "Bundeskartellamt"],
    ["Das Landgericht Kassel und das Amtsgericht Fulda tagten.", "Landgericht Kassel"],
  ])("%s: %s is named once", (text, name) => {
    expect(surfacesOf(text, name)).toHaveLength(1);
  });
});

describe("findAppearances, seats of government", () => {
  it.each([
    ["Moskaus Drohung blieb ohne Folgen.", "Russland", ["Moskaus"]],
    ["Die Außenministerin Moskaus reist ab.", "Russland", ["Moskaus"]],
    ["Die Häuser Moskaus sind hoch.", "Russland", []],
    ["Südlich von Wien stürzte ein Hubschrauber ab.", "Österreich", []],
  ])("%s: %s is named by %j", (text, name, surfaces) => {
    expect(surfacesOf(text, name)).toEqual(surfaces);
  });
});

describe("findAppearances, towns that play", () => {
  it("takes a town that loses for the club of its name", () => {
    const text = "Der 1. FC Köln traf auf Hertha BSC. Köln verlor. In Köln regnete es.";
    expect(surfacesOf(text, "1. FC Köln")).toEqual(["1. FC Köln", "Köln"]);
    expect(readText(text).named("Köln")?.type).toBe("Place");
  });
});
