/**
 * Statement rules
 * ===============
 *
 * Everything a language brings to the finding of statements, read and checked once.
 */
import { LanguageDataError } from "../foundation/errors.ts";
import type { KnownVerbs } from "./full-lemma.ts";
import { countryFileSchema, knownCountries, type KnownCountries } from "./known-countries.ts";
import { statementGrammarSchema, type StatementGrammar } from "./grammar.ts";
import { placeSizes, placeSizesSchema, type PlaceSizes } from "./places/place-sizes.ts";
import { indexRules, type RuleIndex } from "./rule-index.ts";
import { looksBack } from "./looking-back.ts";
import type { StatementModelData } from "./model/statement-model.ts";
import { ruleFileSchema, type Rule } from "./rule.ts";
import { structureFileSchema, type Structure } from "./structure.ts";
import { wordSets, type WordSets } from "./word-sets.ts";
import { z } from "zod";

export interface StatementRules {
  readonly grammar: StatementGrammar;
  readonly words: WordSets;
  readonly index: RuleIndex;
  /** Rules that ask what the others found. */
  readonly lookingBack: RuleIndex;
  readonly structures: readonly Structure[];
  readonly verbs: KnownVerbs;
  readonly countries: KnownCountries;
  readonly places: PlaceSizes | null;
  /** Finds what the rules do not; null where the language has none or it is not wanted. */
  readonly model: StatementModelData | null;
}

/** The contents of a language's rule files, unchecked. */
export interface StatementRuleFiles {
  readonly grammar: unknown;
  readonly rules: Readonly<Record<string, unknown>>;
  readonly structures: unknown;
  readonly participles: unknown;
  /** The language's countries.json. */
  readonly countries: unknown;
  /** How large places are by what they are called; left out where a language lists nothing. */
  readonly places?: unknown;
  /** Read and checked already; left out where there is none. */
  readonly model?: StatementModelData;
}

function check<T>(schema: z.ZodType<T>, file: string, data: unknown): T {
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new LanguageDataError({
    code: "language-data/rules",
    place: `${file}: ${issue?.path.join(".") ?? ""}`,
    problem: issue?.message ?? "not as the schema wants it",
    remedy: "Correct the entry; src/statements/rule.ts says what a rule has",
  });
}

const asksBack = ({ pattern }: Rule): boolean => [...pattern.source, ...pattern.target].some(looksBack);

const participlesSchema = z.record(z.string(), z.string());

/** Checks and indexes the rule files of a language. */
export function readStatementRules(files: StatementRuleFiles): StatementRules {
  const grammar = check(statementGrammarSchema, "rules/grammar.json", files.grammar);
  const rules = Object.entries(files.rules).flatMap(
    ([name, data]) => check(ruleFileSchema, `rules/${name}.json`, data).rules,
  );
  return {
    grammar,
    words: wordSets(grammar),
    index: indexRules(rules.filter((rule) => !asksBack(rule))),
    lookingBack: indexRules(rules.filter(asksBack)),
    structures: check(structureFileSchema, "rules/structures.json", files.structures).structures,
    countries: knownCountries(check(countryFileSchema, "mentions/countries.json", files.countries)),
    places:
      files.places === undefined ? null : placeSizes(check(placeSizesSchema, "rules/place-sizes.json", files.places)),
    verbs: {
      listed: new Set([
        ...rules.flatMap(({ pattern }) => pattern.verbs ?? []),
        ...grammar.governors.flatMap((governor) => governor.words),
      ]),
      participles: new Map(Object.entries(check(participlesSchema, "rules/participles.json", files.participles))),
    },
    model: files.model ?? null,
  };
}
