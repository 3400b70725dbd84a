import { describe, expect, it } from "@jest/globals";
import { headlineOf } from "../../src/documents/headline-of.ts";
import { withHeadline } from "../../src/documents/with-headline.ts";
import { loadLanguagePack } from "../../src/languages/load-language-pack.ts";
import { bareArticle } from "../articles/bare-article.ts";

const text = "Ein Bus ist von der Straße abgekommen. Drei Menschen wurden verletzt.";
const title = "Busunglück bei Kassel: drei Verletzte";

function analyse(headline: string | null): ReturnType<ReturnType<typeof loadLanguagePack>["analyse"]> {
  return loadLanguagePack("de").analyse({ ...bareArticle(text, { language: "de" }), title: headline });
}

describe("headlineOf", () => {
  it.each([
    ["the title", title, null, title],
    ["the title before a bar", `${title} | Abendblatt`, null, title],
    ["the title before its publisher", `${title} – Abendblatt`, "Abendblatt", title],
    ["the title before a part of its publisher", `${title} - Abendblatt`, "Hamburger Abendblatt", title],
    [
      "all of a title that only has a dash",
      `${title} – Retter im Einsatz`,
      "Abendblatt",
      `${title} – Retter im Einsatz`,
    ],
    ["nothing where there is no title", null, null, null],
    ["nothing where the text prints it", "Drei Menschen wurden verletzt.", null, null],
    ["nothing where it is as long as a paragraph", "Viele Worte ".repeat(30), null, null],
  ])("gives %s", (_what, given, publisher, expected) => {
    expect(headlineOf({ text, title: given, publisher })).toBe(expected);
  });
});

describe("the headline of a document", () => {
  it("stands behind the text, whose layers do not change", () => {
    const [plain, titled] = [analyse(null), analyse(title)];
    expect(plain.headline).toBeNull();
    expect({ ...titled, title: null, headline: null }).toEqual(plain);
  });

  it("goes on counting where the text ends", () => {
    const document = analyse(title);
    const whole = withHeadline(document);
    expect(whole.sentences.map(({ index }) => index)).toEqual(whole.sentences.map((_sentence, index) => index));
    expect(whole.tokens.map(({ index }) => index)).toEqual(whole.tokens.map((_token, index) => index));
    const words = document.headline?.tokens.map(({ start, end }) => whole.text.slice(start, end));
    expect(words).toEqual(["Busunglück", "bei", "Kassel", ":", "drei", "Verletzte"]);
    expect(document.headline?.tokens.every(({ start }) => start > text.length)).toBe(true);
  });

  it("is nothing to join where there is none", () => {
    const document = analyse(null);
    expect(withHeadline(document)).toBe(document);
  });
});
