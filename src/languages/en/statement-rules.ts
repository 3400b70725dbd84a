/** What English brings to the finding of statements: the files in rules/, read and checked once. */
import countries from "./mentions/countries.json" with { type: "json" };
import { readStatementRules, type StatementRules } from "../../statements/statement-rules.ts";
import conflict from "./rules/conflict.json" with { type: "json" };
import contests from "./rules/contests.json" with { type: "json" };
import cooperation from "./rules/cooperation.json" with { type: "json" };
import demanding from "./rules/demanding.json" with { type: "json" };
import economy from "./rules/economy.json" with { type: "json" };
import grammar from "./rules/grammar.json" with { type: "json" };
import judging from "./rules/judging.json" with { type: "json" };
import law from "./rules/law.json" with { type: "json" };
import meetings from "./rules/meetings.json" with { type: "json" };
import offices from "./rules/offices.json" with { type: "json" };
import participles from "./rules/participles.json" with { type: "json" };
import peopleAndPlaces from "./rules/people-and-places.json" with { type: "json" };
import quoting from "./rules/quoting.json" with { type: "json" };
import sanctions from "./rules/sanctions.json" with { type: "json" };
import structures from "./rules/structures.json" with { type: "json" };
import threats from "./rules/threats.json" with { type: "json" };

/** The English rules, as data that is checked when they are first asked for. */
export function loadEnglishStatementRules(): StatementRules {
  return readStatementRules({
    grammar,
    structures,
    participles,
    countries,
    rules: {
      conflict,
      contests,
      cooperation,
      demanding,
      economy,
      judging,
      law,
      meetings,
      offices,
      "people-and-places": peopleAndPlaces,
      quoting,
      sanctions,
      threats,
    },
  });
}
