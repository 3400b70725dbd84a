/**
 * English lemmas
 * ==============
 *
 * Lists of irregular forms and rules over word endings, learnt from UD_English-EWT (scripts/build-english-lemmas.ts);
 * before them a list of forms that they get wrong (inflections.json).
 */
import { z } from "zod";
import type { PartOfSpeech } from "../../documents/document.ts";
import inflectionData from "./data/inflections.json" with { type: "json" };
import data from "./data/lemmas.json" with { type: "json" };

const tableSchema = z.record(
  z.string(),
  z.object({ exceptions: z.record(z.string(), z.string()), rules: z.record(z.string(), z.string()) }),
);

const inflectionSchema = z.strictObject({
  reason: z.string(),
  forms: z.record(z.string(), z.record(z.string(), z.string())),
});

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
const inflections: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(inflectionSchema.parse(inflectionData).forms).map(([partOfSpeech, forms]) => [
    partOfSpeech,
    new Map(Object.entries(forms)),
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

/** A form of letters alone; numbers and acronyms stay as they are. */
function lemmaOfForm(form: string, partOfSpeech: PartOfSpeech, table: Table): string {
  return inflections.get(partOfSpeech)?.get(form) ?? table.exceptions.get(form) ?? byEnding(form, table.rules);
}

/** The dictionary form of a word whose part of speech is known. */
export function lemmatise(word: string, partOfSpeech: PartOfSpeech): string {
  if (asPrinted.has(partOfSpeech)) return word;
  const form = word.toLowerCase().replaceAll("’", "'");
  const listed = irregular.get(form);
  if (listed !== undefined) return listed;
  const table = tables.get(partOfSpeech);
  if (table === undefined || !/^['a-z-]+$/u.test(form))
    return partOfSpeech === "NOUN" && /\p{Lu}{2}/u.test(word) ? word : form;
  return lemmaOfForm(form, partOfSpeech, table);
}
