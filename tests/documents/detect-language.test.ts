import { describe, expect, it } from "@jest/globals";
import { analyse } from "../../src/documents/analyse.ts";
import { detectLanguage } from "../../src/documents/detect-language.ts";

const known = ["de", "en"] as const;

describe("the language of a text", () => {
  it.each([
    ["Die Kanzlerin reiste nach Rom.", "de"],
    ["The chancellor travelled to Rome.", "en"],
    ["Le président a rencontré le ministre des affaires étrangères à Paris.", "fr"],
    ["Президент России встретился с министром.", "ru"],
    ["12", "de"],
    ["", "de"],
  ])("%j is %s", async (text, language) => {
    await expect(detectLanguage(text, { known })).resolves.toBe(language);
  });

  it("decides where the article does not say", async () => {
    const unstated = { title: null, modified: null, publisher: null, author: null, url: null, contentHash: "" };
    const article = { id: "a", text: "The minister met her in Rome.", language: null, published: null, ...unstated };
    await expect(analyse(article)).resolves.toMatchObject({ language: "en", warnings: [] });
  });
});
