/** Runs a text through the embedded extractor, rules alone, and writes its facts as rule files word them. */
import { createEmbeddedExtractor } from "../../src/extraction/embedded/embedded-extractor.ts";
import type { ExtractedStatement } from "../../src/extraction/extraction.ts";
import { bareArticle } from "../articles/bare-article.ts";

const extractor = await createEmbeddedExtractor({ languages: ["de", "en"], statementModel: false });

function inWords({ source, target, role, modality, polarity }: ExtractedStatement): readonly string[] {
  const pair = `${source} > ${target}`;
  const qualities = [role, modality === "asserted" ? null : modality, polarity === "affirmed" ? null : polarity];
  return [pair, ...qualities.filter((quality) => quality !== null).map((quality) => `${pair} | ${quality}`)];
}

const titled = /^# (.+?) # (.+)$/su;

/** The statements of one type in a text, which may begin with a headline: "# Norwegen: Minister geht # Am Montag …". */
export async function findStatementsOf(
  type: string,
  text: string,
  language = "de",
): Promise<readonly ExtractedStatement[]> {
  const [, headline, body] = titled.exec(text) ?? [];
  const article = bareArticle(body ?? text, { language });
  const extraction = await extractor.extract({ ...article, title: headline ?? null });
  return extraction.statements.filter((statement) => statement.type === type);
}

/** The facts of one type in a text: as rules word them, and the same with a role, "| planned", "| negated". */
export async function findFacts(type: string, text: string, language = "de"): Promise<readonly string[]> {
  return (await findStatementsOf(type, text, language)).flatMap(inWords);
}
