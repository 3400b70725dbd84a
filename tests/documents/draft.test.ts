import { describe, expect, it } from "@jest/globals";
import { draftArticle } from "../../src/documents/draft.ts";
import { readTextRules } from "../../src/documents/text-rules.ts";
import german from "../../src/languages/de/data/text-rules.json" with { type: "json" };
import english from "../../src/languages/en/data/text-rules.json" with { type: "json" };

const rules = { de: readTextRules(german), en: readTextRules(english) };
type Language = keyof typeof rules;

function words(text: string, language: Language = "de"): string {
  return draftArticle({ text }, rules[language])
    .sentences.map((sentence) => sentence.words.map((word) => word.text).join(" "))
    .join(" | ");
}

describe("words and sentences", () => {
  it.each<[string, string]>([
    ["Er kam. Sie ging.", "Er kam . | Sie ging ."],
    ["Dr. Vogt traf Prof. Kern in St. Petersburg.", "Dr. Vogt traf Prof. Kern in St. Petersburg ."],
    ["Das kostet z. B. 12 Mio. Euro.", "Das kostet z. B. 12 Mio. Euro ."],
    ["Das kostet z.B. 3,5 Prozent.", "Das kostet z.B. 3,5 Prozent ."],
    ["Am 3. Juli kam er. Er blieb.", "An dem 3. Juli kam er . | Er blieb ."],
    ["Im 21. Jahrhundert. Das war neu.", "In dem 21. Jahrhundert . | Das war neu ."],
    ["Er wurde 45. Die Feier war klein.", "Er wurde 45 . | Die Feier war klein ."],
    ["Das war 1990. Danach kam der Umbruch.", "Das war 1990 . | Danach kam der Umbruch ."],
    ["Ludwig XIV. regierte lange.", "Ludwig XIV. regierte lange ."],
    ["Georg W. Busch ging. Gut.", "Georg W. Busch ging . | Gut ."],
    ["„Das ist so!“, sagte er.", "„ Das ist so ! “ , sagte er ."],
    ["„Das ist so.“ Er ging.", "„ Das ist so . “ | Er ging ."],
    ["»Kommt er?« fragte sie.", "» Kommt er ? « fragte sie ."],
    ["Er sagte ‚nein‘. Sie schwieg.", "Er sagte ‚ nein ‘ . | Sie schwieg ."],
    ["Der US-Präsident und die CDU/CSU.", "Der US-Präsident und die CDU / CSU ."],
    ["Innen- und Außenminister", "Innen- und Außenminister"],
    ["Hans' Auto steht da.", "Hans' Auto steht da ."],
    ["Mehr unter https://beispiel.de/a?b=1. Ende.", "Mehr unter https://beispiel.de/a?b=1 . | Ende ."],
    ["Post an karl.kern@beispiel.de genügt.", "Post an karl.kern@beispiel.de genügt ."],
    ["Laut spiegel.de stimmt das.", "Laut spiegel.de stimmt das ."],
    ["Die U.S. Army kam usw. Das war es.", "Die U.S. Army kam usw. | Das war es ."],
    ["Ergebnis 3:2 um 20.30 Uhr", "Ergebnis 3:2 um 20.30 Uhr"],
    ["Moskau (dpa) - Der Kanzler kam.", "Moskau ( dpa ) - | Der Kanzler kam ."],
    ["Bad Homburg/Paris (dpa/lhe) – „Ja“, sagte er.", "Bad Homburg / Paris ( dpa / lhe ) – | „ Ja “ , sagte er ."],
    ["Merkel (CDU) - sie war krank - kam.", "Merkel ( CDU ) - sie war krank - kam ."],
    ["Treffen in Rom\n\nDer Kanzler kam.", "Treffen in Rom | Der Kanzler kam ."],
    ["Er ging zum Haus.", "Er ging zu dem Haus ."],
  ])("%j", (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each<[string, string]>([
    ["Mr. Kern didn't go. He's here.", "Mr. Kern did n't go . | He 's here ."],
    ["The U.S. economy grew 2.5%.", "The U.S. economy grew 2.5 % ."],
    ['"We won," he said. "It\'s over."', '" We won , " he said . | " It \'s over . "'],
    ["A three-day visit to e-mail users.", "A three - day visit to e-mail users ."],
    ["They cannot stay.", "They can not stay ."],
    ["Gov. Smith of Seaward Inc. resigned. The board met.", "Gov. Smith of Seaward Inc. resigned . | The board met ."],
    ["At 8:30 p.m. The talks ended.", "At 8:30 p.m. | The talks ended ."],
  ])("%j", (text, expected) => {
    expect(words(text, "en")).toBe(expected);
  });

  it("keeps a paragraph that is wrapped by hand together, and a headline apart", () => {
    const text =
      "Kanzlerin in Rom\nDie Kanzlerin ist am Montag nach Rom gereist, um dort über\nden Haushalt zu sprechen.";
    expect(words(text)).toBe(
      "Kanzlerin in Rom | Die Kanzlerin ist an dem Montag nach Rom gereist , um dort über den Haushalt zu sprechen .",
    );
  });

  it("gives both words of a contraction the span of the printed one", () => {
    const [sentence] = draftArticle({ text: "Er war im Haus." }, rules.de).sentences;
    expect(sentence?.words.slice(2, 4)).toEqual([
      { start: 7, end: 9, text: "in" },
      { start: 7, end: 9, text: "dem" },
    ]);
  });

  it("reads soft hyphens and decomposed accents as if they were not there", () => {
    const text = "Mu\u0308l\u00ADler kam.";
    const [word] = draftArticle({ text }, rules.de).sentences[0]?.words ?? [];
    expect(word).toEqual({ start: 0, end: 8, text: "Müller" });
  });
});

describe("sentences that the source numbers", () => {
  const text = "Erster  Satz. Zweiter\nSatz: mit Rest. Dritter.";

  it("keep their numbering, whatever the white space", () => {
    const draft = draftArticle({ text, sentences: ["Erster Satz.", "Zweiter Satz: mit Rest. Dritter."] }, rules.de);
    expect(draft.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Erster  Satz.",
      "Zweiter\nSatz: mit Rest. Dritter.",
    ]);
    expect(draft.warnings).toEqual([]);
  });

  it("leave an empty one and a warning where the text does not hold them", () => {
    const draft = draftArticle({ text, sentences: ["Erster Satz.", "Fehlt.", "Dritter."] }, rules.de);
    expect(draft.sentences.map(({ start, end }) => text.slice(start, end))).toEqual(["Erster  Satz.", "", "Dritter."]);
    expect(draft.warnings).toHaveLength(1);
  });
});
