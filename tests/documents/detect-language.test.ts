import { describe, expect, it } from "@jest/globals";
import { analyse } from "../../src/documents/analyse.ts";
import { detectLanguage, languageByFrequentWords } from "../../src/documents/detect-language.ts";
import { frequentWords } from "../../src/languages/frequent-words.ts";
import { bareArticle } from "../articles/bare-article.ts";

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
    await expect(detectLanguage(text, { known, frequentWords })).resolves.toBe(language);
  });

  it.each([
    [
      "German",
      "Der Minister sprach am Montag in Rom mit der Presse und sagte, dass er nicht zu einer Reise bereit ist.",
      "de",
    ],
    [
      "English",
      "The minister said on Monday that he would not travel to the summit with the president of Kenya.",
      "en",
    ],
    [
      "Dutch",
      "De minister heeft in Den Haag gezegd dat hij nog niet weet wanneer het kabinet met de bonden praat.",
      null,
    ],
    [
      "Danish",
      "Ministeren har i Oslo sagt, at regeringen vil forhandle, men der er stor uenighed i den danske regering.",
      null,
    ],
    [
      "Afrikaans",
      "Die president het gesê dat die regering met die vakbonde oor die ooreenkoms in die somer wil praat.",
      null,
    ],
    ["of two languages", "Der Chef und die Frau mit dem Hund: The boss and the wife with a dog, that was it.", null],
    ["short", "Und das ist nicht mit mir.", "de"],
    ["empty", "", null],
  ])("is seen at once, or not: %s", (_, text, language) => {
    expect(languageByFrequentWords(text, frequentWords)).toBe(language);
  });

  it("decides where the article does not say", async () => {
    const article = bareArticle("The minister met her in Rome.", { language: null, published: null });
    await expect(analyse(article)).resolves.toMatchObject({ language: "en", warnings: [] });
  });
});
