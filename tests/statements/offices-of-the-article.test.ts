import { describe, expect, it } from "@jest/globals";
import { createEmbeddedExtractor } from "../../src/extraction/embedded/embedded-extractor.ts";
import { bareArticle } from "../articles/bare-article.ts";

const extractor = await createEmbeddedExtractor({ languages: ["de"], statementModel: false });

/** Facts of one type, with a headline that the text does not repeat. */
async function factsOf(type: string, title: string | null, text: string): Promise<readonly string[]> {
  const { statements } = await extractor.extract({ ...bareArticle(text, { language: "de" }), title });
  return statements.filter((one) => one.type === type).map(({ source, target }) => `${source} > ${target}`);
}

describe("offices without an owner", () => {
  const both = "In Norwegen fiel Schnee. In Schweden schien die Sonne. Ministerpräsident Karl Brandt schwieg.";

  it.each([
    ["the headline's country", "Norwegen: Karl Brandt tritt zurück", ["Karl Brandt > Norwegen"]],
    ["none where the headline names both", "Norwegen und Schweden streiten", []],
    ["none without a headline", null, []],
  ])("belong to %s", async (_which, title, facts) => {
    const apart = both.replace(". In Schweden", ".\n\nIn Schweden").replace(". Minister", ".\n\nMinister");
    expect(await factsOf("holds_role", title, apart)).toEqual(facts);
  });

  it("are not given twice: where another holds the office, the guess is left out", async () => {
    const text =
      "Norwegen feiert. Der norwegische Präsident Jan Wolf kam nach Norwegen.\n\nAm Abend sprach Präsident Karl Brandt.";
    expect(await factsOf("holds_role", null, text)).toEqual(["Jan Wolf > Norwegen"]);
  });

  it("are not those of whom their holder tells something", async () => {
    const text = "Siemens prüft das. Das sagte ihre Sprecherin Anna Roth der Tagesschau. Mehr plant Siemens nicht.";
    expect(await factsOf("holds_role", null, text)).toEqual(["Anna Roth > Siemens"]);
  });

  it.each([
    [
      "for a party's chair",
      "Die SPD sucht eine neue Parteivorsitzende. Die Kandidatin Anna Roth schwieg.",
      ["Anna Roth > SPD"],
    ],
    [
      "in the plural",
      "Norwegen bereitet die Präsidentschaftswahl vor. Die Kandidaten sind Anna Roth und Jan Wolf.",
      ["Anna Roth > Norwegen", "Jan Wolf > Norwegen"],
    ],
    ["of nothing that is elected", "Norwegen sucht Lehrer. Die Kandidaten sind Anna Roth und Jan Wolf.", []],
  ])("candidates %s", async (_which, text, facts) => {
    expect([...(await factsOf("ran_for", null, text))].sort()).toEqual(facts);
  });
});
