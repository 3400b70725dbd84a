/**
 * Build the participles
 * =====================
 *
 * Past participles of the verbs that German rules name, with their infinitives, from the lexicon: "festgenommen" before
 * a noun is an adjective to the tagger, and only this table leads from it to "festnehmen". Run it after a rule gets a
 * new verb.
 *
 * Usage: npx tsx scripts/build-participles.ts
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { openLexicon } from "../src/documents/lexicon.ts";

const folder = new URL("../src/languages/de/rules/", import.meta.url);
const lexicon = openLexicon(readFileSync(new URL("../src/languages/de/data/german-lexicon.dict", import.meta.url)));

function verbsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => verbsOf(item));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    (key === "verbs" || key === "words") && Array.isArray(item)
      ? item.filter((word) => typeof word === "string")
      : verbsOf(item),
  );
}

const files = readdirSync(folder).filter((file) => file.endsWith(".json") && file !== "participles.json");
const verbs = new Set(files.flatMap((file) => verbsOf(JSON.parse(readFileSync(new URL(file, folder), "utf8")))));
const found = new Map<string, string>();
for (const form of lexicon.forms())
  for (const { lemma, tag } of lexicon.analyses(form))
    if (tag.startsWith("VER:PA2") && verbs.has(lemma)) found.set(form.toLowerCase(), lemma);
const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(new URL("participles.json", folder), `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);
console.log(`${sorted.length} participles of ${verbs.size} words`);
