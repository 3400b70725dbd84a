import { describe, expect, it } from "@jest/globals";
import { readText } from "./read-text.ts";

/** What the last word of that form in the text stands for. */
function meantBy(text: string, word: string): string | null {
  const { index, reading } = readText(text);
  return index.appearanceAt(reading.words.lastIndexOf(word))?.name ?? null;
}

describe("findAppearances, definite nouns for places, works and events", () => {
  it.each([
    ["Der Film Stille Wasser läuft im Kino. Den Film drehte Jan Havelka.", "Film", "Stille Wasser"],
    [
      "Der Bundestag beschloss das Pflegestärkungsgesetz. Die Linke lehnte das Gesetz ab.",
      "Gesetz",
      "Pflegestärkungsgesetz",
    ],
    ["Die Stadt Mallingen sucht einen Standort. Die Stadt will bauen.", "Stadt", "Mallingen"],
    ["Serbien verschärft die Regeln. Das Land will in die EU.", "Land", "Serbien"],
    ["Malta rettete 140 Menschen. Der Inselstaat verlangt Hilfe.", "Inselstaat", "Malta"],
    ["In Uelzen gab es Protest. Die Stadt lehnt das Lager ab.", "Stadt", "Uelzen"],
    ["Der EU-Gipfel in Wien hat begonnen. An dem Gipfel nimmt auch Peru teil.", "Gipfel", "EU-Gipfel in Wien"],
    ["Der Anschlag in Halle erschütterte das Land. Der Anschlag galt der Synagoge.", "Anschlag", "Anschlag in Halle"],
    ["Im Dorf Gamboru starben 40 Menschen. Das Dorf liegt an der Grenze.", "Dorf", "Gamboru"],
    ["Das Pariser Klimaabkommen gilt seit 2016. Die USA kündigten das Abkommen.", "Abkommen", "Pariser Klimaabkommen"],
    [
      "Das Kernkraftwerk Fessenheim wird abgeschaltet. Das Kraftwerk gehört Électricité de France.",
      "Kraftwerk",
      "Kernkraftwerk Fessenheim",
    ],
  ])("%s: %s is %s", (text, word, name) => {
    expect(meantBy(text, word)).toBe(name);
  });

  it.each([
    ["Die Studie der Universität Köln erschien. Die Studie kritisiert Schulen.", "Studie"],
    ["Der Film lief gut. Ein Land protestierte.", "Land"],
    ["Frankreich traf auf Spanien. Das Land jubelte.", "Land"],
    ["Serbien verschärft die Regeln. Das Land der Serben will in die EU.", "Land"],
    ["Serbien verschärft die Regeln. Ein Land klagte.", "Land"],
    ["Der Film Stille Wasser läuft im Kino. Der neue Film von Eva Kern wird gedreht.", "Film"],
  ])("%s: %s is nothing", (text, word) => {
    expect(meantBy(text, word)).toBeNull();
  });
});
