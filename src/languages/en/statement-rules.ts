/** What English brings to the finding of statements: the files in rules/, read and checked once. */
import { readStatementRules, type StatementRules } from "../../statements/statement-rules.ts";
import conflictAndLaw from "./rules/conflict-and-law.json" with { type: "json" };
import diplomacy from "./rules/diplomacy.json" with { type: "json" };
import grammar from "./rules/grammar.json" with { type: "json" };
import officesAndEconomy from "./rules/offices-and-economy.json" with { type: "json" };
import participles from "./rules/participles.json" with { type: "json" };
import structures from "./rules/structures.json" with { type: "json" };

/** The English rules, as data that is checked when they are first asked for. */
export function loadEnglishStatementRules(): StatementRules {
  return readStatementRules({
    grammar,
    structures,
    participles,
    rules: { "conflict-and-law": conflictAndLaw, diplomacy, "offices-and-economy": officesAndEconomy },
  });
}
