/** What German brings to the finding of statements: the files in rules/ and the model, read and checked once. */
import { once } from "../../foundation/once.ts";
import { readStatementModel } from "../../statements/model/statement-model.ts";
import { readStatementRules, type StatementRules } from "../../statements/statement-rules.ts";
import { readLanguageFile, languageReader } from "../read-language-file.ts";

const read = languageReader(import.meta.url);

/** The German model of statements. */
export const loadGermanStatementModel = once(() => {
  const model = readLanguageFile(new URL("models/statement-model.json", import.meta.url));
  return readStatementModel("models/statement-model.json", new TextDecoder().decode(model));
});

/** The German rules and model, as data that is checked when they are first asked for. */
export function loadGermanStatementRules(): StatementRules {
  return readStatementRules({
    grammar: read("rules/grammar.json"),
    structures: read("rules/structures.json"),
    participles: read("rules/participles.json"),
    countries: read("mentions/countries.json"),
    places: read("rules/place-sizes.json"),
    model: loadGermanStatementModel(),
    rules: {
      conflict: read("rules/conflict.json"),
      contests: read("rules/contests.json"),
      cooperation: read("rules/cooperation.json"),
      demanding: read("rules/demanding.json"),
      economy: read("rules/economy.json"),
      hedged: read("rules/hedged.json"),
      judging: read("rules/judging.json"),
      law: read("rules/law.json"),
      lives: read("rules/lives.json"),
      meetings: read("rules/meetings.json"),
      offices: read("rules/offices.json"),
      "people-and-places": read("rules/people-and-places.json"),
      quoting: read("rules/quoting.json"),
      sanctions: read("rules/sanctions.json"),
      threats: read("rules/threats.json"),
    },
  });
}
