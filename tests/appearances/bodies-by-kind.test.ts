import { describe, expect, it } from "@jest/globals";
import { readText } from "./read-text.ts";

/** What the last word of that form in the text stands for. */
function meantBy(text: string, word: string): string | null {
  const { index, reading } = readText(text);
  return index.appearanceAt(reading.words.lastIndexOf(word))?.name ?? null;
}

describe("findAppearances, bodies by their kind", () => {
  it.each([
    ["Der Autobauer Hanomag baut Stellen ab. Der Konzern beschäftigt 9000 Menschen.", "Konzern", "Hanomag"],
    [
      "Die Reederei Skagen Shipping meldete den Verlust. Die Reederei kündigte eine Untersuchung an.",
      "Reederei",
      "Skagen Shipping",
    ],
    [
      "Das Institut für Wirtschaftsforschung in Kiel senkte seine Prognose. Das Institut erwartet eine Rezession.",
      "Institut",
      "Institut für Wirtschaftsforschung",
    ],
    ["Die Gewerkschaft Verdi ruft zum Streik auf. Die Gewerkschaft fordert sechs Prozent.", "Gewerkschaft", "Verdi"],
    ["Die IG Metall verhandelt in Stuttgart. Die Gewerkschaft verlangt mehr Lohn.", "Gewerkschaft", "IG Metall"],
    ["Die CDU tagt in Essen. Die Partei wählt einen neuen Vorstand.", "Partei", "CDU"],
    ["Die Fortschrittspartei verlor Stimmen. Die Partei zog Konsequenzen.", "Partei", "Fortschrittspartei"],
    ["Der FC Lindau entließ den Trainer. Der Verein sucht einen Nachfolger.", "Verein", "FC Lindau"],
    ["Arminia Bielefeld stieg ab. Der Klub trennte sich von Manager Peter Vogt.", "Klub", "Arminia Bielefeld"],
    ["Die Hilfsorganisation Medico zieht sich zurück. Die Organisation beklagte Angriffe.", "Organisation", "Medico"],
    [
      "Greenpeace protestierte in Gorleben. Die Umweltorganisation warf dem Minister Untätigkeit vor.",
      "Umweltorganisation",
      "Greenpeace",
    ],
    [
      "Amnesty International legte Zahlen vor. Die Menschenrechtsorganisation kritisierte China.",
      "Menschenrechtsorganisation",
      "Amnesty International",
    ],
    ["Die Deutsche Umwelthilfe klagt. Der Verband fordert Fahrverbote.", "Verband", "Deutsche Umwelthilfe"],
    [
      "Der Bundesverband Windenergie warnt. Der Verband rechnet mit einem Einbruch.",
      "Verband",
      "Bundesverband Windenergie",
    ],
    ["Die Deutsche Bank senkte die Prognose. Die Bank will Filialen schließen.", "Bank", "Deutsche Bank"],
    ["Die Commerzbank streicht Stellen. Das Geldhaus schließt 200 Filialen.", "Geldhaus", "Commerzbank"],
    ["Das Landgericht Kassel verurteilte den Mann. Das Gericht sprach von Heimtücke.", "Gericht", "Landgericht Kassel"],
    ["Der Bundesgerichtshof hob das Urteil auf. Das Gericht verwies die Sache zurück.", "Gericht", "Bundesgerichtshof"],
    ["Die Staatsanwaltschaft Köln ermittelt. Die Behörde wirft ihm Betrug vor.", "Behörde", "Staatsanwaltschaft Köln"],
    ["Das Bundeskartellamt prüft den Kauf. Die Behörde hat Bedenken.", "Behörde", "Bundeskartellamt"],
    ["Die Europäische Kommission mahnt Polen. Die Kommission will klagen.", "Kommission", "Europäische Kommission"],
    [
      "Das Verteidigungsministerium bestätigte den Vorfall. Das Ministerium kündigte eine Prüfung an.",
      "Ministerium",
      "Verteidigungsministerium",
    ],
    [
      "Die Nachrichtenagentur Interfax meldete den Tod. Die Agentur berief sich auf die Polizei.",
      "Agentur",
      "Interfax",
    ],
    ["Die Süddeutsche Zeitung enthüllte den Fall. Das Blatt beruft sich auf Akten.", "Blatt", "Süddeutsche Zeitung"],
    ["Der Spiegel berichtete über die Affäre. Das Magazin zitierte den Minister.", "Magazin", "Spiegel"],
    ["Das ZDF stellt die Serie ein. Der Sender plant Ersatz.", "Sender", "ZDF"],
    [
      "Die Universität Greifswald legt den Namen ab. Die Hochschule heißt künftig anders.",
      "Hochschule",
      "Universität Greifswald",
    ],
    [
      "Die Technische Universität Dresden kooperiert mit Siemens. Die Universität erhält zwei Millionen Euro.",
      "Universität",
      "Technische Universität Dresden",
    ],
    ["Die Lufthansa streicht Flüge. Die Fluggesellschaft entschuldigte sich.", "Fluggesellschaft", "Lufthansa"],
    ["Die Taliban griffen Kundus an. Die Miliz tötete zehn Soldaten.", "Miliz", "Taliban"],
    ["Die Hisbollah beschoss Haifa. Die Miliz sprach von Vergeltung.", "Miliz", "Hisbollah"],
    ["Die Nato verlegt Truppen. Das Bündnis reagiert auf Moskau.", "Bündnis", "Nato"],
    ["Die Nato verlegt Truppen. Das Militärbündnis reagiert auf Russland.", "Militärbündnis", "Nato"],
    ["Die EU verlängert die Sanktionen. Die Staatengemeinschaft kritisierte Belarus.", "Staatengemeinschaft", "EU"],
    ["Der Hersteller Bosch liefert Teile. Der Zulieferer baut ein Werk.", "Zulieferer", "Bosch"],
    ["Die Stiftung Warentest prüfte Helme. Die Stiftung rät zum Kauf.", "Stiftung", "Stiftung Warentest"],
    ["Die Band Eisvogel löst sich auf. Die Band gab ihr letztes Konzert in Kiel.", "Band", "Eisvogel"],
    ["Borussia Dortmund schlug Mainz. Der Bundesligist verpflichtete Timo Kern.", "Bundesligist", "Borussia Dortmund"],
  ])("%s: %s is %s", (text, word, name) => {
    expect(meantBy(text, word)).toBe(name);
  });

  it.each([
    ["Apple verklagt Samsung. Ein Konzern aus Korea wehrt sich.", "Konzern"],
    ["Siemens baut ein Werk. Der amerikanische Konzern lehnte ab.", "Konzern"],
    ["Die CDU tagt in Essen. Die Partei des Präsidenten verlor.", "Partei"],
    ["Die Polizei sperrte die Straße. Der Verein will bauen.", "Verein"],
  ])("%s: %s is nobody", (text, word) => {
    expect(meantBy(text, word)).toBeNull();
  });
});
