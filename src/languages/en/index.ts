/**
 * English
 * =======
 *
 * The parts of the English pack, read from the files beside this one.
 */
import type { LanguageParts } from "../../documents/language-parts.ts";
import { loadNetwork } from "../../documents/network/network.ts";
import { readTextRules } from "../../documents/text-rules.ts";
import { findTimes } from "../../documents/times/find-times.ts";
import { readTimeGrammar } from "../../documents/times/time-grammar.ts";
import { once } from "../../foundation/once.ts";
import { openLanguageFile } from "../read-language-file.ts";
import textRules from "./data/text-rules.json" with { type: "json" };
import timeGrammar from "./data/time-grammar.json" with { type: "json" };
import { mendTree } from "./mend-tree.ts";
import { readWords } from "./read-words.ts";

/** Reads the model and puts the parts of the English pack together. */
export function loadEnglishParts(): LanguageParts {
  const model = openLanguageFile(new URL("models/network.bin", import.meta.url));
  const network = loadNetwork(model, () => ({ partOfSpeechClass: "", caseClass: "" }));
  const grammar = once(() => readTimeGrammar(timeGrammar));
  return {
    language: "en",
    version: `en@1+${network.version}`,
    textRules: readTextRules(textRules),
    network,
    readWords,
    mendTree,
    findTimes: (text) => findTimes(text, grammar()),
  };
}
