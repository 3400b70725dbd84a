import { describe, expect, it } from "@jest/globals";
import { loadLanguagePack } from "../../../src/languages/load-language-pack.ts";

function times(
  text: string,
  { language = "de", published = "2025-04-11" }: { language?: string; published?: string | null } = {},
) {
  const unstated = { title: null, modified: null, publisher: null, author: null, url: null, contentHash: "" };
  return loadLanguagePack(language)
    .analyse({ id: "a", text, language, published, ...unstated })
    .times.map((time) => `${time.text} = ${time.type} ${time.value ?? "?"}`);
}

describe("German time expressions in an article of Friday, 2025-04-11", () => {
  it.each<[string, readonly string[]]>([
    ["Er traf ihn am vergangenen Montag.", ["vergangenen Montag = date 2025-04-07"]],
    ["Ende März trat er zurück.", ["Ende März = date 2025-03"]],
    ["In der Nacht zum Samstag brannte es.", ["der Nacht zum Samstag = time 2025-04-04TNI"]],
    ["Anfang des Monats flog er nach Rom.", ["Anfang des Monats = date 2025-04"]],
    ["Am Mittwoch traf er Kern.", ["Mittwoch = date 2025-04-09"]],
    ["Am Mittwoch ist er nach Rom gereist.", ["Mittwoch = date 2025-04-09"]],
    ["Am Mittwoch ist das Museum geöffnet.", ["Mittwoch = date 2025-04-16"]],
    ["Am Mittwoch will er Kern treffen.", ["Mittwoch = date 2025-04-16"]],
    ["Im Mai soll er kommen.", ["Mai = date 2025-05"]],
    ["Im Mai kam er.", ["Mai = date 2024-05"]],
    ["Vor drei Tagen starb er.", ["Vor drei Tagen = date 2025-04-08"]],
    ["Seit mehr als drei Jahren dauert der Streit.", ["mehr als drei Jahren = duration P3Y"]],
    ["2005 wurde sie Kanzlerin.", ["2005 = date 2005"]],
    ["Er wurde am 5. August 1930 geboren.", ["5. August 1930 = date 1930-08-05"]],
    ["Das geschah am 3.5.2024.", ["3.5.2024 = date 2024-05-03"]],
    ["Gestern sprach er.", ["Gestern = date 2025-04-10"]],
    ["Mitte der 90er Jahre war das anders.", ["Mitte der 90er Jahre = date 199"]],
    ["Die Zeitung erscheint täglich.", ["täglich = set P1D"]],
    ["Sie tagen jeden Montag.", ["jeden Montag = set XXXX-WXX-1"]],
    ["Um 20.30 Uhr begann das Spiel.", ["20.30 Uhr = time 2025-04-11T20:30"]],
    ["In der kommenden Woche geht es weiter.", ["der kommenden Woche = date 2025-W16"]],
    ["Im dritten Quartal 2024 sank der Gewinn.", ["dritten Quartal 2024 = date 2024-Q3"]],
    ["Im 21. Jahrhundert ist das anders.", ["21. Jahrhundert = date 20"]],
    [
      "Am 3., 4. und 5. Oktober wird gefeiert.",
      ["3. = date 2025-10-03", "4. = date 2025-10-04", "5. Oktober = date 2025-10-05"],
    ],
    ["Zu Pfingsten reisen viele.", ["Pfingsten = date 2025-06-08"]],
    ["Das Ergebnis vom Sonntag überrascht.", ["Sonntag = date 2025-04-06"]],
  ])("%s", (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  it.each([
    "Rund 2000 Menschen kamen.",
    "Maria Sommer gewann.",
    "Er ist 40 Jahre alt.",
    "Der Preis betrug 1990 Euro.",
    "Das MIP-Montag-Team spielt.",
    "Er kam durch Paragraf 1990.",
  ])("%s holds none", (text) => {
    expect(times(text)).toEqual([]);
  });

  it("leaves values open where the article has no date", () => {
    expect(times("Am Mittwoch kam er, gestern ging er, 2005 blieb er.", { published: null })).toEqual([
      "Mittwoch = date XXXX-WXX-3",
      "gestern = date ?",
      "2005 = date 2005",
    ]);
  });

  it("works with a month or a year as the article's date", () => {
    expect(times("Im März kam er, im vergangenen Jahr ging er.", { published: "2025-07" })).toEqual([
      "März = date 2025-03",
      "vergangenen Jahr = date 2024",
    ]);
    expect(times("Im März kam er.", { published: "2025" })).toEqual(["März = date 2025-03"]);
  });
});

describe("English time expressions in the same article", () => {
  it.each<[string, readonly string[]]>([
    ["He met him last Monday.", ["last Monday = date 2025-04-07"]],
    ["She was born on August 5, 1930.", ["August 5, 1930 = date 1930-08-05"]],
    ["He died three days ago.", ["three days ago = date 2025-04-08"]],
    ["The war has raged for more than three years.", ["more than three years = duration P3Y"]],
    ["He will travel to Rome on Friday.", ["Friday = date 2025-04-11"]],
    ["In the mid-1990s that was different.", ["the mid-1990s = date 199"]],
    ["The game began at 8:30 p.m.", ["8:30 p.m. = time 2025-04-11T20:30"]],
    ["It may rain and they march.", []],
    ["The 40-year-old man left.", []],
  ])("%s", (text, expected) => {
    expect(times(text, { language: "en" })).toEqual(expected);
  });
});
