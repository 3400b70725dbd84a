/** Other strings of the text that name a thing: with or without the noun, the year, the place or the adjective beside it. */
import { describe, expect, it } from "@jest/globals";
import { readText } from "./read-text.ts";

function formsOf(text: string): readonly string[] {
  return readText(text).index.appearances.flatMap(({ surfaces, otherForms }) => [...surfaces, ...otherForms]);
}

function sharedBy(text: string, one: string, other: string): boolean {
  return readText(text).index.appearances.some(({ surfaces, otherForms }) => {
    const all = [...surfaces, ...otherForms];
    return all.includes(one) && all.includes(other);
  });
}

describe("printed forms of a name", () => {
  it.each([
    ["In der Provinz Helmand starben am Montag zwei Soldaten.", "Provinz Helmand", "Helmand"],
    ["Die Zeitung Haaretz berichtete über den Fall.", "Zeitung Haaretz", "Haaretz"],
    ["Die Landtagswahl 2009 verlor die Partei deutlich.", "Landtagswahl 2009", "Landtagswahl"],
    ["Der Hurrikan Nora zog nach Norden.", "Hurrikan Nora", "Nora"],
    ["Die Frankfurter Staatsanwaltschaft erhob Anklage.", "Frankfurter Staatsanwaltschaft", "Staatsanwaltschaft"],
    ["Der Kölner Stadtrat stimmte dem Haushalt zu.", "Kölner Stadtrat", "Stadtrat"],
    ["Die Parlamentswahl in Kanada endete knapp.", "Parlamentswahl in Kanada", "Parlamentswahl"],
    [
      "Bei der Fußball-Weltmeisterschaft 2006 gewann Italien.",
      "Fußball-Weltmeisterschaft 2006",
      "Fußball-Weltmeisterschaft",
    ],
    ["Der Bundesstaat Bahia meldete Überschwemmungen.", "Bundesstaat Bahia", "Bahia"],
    ["Das Konsulat in Basra wurde geschlossen.", "Konsulat in Basra", "Konsulat"],
    ["Die deutsche Botschaft in Riad blieb geschlossen.", "Botschaft in Riad", "deutsche Botschaft in Riad"],
  ])("%s: %s and %s are one", (text, one, other) => {
    expect(sharedBy(text, one, other)).toBe(true);
  });

  it.each([
    ["a building is not its town", "Der Flughafen Hannover wurde gesperrt.", "Flughafen Hannover", "Hannover"],
    ["a district is not its town", "Im Landkreis Regensburg fiel Schnee.", "Landkreis Regensburg", "Regensburg"],
    ["a club is not its town", "Der FC Köln verlor zu Hause.", "FC Köln", "Köln"],
    ["a university is not its town", "Die Universität Leipzig forscht dazu.", "Universität Leipzig", "Leipzig"],
    ["a president is no name", "Präsident Barack Obama reiste ab.", "Präsident Barack Obama", "Barack Obama"],
    ["a court is not its town", "Das Landgericht Frankfurt verurteilte ihn.", "Landgericht Frankfurt", "Frankfurt"],
  ])("%s", (_, text, one, other) => {
    expect(sharedBy(text, one, other)).toBe(false);
  });

  it("names nothing twice: what is a thing of its own is no form of another", () => {
    const forms = formsOf("Die Provinz Helmand liegt im Süden. Aus Helmand kamen keine Nachrichten.");
    expect(forms.filter((form) => form === "Helmand")).toHaveLength(1);
  });
});
