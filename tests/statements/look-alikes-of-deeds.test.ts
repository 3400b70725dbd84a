import { describe, expect, it } from "@jest/globals";
import { createEmbeddedExtractor } from "../../src/extraction/embedded/embedded-extractor.ts";
import { bareArticle } from "../articles/bare-article.ts";

const extractor = await createEmbeddedExtractor({ languages: ["de"] });

describe("sentences that look like deeds", () => {
  it.each([
    ["Die SPD griff die Bundesregierung an.", "attacked"],
    ["Annalena Baerbock attackierte Markus Söder.", "attacked"],
    ["Die Freilassung von Liu Xiaobo durch die Taliban wurde begrüßt.", "supported"],
    ["Die Entsendung von Soldaten in den Libanon durch die USA wurde kritisiert.", "criticised"],
    ["Die Verurteilung von Liu Xiaobo durch das Landgericht Köln ist rechtskräftig.", "criticised"],
    ["Die Bundesanwaltschaft nimmt Siemens ins Visier.", "criticised"],
    ["Die Bundesanwaltschaft nimmt Siemens ins Visier.", "detained"],
    ["Russland stellte Israel Kredite in Aussicht.", "aided"],
    ["Russland stellte Israel Sanktionen in Aussicht.", "promised_to"],
    ["Russland stellte die Zusammenarbeit mit Israel ein.", "cooperated_with"],
    ["Emmanuel Macron begrüßte Xi Jinping in Paris.", "supported"],
    ["Siemens legte Beschwerde gegen Opel vor dem Landgericht Köln ein.", "criticised"],
  ])("%s is not %s", async (text, type) => {
    const { statements } = await extractor.extract(bareArticle(text, { language: "de" }));
    expect(statements.filter((statement) => statement.type === type)).toEqual([]);
  });
});
