import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { draftArticle } from "../../src/documents/draft.ts";
import { normaliseWord } from "../../src/documents/normalise-word.ts";
import { readTextRules } from "../../src/documents/text-rules.ts";
import german from "../../src/languages/de/data/text-rules.json" with { type: "json" };
import english from "../../src/languages/en/data/text-rules.json" with { type: "json" };
import { loadLanguagePack } from "../../src/languages/load-language-pack.ts";
import { bareArticle } from "../articles/bare-article.ts";

const rules = [readTextRules(german), readTextRules(english)];
const pieces = fc.constantFrom(
  "Dr.", "z. B.", "Müller", "Mu\u0308ller", "Haus\u00ADtür", "\u200B", "\uFEFF", "\r\n", "\n\n", " ", "\u00A0", "“", "„", "»", "'", "’s", "🙂", "👩‍🚀", "\uD83D",
  "3.", "1.000,5", "am", "zum", "U.S.", "...", "…", "-", "--", "a-b", "@", "www.x.de/", "https://", "Ж", "中文", "e\u0301", "!", "?", "(", ")", "don't", "Freitag", "2025-04-11",
); // prettier-ignore
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 120 }),
);

describe("offsets", () => {
  it("point at the printed word, in order and without overlap, in any text", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...rules), (text, textRules) => {
        let end = 0;
        let start = -1;
        for (const word of draftArticle({ text }, textRules).sentences.flatMap((sentence) => sentence.words)) {
          const sharesSpan = word.start === start;
          expect(sharesSpan || word.start >= end).toBe(true);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.end).toBeLessThanOrEqual(text.length);
          const printed = normaliseWord(text.slice(word.start, word.end));
          expect(printed === word.text || textRules.contractions.has(printed.toLowerCase())).toBe(true);
          ({ start, end } = word);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("leave no visible character outside of the words", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [textRules] = rules;
        const words =
          textRules === undefined ? [] : draftArticle({ text }, textRules).sentences.flatMap(({ words: all }) => all);
        const covered = new Set(
          words.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
        );
        const outside = Array.from({ length: text.length }, (_, at) => (covered.has(at) ? "" : text.charAt(at))).join(
          "",
        );
        expect(normaliseWord(outside).replace(/[\s\u0085]/gu, "")).toBe("");
      }),
      { numRuns: 200 },
    );
  });

  it("of names and times lie in the text too", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = loadLanguagePack("de").analyse(bareArticle(text, { published: "2025-04-11" }));
        for (const time of document.times) expect(text.slice(time.start, time.end)).toBe(time.text);
        for (const name of document.names) expect(name.endToken).toBeGreaterThan(name.firstToken);
        for (const token of document.tokens)
          expect(document.sentences[token.sentence]?.start).toBeLessThanOrEqual(token.start);
      }),
      { numRuns: 60 },
    );
  });
});
