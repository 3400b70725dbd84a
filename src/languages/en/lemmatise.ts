/**
 * English lemmas
 * ==============
 *
 * Lists of irregular forms and rules over word endings, learnt from UD_English-EWT (scripts/build-english-lemmas.ts).
 */
import { z } from "zod";
import type { PartOfSpeech } from "../../documents/document.ts";
import data from "./data/lemmas.json" with { type: "json" };

const tableSchema = z.record(
  z.string(),
  z.object({ exceptions: z.record(z.string(), z.string()), rules: z.record(z.string(), z.string()) }),
);

interface Table {
  readonly exceptions: ReadonlyMap<string, string>;
  readonly rules: ReadonlyMap<string, string>;
}

const tables: ReadonlyMap<string, Table> = new Map(
  Object.entries(tableSchema.parse(data)).map(([partOfSpeech, { exceptions, rules }]) => [
    partOfSpeech,
    { exceptions: new Map(Object.entries(exceptions)), rules: new Map(Object.entries(rules)) },
  ]),
);
/** Words whose lemma the treebank writes with a capital, or that are cut off before they reach the tables. */
const irregular = new Map([
  ["i", "I"],
  ["me", "I"],
  ["n't", "not"],
]);
const longestEnding = 6;
const asPrinted = new Set(["PROPN", "X", "SYM", "PUNCT"]);

function byEnding(form: string, rules: Table["rules"]): string {
  for (let length = Math.min(longestEnding, form.length); length >= 0; length -= 1) {
    const rule = rules.get(form.slice(form.length - length));
    if (rule === undefined) continue;
    const [cut = "0", add = ""] = rule.split(" ");
    return form.slice(0, form.length - Number(cut)) + add;
  }
  return form;
}

/** The dictionary form of a word whose part of speech is known. */
export function lemmatise(word: string, partOfSpeech: PartOfSpeech): string {
  if (asPrinted.has(partOfSpeech)) return word;
  const listed = irregular.get(word.toLowerCase().replaceAll("’", "'"));
  if (listed !== undefined) return listed;
  const form = word.toLowerCase().replaceAll("’", "'");
  const table = tables.get(partOfSpeech);
  if (table === undefined || !/^['a-z-]+$/u.test(form))
    return partOfSpeech === "NOUN" && /\p{Lu}{2}/u.test(word) ? word : form;
  return table.exceptions.get(form) ?? byEnding(form, table.rules);
}
