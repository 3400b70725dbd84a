/**
 * Build the hashes of the networks' outputs
 * =========================================
 *
 * After a new model: writes the hashes by which tests/documents/network sees that every machine gives the same bytes.
 *
 * Usage: npx tsx scripts/build-network-hashes.ts
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { loadEnglishParts } from "../src/languages/en/index.ts";
import { loadGermanParts } from "../src/languages/de/index.ts";
import sentences from "../tests/documents/network/sentences.json" with { type: "json" };

const networks = { de: loadGermanParts().network, en: loadEnglishParts().network };

function hashOf(language: "de" | "en"): string {
  const network = networks[language];
  const outputs = network.analyse(sentences[language].map(({ text }) => ({ words: text.split(" ") })));
  return createHash("sha256")
    .update(JSON.stringify([network.version, outputs]))
    .digest("hex");
}

const hashes = { de: hashOf("de"), en: hashOf("en") };
const target = new URL("../tests/documents/network/output-hashes.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(hashes, null, 2)}\n`);
console.log(hashes);
