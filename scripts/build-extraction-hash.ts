/**
 * Writes tests/examples/extraction-hash.json: run it after a change of rules or models that is meant to change what is
 * extracted, and say so in the commit.
 */
import { writeFileSync } from "node:fs";
import { hashExtractions } from "../tests/examples/hash-extractions.ts";

const sha256 = await hashExtractions();
writeFileSync(
  new URL("../tests/examples/extraction-hash.json", import.meta.url),
  `${JSON.stringify({ sha256 }, null, 2)}\n`,
);
console.log(sha256);
