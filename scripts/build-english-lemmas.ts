/**
 * Build the English lemmas
 * ========================
 *
 * Learns from UD_English-EWT (training part, CC BY-SA 4.0) how English words lose their endings: for each part of speech
 * the longest ending seen on several words says what to cut and what to add; words that no ending gets right are listed.
 *
 * Usage: npx tsx scripts/build-english-lemmas.ts [folder with ewt-train.conllu.gz]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

type Counts = Map<string, Map<string, number>>;
const target = new URL("../src/languages/en/data/lemmas.json", import.meta.url);
const classes = ["VERB", "AUX", "NOUN", "ADJ", "ADV", "PRON", "DET"];
const longestEnding = 6;

function count(counts: Counts, key: string, value: string): void {
  const values = counts.get(key) ?? new Map<string, number>();
  counts.set(key, values.set(value, (values.get(value) ?? 0) + 1));
}

function best(values: ReadonlyMap<string, number>): string {
  return [...values].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

function edit(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && form[same] === lemma[same]) same += 1;
  return `${form.length - same} ${lemma.slice(same)}`;
}

function apply(form: string, change: string): string {
  const [cut = "0", add = ""] = change.split(" ");
  return form.slice(0, form.length - Number(cut)) + add;
}

function endings(form: string): readonly string[] {
  return Array.from({ length: Math.min(form.length, longestEnding) + 1 }, (_, length) =>
    form.slice(form.length - length),
  );
}

function predict(form: string, rules: ReadonlyMap<string, string>): string {
  const ending = endings(form).findLast((candidate) => rules.has(candidate));
  return apply(form, rules.get(ending ?? "") ?? "0 ");
}

/** Rules that say the same as the next shorter ending are dropped. */
function prune(rules: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const [ending, change] of [...rules].sort(([a], [b]) => a.length - b.length)) {
    const shorter = endings(ending)
      .slice(0, -1)
      .findLast((candidate) => kept.has(candidate));
    if (ending === "" || kept.get(shorter ?? "") !== change) kept.set(ending, change);
  }
  return kept;
}

function learn(lemmas: ReadonlyMap<string, string>): { exceptions: object; rules: object } {
  const counts: Counts = new Map();
  for (const [form, lemma] of lemmas) for (const ending of endings(form)) count(counts, ending, edit(form, lemma));
  const frequent = [...counts].filter(
    ([ending, changes]) => ending === "" || [...changes.values()].reduce((a, b) => a + b) >= 2,
  );
  const rules = prune(new Map(frequent.map(([ending, changes]) => [ending, best(changes)])));
  const exceptions = [...lemmas]
    .filter(([form, lemma]) => predict(form, rules) !== lemma)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    exceptions: Object.fromEntries(exceptions),
    rules: Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function read(file: string): ReadonlyMap<string, Counts> {
  const byClass = new Map<string, Counts>(classes.map((name) => [name, new Map()]));
  for (const row of gunzipSync(readFileSync(file)).toString("utf8").split("\n")) {
    const fields = row.split("\t");
    const [form = "", lemma = ""] = fields.slice(1, 3).map((field) => field.toLowerCase());
    const ordinary = /^['’a-z-]+$/u.test(form) && !/Typo|Abbr/u.test(row);
    const counts = ordinary ? byClass.get(fields[3] ?? "") : undefined;
    if (counts !== undefined) count(counts, form, lemma);
  }
  return byClass;
}

const folder = process.argv[2] ?? "../shared/data/syntax/en";
const learnt = [...read(join(folder, "ewt-train.conllu.gz"))].map(([name, counts]) => {
  const lemmas = new Map([...counts].map(([form, values]) => [form, best(values)]));
  return [name, learn(lemmas)] as const;
});
writeFileSync(target, `${JSON.stringify(Object.fromEntries(learnt))}\n`);
