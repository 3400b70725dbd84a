/**
 * Derive known countries
 * ======================
 *
 * Writes src/identities/data/known-countries.json: every country with its names in German, English and its own
 * language, from the Unicode CLDR that Node.js carries (Intl.DisplayNames), and the other names below that newspapers
 * use. `names` are what a graph in that language shows.
 */
import { writeFileSync } from "node:fs";
import commonNames from "../src/identities/data/country-common-names.json" with { type: "json" };

interface CommonNames {
  readonly de?: string;
  readonly en?: string;
  readonly aliases?: readonly string[];
  readonly near?: readonly string[];
}

const common: Readonly<Record<string, CommonNames>> = commonNames;
/** Groups, and parts of the world that CLDR gives a code like a country's. */
const noCountries = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "CP", "CQ", "AC", "DG", "EA", "IC", "TA"]);
const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const current = (code: string): boolean => new Intl.Locale(`und-${code}`).maximize().region === code;

function nameIn(language: string, code: string, style: "long" | "short" = "long"): string | undefined {
  const name = new Intl.DisplayNames([language], { type: "region", style, fallback: "none" }).of(code);
  return name?.replaceAll("’", "'");
}

function country(code: string): object | undefined {
  const german = nameIn("de", code);
  const english = nameIn("en", code);
  if (german === undefined || english === undefined || noCountries.has(code) || !current(code)) return undefined;
  const { aliases = [], near, ...shown } = common[code] ?? {};
  const { de, en } = { de: german, en: english, ...shown };
  const own = nameIn(new Intl.Locale(`und-${code}`).maximize().language, code);
  const others = [german, english, own, nameIn("de", code, "short"), nameIn("en", code, "short"), ...aliases];
  const different = new Set(others.filter((name) => name !== undefined && name !== de && name !== en));
  return { id: `country/${code}`, type: "Place", names: { de, en }, aliases: [...different], near };
}

const codes = letters.flatMap((first) => letters.map((second) => first + second));
const rows = codes.flatMap((code) => country(code) ?? []);
const lines = rows.map((row) => `  ${JSON.stringify(row)}`).join(",\n");
writeFileSync(new URL("../src/identities/data/known-countries.json", import.meta.url), `[\n${lines}\n]\n`);
