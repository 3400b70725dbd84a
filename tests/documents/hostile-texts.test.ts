import { describe, expect, it } from "@jest/globals";
import { loadLanguagePack } from "../../src/languages/load-language-pack.ts";

function analyse(text: string, language = "de") {
  const unstated = { title: null, modified: null, publisher: null, author: null, url: null, contentHash: "" };
  return loadLanguagePack(language).analyse({ id: "a", text, language, published: null, ...unstated });
}

describe("texts that break other programs", () => {
  it.each([
    ["nothing", ""],
    ["one character", "a"],
    ["a lone surrogate", "\uD83D"],
    ["white space", " \n\r\n\u200B"],
    ["a full stop", "."],
  ])("%s", (_name, text) => {
    expect(() => analyse(text)).not.toThrow();
  });

  it.each([
    ["one sentence of 5,000 words", "Wort und ".repeat(2500)],
    ["dots between letters", "a.".repeat(20_000)],
    ["hyphens between letters", "a-".repeat(20_000)],
    ["addresses that never end", "a@".repeat(10_000)],
    ["one word of 50,000 letters", "ä".repeat(50_000)],
    ["quotation marks", "„“".repeat(5_000)],
    ["numbers", "1,".repeat(10_000)],
  ])("%s are read before a test loses its patience", (_name, text) => {
    expect(analyse(text).tokens.length).toBeGreaterThan(0);
  });

  it("a language without a pack is read with another, and the document says so", () => {
    const document = analyse("Президент прибыл в Рим.", "ru");
    expect(document.language).toBe("de");
    expect(document.warnings).toEqual([expect.stringContaining('"ru"')]);
  });

  it("a sentence too long to be read at once carries a warning", () => {
    expect(analyse("Wort und ".repeat(200)).warnings).toEqual([expect.stringContaining("400 words")]);
  });
});
