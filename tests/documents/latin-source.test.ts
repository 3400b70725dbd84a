import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { draftArticle } from "../../src/documents/draft.ts";
import { isLatin, latinSource } from "../../src/documents/latin-source.ts";
import { readTextRules } from "../../src/documents/text-rules.ts";
import german from "../../src/languages/de/data/text-rules.json" with { type: "json" };

const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter(isLatin);

describe("expressions over Latin text", () => {
  it.each([
    String.raw`\p{L}`,
    String.raw`\p{Lu}`,
    String.raw`\p{Ll}`,
    String.raw`\p{N}`,
    String.raw`\p{M}`,
    String.raw`[\p{L}\p{M}\p{N}_-]`,
    String.raw`[^\p{L}\s]`,
    String.raw`\p{Extended_Pictographic}`,
    String.raw`\[\p{Lu}`,
  ])("%s means what it meant", (source) => {
    const any = new RegExp(`^(?:${source})`, "u");
    const latin = new RegExp(`^(?:${latinSource(source)})`, "u");
    // Digits and # * are pictographs to Unicode, too, but words come before signs.
    const differ = characters.filter(
      (character) => !/[\d#*]/.test(character) && any.test(character) !== latin.test(character),
    );
    expect(differ).toEqual([]);
  });

  it("cut the same words, whatever stands elsewhere in the text", () => {
    const rules = readTextRules(german);
    const words = (text: string): readonly string[] =>
      draftArticle({ text }, rules).sentences.flatMap((sentence) => sentence.words.map(({ text: word }) => word));
    const text = fc.array(
      fc.constantFrom(...characters.filter((character) => !/[\n\r\u2028\u2029\u0085]/.test(character))),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const line = parts.join("");
        expect(words(`${line} →`).slice(0, -1)).toEqual(words(line));
      }),
      { numRuns: 300 },
    );
  });
});
