import { describe, expect, it } from "@jest/globals";
import { loadLanguageKnowledge } from "../../src/extraction/embedded/language-knowledge.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import { readText } from "../appearances/read-text.ts";

interface Found {
  readonly speaker: string | undefined;
  readonly kind: string;
  readonly sentences: readonly number[];
  readonly medium: string | undefined;
  readonly words: string;
}

function quotesIn(text: string): readonly Found[] {
  const { reading, index } = readText(text);
  return findQuotes(reading, index, loadLanguageKnowledge("de").speech).map((quote) => ({
    speaker: index.byId(quote.speaker)?.name,
    kind: quote.kind,
    sentences: quote.sentences.map((sentence) => sentence + 1),
    medium: quote.medium === null ? undefined : index.byId(quote.medium)?.name,
    words: text.slice(quote.start, quote.end),
  }));
}

describe("findQuotes", () => {
  it.each([
    "Ministerin Claire Beaumont bezeichnete den Schritt als Fehler.",
    "Ministerin Claire Beaumont nannte die Entscheidung einen Fehler.",
    "Ministerin Claire Beaumont berichtete von neuen Angeboten.",
  ])("what is spoken of: %s", (text) => {
    expect(quotesIn(text)).toMatchObject([{ speaker: "Claire Beaumont", kind: "indirect", sentences: [1] }]);
  });

  it.each([
    "Ministerin Claire Beaumont lehnte den Schritt ab.",
    "Ministerin Claire Beaumont kritisierte die Entscheidung.",
    "Ministerin Claire Beaumont nannte Karl Brandt.",
  ])("what is done and not said: %s", (text) => {
    expect(quotesIn(text)).toEqual([]);
  });

  it.each([
    ["„Wir werden nicht weichen“, sagte Ministerin Claire Beaumont.", "Wir werden nicht weichen"],
    ["«Wir werden nicht weichen», sagte Ministerin Claire Beaumont.", "Wir werden nicht weichen"],
    ["»Wir werden nicht weichen«, sagte Ministerin Claire Beaumont.", "Wir werden nicht weichen"],
    ["Ministerin Claire Beaumont sagte: „Wir werden nicht weichen.“", "Wir werden nicht weichen."],
    ["„Wir werden nicht weichen“, sagte Ministerin Claire Beaumont nach dem Treffen.", "Wir werden nicht weichen"],
    ["„Wir werden nicht weichen“, sagte Ministerin Claire Beaumont am Montag in Oslo.", "Wir werden nicht weichen"],
  ])("direct: %s", (text, words) => {
    expect(quotesIn(text)).toMatchObject([{ speaker: "Claire Beaumont", kind: "direct", sentences: [1] }]);
    expect(quotesIn(text)[0]?.words.replace(/\.$/u, "")).toBe(words.replace(/\.$/u, ""));
  });

  it.each([
    ["Ministerin Claire Beaumont sagte, dass Kanada nicht weichen werde.", "Claire Beaumont"],
    ["Kanada werde nicht weichen, sagte Ministerin Claire Beaumont.", "Claire Beaumont"],
    ["Laut Claire Beaumont weicht Kanada nicht.", "Claire Beaumont"],
    ["Nach Angaben von Claire Beaumont weicht Kanada nicht.", "Claire Beaumont"],
    ["Wie das Landgericht Kassel mitteilte, beginnt der Prozess im Mai.", "Landgericht Kassel"],
  ])("indirect: %s", (text, speaker) => {
    expect(quotesIn(text)).toMatchObject([{ speaker, kind: "indirect", sentences: [1] }]);
  });

  it.each([
    ["Norwegen hat Schweden angegriffen. Das sagte Ministerin Eva Lind am Montag.", "Eva Lind"],
    ["Norwegen hat Schweden angegriffen. Dies teilte die Nachrichtenagentur Reuters mit.", "Reuters"],
  ])("what a bare das points back to: %s", (text, speaker) => {
    expect(quotesIn(text)).toMatchObject([{ speaker, kind: "indirect", sentences: [1, 2] }]);
  });

  it.each([
    "Norwegen hat Schweden angegriffen. Das bestätigte Ministerin Eva Lind.",
    "Norwegen hat Schweden angegriffen. Das gefiel Ministerin Eva Lind nicht.",
    "Norwegen hat Schweden angegriffen. Das Heer schwieg.",
  ])("nobody says the sentence before: %s", (text) => {
    expect(quotesIn(text).filter(({ sentences }) => sentences.includes(1))).toEqual([]);
  });

  it.each([
    ["Claire Beaumont sagte nach dem Treffen, die Gespräche seien offen gewesen.", "die Gespräche seien offen gewesen"],
    ["Claire Beaumont betonte vor Journalisten in Oslo, dass sie bleibe.", "dass sie bleibe"],
    ["Kanada werde nicht weichen, teilte Claire Beaumont am Dienstag in Oslo mit.", "Kanada werde nicht weichen"],
    ["Kanada werde nicht weichen, sagte Claire Beaumont am Montag.", "Kanada werde nicht weichen"],
    ["Claire Beaumont hat am Montag gesagt, dass sie „sehr müde“ sei.", "dass sie „sehr müde“ sei"],
    ["Claire Beaumont, die Chefin der Bank, sagte am Montag, sie gehe.", "sie gehe"],
  ])("when, where and to whom it was said is no part of it: %s", (text, words) => {
    expect(quotesIn(text)).toMatchObject([{ speaker: "Claire Beaumont", words }]);
  });

  it.each([
    ["Claire Beaumont begründete den Schritt damit, dass sie krank sei.", "den Schritt damit, dass sie krank sei"],
    ["Kanada weiche nicht zurück in Oslo, sagte Claire Beaumont.", "Kanada weiche nicht zurück in Oslo"],
  ])("what it was said of is: %s", (text, words) => {
    expect(quotesIn(text)).toMatchObject([{ speaker: "Claire Beaumont", words }]);
  });

  it("mixed: own words inside a report", () => {
    expect(quotesIn("Ministerin Claire Beaumont nannte den Schritt „beschämend und falsch“.")).toMatchObject([
      { speaker: "Claire Beaumont", kind: "mixed" },
    ]);
  });

  it("follows a chain of subjunctives without a new verb of saying", () => {
    const text =
      "Ministerin Claire Beaumont sagte, Kanada werde nicht weichen. Die Zölle seien ungerecht. Man habe Zeit.";
    expect(quotesIn(text)).toMatchObject([{ speaker: "Claire Beaumont", kind: "indirect", sentences: [1, 2, 3] }]);
  });

  it("ends a chain where the text speaks for itself again", () => {
    const text = "Ministerin Claire Beaumont sagte, Kanada werde nicht weichen. Die Börse schloss im Minus.";
    expect(quotesIn(text)).toMatchObject([{ sentences: [1] }]);
  });

  it("keeps a quotation over several sentences together", () => {
    const text =
      "Präsident Wesley Crane schrieb auf Telegram: «Kanada muss sich bewegen. Zu viele Jahre sind vergangen.»";
    expect(quotesIn(text)).toMatchObject([{ speaker: "Wesley Crane", kind: "direct", sentences: [1, 2] }]);
  });

  it("names the medium that passes the words on", () => {
    const text = "Sprecher Oleg Barsukow schloss Interfax zufolge nicht aus, dass es ein Telefonat geben könnte.";
    expect(quotesIn(text)).toMatchObject([{ speaker: "Oleg Barsukow", medium: "Interfax" }]);
  });

  it.each([
    "Ministerin Claire Beaumont traf den Botschafter in Ottawa.",
    "Der Film „Das Boot“ lief in Kassel.",
    "Ministerin Claire Beaumont verlangte von Kanada neue Zölle.",
    "Das Schiff „Sierra Madre“ liegt vor Manila.",
  ])("is silent: %s", (text) => {
    expect(quotesIn(text)).toEqual([]);
  });
});
