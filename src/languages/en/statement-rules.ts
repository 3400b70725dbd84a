/** What English brings to the finding of statements: the files in rules/, read and checked once. */
import { readStatementRules, type StatementRules } from "../../statements/statement-rules.ts";
import { languageReader } from "../read-language-file.ts";

const read = languageReader(import.meta.url);

/** The English rules, as data that is checked when they are first asked for. */
export function loadEnglishStatementRules(): StatementRules {
  return readStatementRules({
    grammar: read("rules/grammar.json"),
    structures: read("rules/structures.json"),
    participles: read("rules/participles.json"),
    countries: read("mentions/countries.json"),
    rules: {
      conflict: read("rules/conflict.json"),
      contests: read("rules/contests.json"),
      cooperation: read("rules/cooperation.json"),
      demanding: read("rules/demanding.json"),
      economy: read("rules/economy.json"),
      judging: read("rules/judging.json"),
      law: read("rules/law.json"),
      meetings: read("rules/meetings.json"),
      offices: read("rules/offices.json"),
      "people-and-places": read("rules/people-and-places.json"),
      quoting: read("rules/quoting.json"),
      sanctions: read("rules/sanctions.json"),
      threats: read("rules/threats.json"),
    },
  });
}
