import { describe, expect, it } from "@jest/globals";
import { readText } from "./read-text.ts";

const surfacesOf = (text: string, name: string): readonly string[] => readText(text).named(name)?.surfaces ?? [];
const namesOf = (text: string): readonly string[] => readText(text).index.appearances.map(({ name }) => name);

describe("findAppearances, variants of a name", () => {
  it.each([
    ["Das Amtsgericht Kassel tagte. Der Sprecher des Amtsgerichts Kassel schwieg.", "Amtsgericht Kassel", 2],
    ["Die griechische Regierung spart. Der Rat mahnte die Regierung Griechenlands.", "griechische Regierung", 2],
    ["Die Hamburger Polizei sucht Zeugen. Die Polizei Hamburg bittet um Hinweise.", "Hamburger Polizei", 2],
    ["Die US-Armee zog ab. Die amerikanische Armee ließ Gerät zurück.", "amerikanische Armee", 2],
    ["Die Hansestadt Bremen baut. In Bremen fehlen Wohnungen.", "Hansestadt Bremen", 2],
    ["Bayern und Baden-Württemberg stimmten zu. Muammar al-Safadi kam. Safadi sprach.", "Muammar al-Safadi", 2],
  ])("%s: %s is named in %i ways", (text, name, count) => {
    expect(surfacesOf(text, name)).toHaveLength(count);
  });

  it.each([
    ["Julia Timoschenko sprach. Timoschneko lächelte.", ["Julia Timoschenko"]],
    ["Eva Meier traf Eva Meyer.", ["Eva Meier", "Eva Meyer"]],
    ["Maria Wegner traf Marie Wegner.", ["Maria Wegner", "Marie Wegner"]],
    ["Nordkorea drohte Südkorea.", ["Nordkorea", "Südkorea"]],
    ["Das Landgericht Kassel und das Amtsgericht Kassel schwiegen.", ["Landgericht Kassel", "Amtsgericht Kassel"]],
  ])("%s names %j", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it("knows the acronym in brackets of a name in another language", () => {
    const { named } = readText(
      "Die Volksfront für Erneuerung (MPR) siegte. Später sprach der Chef der MPR mit den Wählern.",
    );
    expect(named("Volksfront für Erneuerung")?.surfaces).toEqual(["Volksfront für Erneuerung", "MPR"]);
  });

  it("gives a name inside a word to the thing that has taken up that name", () => {
    const { index } = readText("Die Siemens AG wächst. Siemens stellt ein. Siemens-Chef Karl Brandt freut sich.");
    expect(index.appearances.filter(({ name }) => name.includes("Siemens"))).toHaveLength(1);
  });
});
