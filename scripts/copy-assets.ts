/**
 * Copying assets
 * ==============
 *
 * Models, word lists, rules and the lexicon are read as files, and stand in dist where they stand in src. All else is
 * in the bundle.
 */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";

const source = fileURLToPath(new URL("../src", import.meta.url));
const target = fileURLToPath(new URL("../dist", import.meta.url));

const assets = [
  "**/*.{bin,dict}",
  "languages/*/{mentions,rules}/*.json",
  "**/models/{name-judge,statement-model}.json",
];

for (const file of globSync(assets, { cwd: source })) cpSync(join(source, file), join(target, file));
