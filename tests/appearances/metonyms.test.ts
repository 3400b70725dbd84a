import { describe, expect, it } from "@jest/globals";
import { readText } from "./read-text.ts";

function meantBy(text: string, word: string): string | undefined {
  const { index, reading } = readText(text);
  return index.appearanceAt(reading.words.indexOf(word))?.name;
}

describe("findAppearances, seats of government", () => {
  it.each([
    ["Brüssel droht Ungarn mit einem Verfahren.", "Brüssel", "EU"],
    ["Polen warf Brüssel Erpressung vor.", "Brüssel", "EU"],
    ["In Brüssel trafen sich die Minister.", "Brüssel", "Brüssel"],
    ["Der Streit zwischen Brüssel und Warschau geht weiter.", "Brüssel", "EU"],
    ["Der Streit zwischen Brüssel und Warschau geht weiter.", "Warschau", "Polen"],
    ["Ottawa verhängte Sanktionen gegen Minsk.", "Ottawa", "Kanada"],
    ["Ottawa verhängte Sanktionen gegen Minsk.", "Minsk", "Belarus"],
    ["Wien lehnte den Vorschlag ab.", "Wien", "Österreich"],
    ["Wien lud Teheran zu Gesprächen ein.", "Wien", "Österreich"],
    ["Moskau und Kiew tauschten Gefangene aus.", "Kiew", "Ukraine"],
    ["Moskau und Kiew tauschten Gefangene aus.", "Moskau", "Russland"],
    ["Washington und Peking verhandeln über Zölle.", "Peking", "China"],
    ["Paris will die Lieferungen stoppen.", "Paris", "Frankreich"],
    ["London habe die Diplomaten ausgewiesen, hieß es.", "London", "Großbritannien"],
    ["Ankara stimmte dem Beitritt zu.", "Ankara", "Türkei"],
    ["Teheran wies den Vorwurf zurück.", "Teheran", "Iran"],
    ["Das Verhältnis zwischen Ankara und Athen ist gespannt.", "Athen", "Griechenland"],
    ["Nach Angaben aus Moskau starben zwei Soldaten.", "Moskau", "Moskau"],
    ["Die Beziehungen zu Moskau sind schlecht.", "Moskau", "Russland"],
    ["Der Druck auf Teheran wächst.", "Teheran", "Iran"],
    ["Kritik kam aus Rom.", "Rom", "Rom"],
    ["Die USA verlangten von Ankara Aufklärung.", "Ankara", "Türkei"],
    ["Der Zug fährt von Berlin nach Wien.", "Wien", "Wien"],
    ["Wien hat zwei Millionen Einwohner.", "Wien", "Wien"],
    ["Paris erlebte einen heißen Sommer.", "Paris", "Paris"],
    ["Der Minister reiste nach Peking.", "Peking", "Peking"],
    ["Athen einigte sich mit Berlin auf ein Abkommen.", "Berlin", "Deutschland"],
    ["Gegenüber Moskau zeigte sich Merkel hart.", "Moskau", "Russland"],
    ["Die Regierung in London lehnte ab.", "London", "London"],
    ["Berlin gewann gegen Bremen.", "Berlin", "Berlin"],
    ["Damaskus bestreitet den Einsatz von Giftgas.", "Damaskus", "Syrien"],
    ["Die Nato forderte Belgrad zum Abzug auf.", "Belgrad", "Serbien"],
    ["Seoul kündigte an, die Übungen auszusetzen.", "Seoul", "Südkorea"],
    ["Pjöngjang hat erneut eine Rakete getestet.", "Pjöngjang", "Nordkorea"],
    ["Tokio bestellte den Botschafter ein.", "Tokio", "Japan"],
    ["Brüssel und London einigten sich auf ein Abkommen.", "Brüssel", "EU"],
    ["Brüssel stellte Tirana Beitrittsgespräche in Aussicht.", "Tirana", "Albanien"],
    ["Brüssel liegt in Belgien.", "Brüssel", "Brüssel"],
    ["In Brüssel und Paris wurde gestreikt.", "Paris", "Paris"],
    ["Athen einigte sich mit Berlin auf ein Abkommen.", "Athen", "Griechenland"],
  ])("%s: %s is %s", (text, word, name) => {
    expect(meantBy(text, word)).toBe(name);
  });
});
