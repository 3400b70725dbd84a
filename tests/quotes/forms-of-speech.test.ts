/** Who speaks in each form of speech, for speakers of many kinds; and marks that hold no speech. */
import { describe, expect, it } from "@jest/globals";
import { loadLanguageKnowledge } from "../../src/extraction/embedded/language-knowledge.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import { readText } from "../appearances/read-text.ts";

interface Speaker {
  /** Sentence before, with its full stop. */
  readonly before?: string;
  readonly subject: string;
  readonly name: string;
}

const speakers: readonly Speaker[] = [
  { subject: "Außenminister Recep Yildiz", name: "Recep Yildiz" },
  { subject: "der EU-Kommissar für Energie Olek Marchuk", name: "Olek Marchuk" },
  { subject: "das Auswärtige Amt", name: "Auswärtiges Amt" },
  { subject: "die Türkei", name: "Türkei" },
  { subject: "ein Sprecher von Siemens", name: "Siemens" },
  { before: "Ministerin Eva Lind reiste am Montag nach Kiel.", subject: "sie", name: "Eva Lind" },
];

const forms: readonly string[] = [
  "„Wir werden nicht nachgeben“, sagte X am Montag.",
  "»Wir werden nicht nachgeben«, erklärte X vor Journalisten.",
  "„Der Plan“, sagte X, „ist in dieser Form nicht umsetzbar.“",
  "X sagte am Montag in Kiel: „Wir werden in dieser Frage nicht nachgeben.“",
  "X gab am Montag bekannt, dass die Kosten steigen.",
  "X kündigte an, die Hilfen zu kürzen.",
  "Wie X am Montag mitteilte, sind die Kosten zu hoch.",
  "In Berlin habe die Partei bessere Chancen als in Bonn, sagte X.",
  "X nannte den Plan „absurd“.",
  "Als Grund nannte X die hohen Kosten.",
];

function spoken(text: string): readonly string[] {
  const { reading, index } = readText(text);
  return findQuotes(reading, index, loadLanguageKnowledge("de").speech).map(({ speaker, kind, sentences }) =>
    [index.byId(speaker)?.name, kind, sentences.map((sentence) => sentence + 1).join("+")].join(" "),
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

describe("forms of speech", () => {
  const cases = speakers.flatMap(({ before, subject, name }) =>
    forms.map((form) => ({
      text: [before, capitalised(form.replace("X", subject))].filter((part) => part !== undefined).join(" "),
      name,
      sentence: before === undefined ? 1 : 2,
    })),
  );
  it.each(cases)("$text", ({ text, name, sentence }) => {
    const found = spoken(text);
    expect(found.map((quote) => quote.replace(/ (?:direct|indirect|mixed)/u, ""))).toEqual([`${name} ${sentence}`]);
  });
});

describe("who speaks", () => {
  it.each([
    ["Der Vorsitzende der Gewerkschaft Verdi, Eva Lind, nannte den Beschluss einen Fehler.", ["Eva Lind indirect 1"]],
    [
      "Die Kosten steigen. Dies teilte der Vorsitzende der Wahlkommission, Karl Brandt, mit.",
      ["Karl Brandt indirect 1+2"],
    ],
    ["Anna Roth sagte Interfax zufolge, Olaf Scholz habe Paris verlassen.", ["Anna Roth indirect 1"]],
    ["Karl Brandt wörtlich: „Wir haben keine Wahl.“", ["Karl Brandt direct 1"]],
    ["„Der Bau beginnt im Mai“, heißt es auf der Webseite von Siemens.", ["Siemens direct 1"]],
    ["Siemens streicht in Erlangen 500 Stellen. „Wir haben keine Wahl“, sagte ein Sprecher.", ["Siemens direct 2"]],
    ["Die Kosten steigen. Das bestätigte Karl Brandt am Montag.", ["Karl Brandt indirect 2"]],
    ["Die Kosten steigen. Das teilte der Kreml am Montag mit.", ["Kreml indirect 1+2"]],
    ["Karl Brandt erklärte: „Wir werden uns nicht an einem Krieg in Libyen beteiligen.“", ["Karl Brandt direct 1"]],
    [
      "Karl Brandt sagte, die Lage sei ernst. Sie habe sich durch die „veränderte Statik“ verschlechtert.",
      ["Karl Brandt mixed 1+2"],
    ],
  ])("%s", (text, quotes) => {
    expect(spoken(text)).toEqual(quotes);
  });
});

describe("nobody named speaks", () => {
  it.each([
    "Kritiker werfen Karl Brandt vor, er hätte die Entscheidung nur getroffen, um Zeit zu gewinnen.",
    "Als Sieger ging die Partei von Karl Brandt aus der Wahl hervor.",
    "Karl Brandt erklärte sich bereit, das Amt zu übernehmen.",
    "Die Operation „Freier Himmel“ begann am Montag in Kiel.",
  ])("%s", (text) => {
    expect(spoken(text)).toEqual([]);
  });
});
