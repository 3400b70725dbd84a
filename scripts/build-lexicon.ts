/**
 * Build the lexicon
 * =================
 *
 * Puts the German lexicon (LanguageTool german-pos-dict, CC BY-SA 4.0) into src/languages/de/data. The automaton is the
 * compact form already (879 kB for 552,747 forms), so it is copied as it is, after every row of the decoded table has
 * been compared with what our own reader makes of it.
 *
 * Usage: npx tsx scripts/build-lexicon.ts [folder with german.dict and german-lexicon.tsv.gz]
 */
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { openLexicon, type Lexicon } from "../src/documents/lexicon.ts";

const target = new URL("../src/languages/de/data/german-lexicon.dict", import.meta.url);

function readings(lexicon: Lexicon, form: string): string {
  return lexicon
    .analyses(form)
    .map(({ lemma, tag }) => `${lemma} ${tag}`)
    .sort()
    .join("\t");
}

function expected(fields: readonly string[]): string {
  return fields
    .flatMap((field) => {
      const parts = field.split(" ");
      const firstTag = parts.findIndex((part, index) => index > 0 && /^[A-Z0-9]{3}(:|$)/.test(part));
      const lemma = parts.slice(0, firstTag).join(" ");
      return parts.slice(firstTag).map((tag) => `${lemma} ${tag}`);
    })
    .sort()
    .join("\t");
}

function build(folder: string): void {
  const lexicon = openLexicon(readFileSync(join(folder, "german.dict")));
  const rows = gunzipSync(readFileSync(join(folder, "german-lexicon.tsv.gz")))
    .toString("utf8")
    .split("\n");
  let compared = 0;
  const differing: string[] = [];
  for (const row of rows) {
    const [form, ...fields] = row.split("\t");
    if (form === undefined || form === "") continue;
    compared += 1;
    if (readings(lexicon, form) !== expected(fields)) differing.push(form);
  }
  console.log(`${compared} forms compared, ${differing.length} differ ${differing.slice(0, 20).join(" ")}`);
  if (differing.length > compared / 1000) throw new Error("the automaton and the table are not the same lexicon");
  copyFileSync(join(folder, "german.dict"), target);
}

build(process.argv[2] ?? "../shared/data/lexicon/de");
