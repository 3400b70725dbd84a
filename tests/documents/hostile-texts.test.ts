import { describe, expect, it } from "@jest/globals";
import { loadLanguagePack } from "../../src/languages/load-language-pack.ts";
import { bareArticle } from "../articles/bare-article.ts";

function analyse(text: string, language = "de") {
  return loadLanguagePack(language).analyse(bareArticle(text, { language, published: null }));
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

  it.each([
    ["Russian", "ru", "Президент прибыл в Рим. Он встретился с министром."],
    ["Chinese", "zh", "总统星期一抵达罗马。他会见了外交部长。"],
  ])("%s is read with another language's rules, and the document says so", (_name, language, text) => {
    const document = analyse(text, language);
    expect(document.language).toBe("de");
    expect(document.warnings).toEqual([expect.stringContaining(`"${language}"`)]);
    expect(document.tokens.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text.replaceAll(" ", ""));
  });

  it("a sentence too long to be read at once carries a warning", () => {
    expect(analyse("Wort und ".repeat(200)).warnings).toEqual([expect.stringContaining("400 words")]);
  });
});
