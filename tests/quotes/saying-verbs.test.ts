import { describe, expect, it } from "@jest/globals";
import { loadLanguageKnowledge } from "../../src/extraction/embedded/language-knowledge.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import { readText } from "../appearances/read-text.ts";

function speakersIn(text: string): readonly (string | undefined)[] {
  const { reading, index } = readText(text);
  return findQuotes(reading, index, loadLanguageKnowledge("de").speech).map(({ speaker }) => index.byId(speaker)?.name);
}

describe("verbs of saying", () => {
  it.each([
    "Ministerin Eva Lind kündigte an, im Mai zurückzutreten.",
    "Ministerin Eva Lind gab bekannt, dass der Prozess im Mai beginne.",
    "Ministerin Eva Lind wies darauf hin, dass die Frist abläuft.",
    "Ministerin Eva Lind ging davon aus, dass die Frist abläuft.",
    "Ministerin Eva Lind hält den Plan für falsch.",
    "Ministerin Eva Lind bezeichnete den Plan als falsch.",
    "Ministerin Eva Lind verurteilte den Angriff als feige.",
    "Ministerin Eva Lind vertrat die Ansicht, dass der Plan falsch sei.",
    "Ministerin Eva Lind kam zu dem Schluss, dass der Plan falsch sei.",
    "Ministerin Eva Lind ließ durchblicken, dass der Plan falsch sei.",
    "Der Plan sei falsch, sagte Ministerin Eva Lind weiter.",
    "Der Plan wurde von Ministerin Eva Lind als falsch bezeichnet.",
    "Ministerin Eva Lind ist der Meinung, dass der Plan falsch ist.",
    "Der Plan ist falsch, das teilte Ministerin Eva Lind mit.",
    "In einem Schreiben von Eva Lind wird behauptet, dass der Plan falsch sei.",
    "Wie Ministerin Eva Lind mitteilte, beginnt der Prozess im Mai.",
  ])("reports: %s", (text) => {
    expect(speakersIn(text)).toEqual(["Eva Lind"]);
  });

  it.each([
    "Ministerin Eva Lind sagte das Treffen ab.",
    "Ministerin Eva Lind sagte ihre Teilnahme zu.",
    "Ministerin Eva Lind gab den Ball ab.",
    "Ministerin Eva Lind gab das Amt auf.",
    "Ministerin Eva Lind befand sich in Oslo.",
    "Ministerin Eva Lind fand in Oslo eine Anstellung.",
    "Ministerin Eva Lind rief die Polizei.",
    "Ministerin Eva Lind erklärte sich bereit, nach Oslo zu reisen.",
    "Ministerin Eva Lind erklärte ihren Rücktritt.",
    "Ministerin Eva Lind meldete Insolvenz an.",
    "Ministerin Eva Lind reiste nach Oslo, um zu verhandeln.",
    "Ministerin Eva Lind ging nach Hause.",
    "Ministerin Eva Lind stellte einen Antrag.",
    "Ministerin Eva Lind bat Kanada, die Zölle zu senken.",
    "Als Favoritin wird Eva Lind genannt.",
    "Ministerin Eva Lind wollte sich dazu nicht äußern.",
    "Das Gebäude ist ungefähr so hoch wie Oslo und befindet sich im Norden.",
  ])("reports nothing: %s", (text) => {
    expect(speakersIn(text)).toEqual([]);
  });
});

describe("speakers", () => {
  it.each([
    ["Karl Brandt und Eva Lind sagten, dass der Plan falsch sei.", ["Karl Brandt", "Eva Lind"]],
    ["Nach Angaben von Karl Brandt und Eva Lind ist der Plan falsch.", ["Karl Brandt", "Eva Lind"]],
    ["Karl Brandt und Eva Lind traten vor die Presse. Der Plan sei falsch, sagten sie.", ["Karl Brandt", "Eva Lind"]],
    ["Norwegen hat nach eigenen Angaben mit dem Abzug begonnen.", ["Norwegen"]],
    ["Karl Brandt, Chef der ESA und früherer Minister, nannte den Plan falsch.", ["Karl Brandt"]],
    ["Ein Sprecher der Polizei, Kommissar Karl Brandt, sagte, dass der Täter fliehe.", ["Karl Brandt"]],
    ["Ein Sprecher der EU-Kommission sagte, man prüfe den Fall. Er erklärte, dass es eile.", ["EU-Kommission"]],
    ["Experten der EU-Kommission meldeten, dass es eile. Die Experten sagten, dass Geld fehle.", ["EU-Kommission"]],
    ["Einen Bericht der Agentur Reuters, wonach Eva Lind gehen könnte, wies Karl Brandt zurück.", ["Reuters"]],
    ["Der Anwalt von Karl Brandt sagte, dass der Prozess im Mai beginne.", []],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});
