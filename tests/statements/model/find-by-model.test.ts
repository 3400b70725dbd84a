import { describe, expect, it } from "@jest/globals";
import { createEmbeddedExtractor } from "../../../src/extraction/embedded/embedded-extractor.ts";
import type { ExtractedStatement, Extraction } from "../../../src/extraction/extraction.ts";
import { loadGermanStatementRules } from "../../../src/languages/de/statement-rules.ts";
import { loadEnglishStatementRules } from "../../../src/languages/en/statement-rules.ts";
import { statementTypes } from "../../../src/ontology/ontology.ts";
import { modelRule } from "../../../src/statements/model/model-rule.ts";
import { bareArticle } from "../../articles/bare-article.ts";

const text = [
  "Der Außenminister Karl Brandt reiste am Montag nach Oslo.",
  "Dort traf er die norwegische Ministerin Ida Aasen und Vertreter der Firma Nordstahl aus Bergen.",
  "Die Universität Leipzig zeichnete den Schriftsteller Jan Wolf für seinen Roman aus.",
  "Norwegen gehört zur NATO.",
  "Wie der Vorsitzende der Gewerkschaft Hafenbund, Olaf Stern, mitteilte, fordert sie von Nordstahl höhere Löhne.",
].join(" ");

async function extract(statementModel: boolean, language = "de"): Promise<Extraction> {
  const extractor = await createEmbeddedExtractor({ statementModel });
  return await extractor.extract(bareArticle(text, { language }));
}

const factOf = ({ type, source, target }: ExtractedStatement): string => `${type} ${source} > ${target}`;
const isGuessed = ({ evidence }: ExtractedStatement): boolean => evidence.some(({ rule }) => rule === modelRule);

describe("the statement model", () => {
  it("adds to what the rules find and takes nothing away", async () => {
    const [rules, both] = [await extract(false), await extract(true)];
    expect(rules.statements.length).toBeGreaterThan(0);
    expect(rules.statements.some(isGuessed)).toBe(false);
    expect(both.statements.filter((statement) => !isGuessed(statement))).toEqual(rules.statements);
  });

  it("never finds what the rules have found", async () => {
    const facts = (await extract(true)).statements.map(factOf);
    expect(new Set(facts).size).toBe(facts.length);
  });

  it("finds only what the ontology allows between the types of the two", async () => {
    const { statements, entities } = await extract(true);
    const typeOf = new Map(entities.map(({ id, type }) => [id, type]));
    for (const { type, sourceId, targetId } of statements) {
      const definition = statementTypes.find(({ id }) => id === type);
      const ends = [typeOf.get(sourceId), typeOf.get(targetId)];
      const allowed = [definition?.source, definition?.target];
      const fits = ends.every((end, side) => allowed[side]?.some((one) => one === end));
      const turned =
        definition?.symmetric === true && ends.every((end, side) => allowed[1 - side]?.some((one) => one === end));
      expect({ type, ends, right: fits || turned }).toMatchObject({ right: true });
    }
  });

  it("finds the same again", async () => {
    expect(await extract(true)).toEqual(await extract(true));
  });

  it("says by the extractor's version whether it was used", async () => {
    expect((await extract(true)).extractor).not.toBe((await extract(false)).extractor);
  });

  it("is German only", async () => {
    expect(loadGermanStatementRules().model).not.toBeNull();
    expect(loadEnglishStatementRules().model).toBeNull();
    expect((await extract(true, "en")).statements.some(isGuessed)).toBe(false);
  });
});
