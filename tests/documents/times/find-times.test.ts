import { describe, expect, it } from "@jest/globals";
import { loadLanguagePack } from "../../../src/languages/load-language-pack.ts";
import { bareArticle } from "../../articles/bare-article.ts";

function times(
  text: string,
  { language = "de", published = "2025-04-11" }: { language?: string; published?: string | null } = {},
) {
  return loadLanguagePack(language)
    .analyse(bareArticle(text, { language, published }))
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
    ["In der Nacht auf Mittwoch brannte es.", ["der Nacht auf Mittwoch = time 2025-04-08TNI"]],
    [
      "1951 schlossen beide einen Vertrag. Er gilt noch. Im Juli lieferte Japan Boote.",
      ["1951 = date 1951", "Juli = date 2024-07"],
    ],
    ["1951 schlossen beide einen Vertrag. Im Juli trat er in Kraft.", ["1951 = date 1951", "Juli = date 1951-07"]],
    ["In der Nacht vom 3. auf den 4. April brannte es.", ["der Nacht vom 3. auf den 4. April = time 2025-04-03TNI"]],
    ["Vor gut zwei Wochen trat er zurück.", ["Vor gut zwei Wochen = date 2025-03-28"]],
    ["Mitte der 1990er Jahre war das anders.", ["Mitte der 1990er Jahre = date 199"]],
    ["Zum Jahreswechsel trat das Gesetz in Kraft.", ["Jahreswechsel = date 2025"]],
    ["Bis Ende kommender Woche soll das klar sein.", ["Ende kommender Woche = date 2025-W16"]],
    ["Im ersten Quartal sank der Gewinn.", ["ersten Quartal = date 2025-Q1"]],
    ["Im vierten Quartal des Vorjahres sank er.", ["vierten Quartal des Vorjahres = date 2024-Q4"]],
    ["Am 2. Advent kommt der Papst.", ["2. Advent = date 2025-12-07"]],
    ["Zwischen 2014 und 2016 regierte er.", ["2014 = date 2014", "2016 = date 2016"]],
    ["Seit Montagmorgen brennt der Wald.", ["Montagmorgen = time 2025-04-07TMO"]],
    ["Alle zwei Jahre tagt der Rat.", ["Alle zwei Jahre = set P2Y"]],
    ["Am Montag siegte er. Tags darauf verlor er.", ["Montag = date 2025-04-07", "Tags darauf = date 2025-04-08"]],
    ["Am Montag siegte er. Tags zuvor verlor er.", ["Montag = date 2025-04-07", "Tags zuvor = date 2025-04-06"]],
    ["Im Vorjahr war es mehr.", ["Vorjahr = date 2024"]],
    ["Am Montagabend traf er Kern.", ["Montagabend = time 2025-04-07TEV"]],
    ["Am frühen Montagmorgen brach Feuer aus.", ["frühen Montagmorgen = time 2025-04-07TMO"]],
    ["Am Osterwochenende reisen viele.", ["Osterwochenende = date 2025-W16-WE"]],
    ["In der Karwoche reisen viele.", ["Karwoche = date 2025-W16"]],
    ["Am zweiten Weihnachtstag starb er.", ["zweiten Weihnachtstag = date 2024-12-26"]],
    ["Am Tag der Deutschen Einheit spricht er.", ["Tag der Deutschen Einheit = date 2025-10-03"]],
    ["Um Viertel nach acht begann es.", ["Viertel nach acht = time 2025-04-11T08:15"]],
    ["Im Laufe des Tages soll er kommen.", ["des Tages = date 2025-04-11"]],
    ["Im Laufe der Woche soll er kommen.", ["der Woche = date 2025-W15"]],
    ["Im Herbst vergangenen Jahres trat er an.", ["Herbst vergangenen Jahres = date 2024-FA"]],
    ["In den frühen Morgenstunden brannte es.", ["den frühen Morgenstunden = time 2025-04-11TMO"]],
    ["Im Morgengrauen kamen sie.", ["Morgengrauen = time 2025-04-11TMO"]],
    ["Über Nacht fiel Schnee.", ["Nacht = time 2025-04-11TNI"]],
    ["Drei Tage später kam er frei.", ["Drei Tage später = date 2025-04-14"]],
    ["Zwei Wochen zuvor war er frei.", ["Zwei Wochen zuvor = date 2025-03-28"]],
    ["Einen Monat danach war er frei.", ["Einen Monat danach = date 2025-05"]],
    ["Im selben Jahr kam er frei.", ["selben Jahr = date 2025"]],
    ["Im Jahr darauf kam er frei.", ["Jahr darauf = date 2026"]],
    ["Im Folgejahr kam er frei.", ["Folgejahr = date 2026"]],
    ["Ein Jahr später kam er frei.", ["Ein Jahr später = date 2026"]],
    ["Im Monat davor kam er frei.", ["Monat davor = date 2025-03"]],
    ["In der Woche zuvor kam er frei.", ["Woche zuvor = date 2025-W14"]],
    ["Im Vormonat sank die Zahl.", ["Vormonat = date 2025-03"]],
    ["In der Vorwoche sank die Zahl.", ["der Vorwoche = date 2025-W14"]],
    ["Jedes zweite Jahr tagt der Rat.", ["Jedes zweite Jahr = set P2Y"]],
    ["Halbjährlich tagt er.", ["Halbjährlich = set P6M"]],
    ["Anfang der Siebziger war das anders.", ["Anfang der Siebziger = date 197"]],
    ["Um die Jahrtausendwende war das anders.", ["Jahrtausendwende = date 2000"]],
    ["In der Silvesternacht brannte es.", ["Silvesternacht = time 2024-12-31TNI"]],
    ["Am Faschingsdienstag feiern sie.", ["Faschingsdienstag = date 2025-03-04"]],
    ["In der ersten Hälfte des Jahres sank er.", ["der ersten Hälfte des Jahres = date 2025-H1"]],
    ["In der zweiten Aprilhälfte sank er.", ["zweiten Aprilhälfte = date 2025-04"]],
    ["Im Spätsommer kam er.", ["Spätsommer = date 2025-SU"]],
    ["Um halb neun begann es.", ["halb neun = time 2025-04-11T08:30"]],
    ["Um Viertel vor neun begann es.", ["Viertel vor neun = time 2025-04-11T08:45"]],
    ["Am Freitag kommender Woche reist er.", ["Freitag kommender Woche = date 2025-04-18"]],
    ["Er kam 2015. Ein Jahr später ging er.", ["2015 = date 2015", "Ein Jahr später = date 2016"]],
    ["Am Buß- und Bettag ruht die Arbeit.", ["Buß- und Bettag = date 2025-11-19"]],
    ["In den Achtzigern regierte er.", ["Achtzigern = date 198"]],
    ["Im Winter 2014/15 fror der See zu.", ["Winter 2014/15 = date 2014-WI"]],
    ["Das Unternehmen wuchs im Q3 2024.", ["Q3 2024 = date 2024-Q3"]],
    [
      "Am Montag kam er an, am folgenden Morgen ging er.",
      ["Montag = date 2025-04-07", "folgenden Morgen = time 2025-04-08TMO"],
    ],
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
    "Das Advent-Konzert der Achtziger-Gruppe gefiel.",
    "Die Nachtwache und der Montagskreis tagten.",
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
