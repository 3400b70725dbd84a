/** What German brings to the finding of statements: the files in rules/ and the model, read and checked once. */
import { once } from "../../foundation/once.ts";
import { readStatementModel } from "../../statements/model/statement-model.ts";
import { readStatementRules, type StatementRules } from "../../statements/statement-rules.ts";
import { readLanguageFile } from "../read-language-file.ts";
import countries from "./mentions/countries.json" with { type: "json" };
import conflict from "./rules/conflict.json" with { type: "json" };
import contests from "./rules/contests.json" with { type: "json" };
import cooperation from "./rules/cooperation.json" with { type: "json" };
import demanding from "./rules/demanding.json" with { type: "json" };
import economy from "./rules/economy.json" with { type: "json" };
import grammar from "./rules/grammar.json" with { type: "json" };
import hedged from "./rules/hedged.json" with { type: "json" };
import judging from "./rules/judging.json" with { type: "json" };
import law from "./rules/law.json" with { type: "json" };
import lives from "./rules/lives.json" with { type: "json" };
import meetings from "./rules/meetings.json" with { type: "json" };
import offices from "./rules/offices.json" with { type: "json" };
import participles from "./rules/participles.json" with { type: "json" };
import peopleAndPlaces from "./rules/people-and-places.json" with { type: "json" };
import places from "./rules/place-sizes.json" with { type: "json" };
import quoting from "./rules/quoting.json" with { type: "json" };
import sanctions from "./rules/sanctions.json" with { type: "json" };
import structures from "./rules/structures.json" with { type: "json" };
import threats from "./rules/threats.json" with { type: "json" };

/** The German model of statements. */
export const loadGermanStatementModel = once(() => {
  const model = readLanguageFile(new URL("models/statement-model.json", import.meta.url));
  return readStatementModel("models/statement-model.json", new TextDecoder().decode(model));
});

/** The German rules and model, as data that is checked when they are first asked for. */
export function loadGermanStatementRules(): StatementRules {
  return readStatementRules({
    grammar,
    structures,
    participles,
    countries,
    places,
    model: loadGermanStatementModel(),
    rules: {
      conflict,
      contests,
      cooperation,
      demanding,
      economy,
      hedged,
      judging,
      law,
      lives,
      meetings,
      offices,
      "people-and-places": peopleAndPlaces,
      quoting,
      sanctions,
      threats,
    },
  });
}
