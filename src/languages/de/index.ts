/**
 * German
 * ======
 *
 * The parts of the German pack, read from the files beside this one.
 */
import type { LanguageParts } from "../../documents/language-parts.ts";
import { openLexicon, type Lexicon } from "../../documents/lexicon.ts";
import { loadNetwork } from "../../documents/network/network.ts";
import { readTextRules } from "../../documents/text-rules.ts";
import { findTimes } from "../../documents/times/find-times.ts";
import { readTimeGrammar } from "../../documents/times/time-grammar.ts";
import { once } from "../../foundation/once.ts";
import { openLanguageFile, readLanguageFile } from "../read-language-file.ts";
import textRules from "./data/text-rules.json" with { type: "json" };
import timeGrammar from "./data/time-grammar.json" with { type: "json" };
import { createLexicalClasses } from "./lexical-classes.ts";
import { argumentMender } from "./mend-arguments.ts";
import { clauseMender } from "./mend-clauses.ts";
import { nameMender } from "./mend-names.ts";
import { nounPhraseMender } from "./mend-noun-phrases.ts";
import { wordReader } from "./read-words.ts";
import { compoundSplitter, type SplitCompound } from "./split-compound.ts";

export interface German {
  readonly lexicon: Lexicon;
  readonly splitCompound: SplitCompound;
}

/** Opens the lexicon and what stands on it; no network is needed for these. */
export function openGerman(): German {
  const lexicon = openLexicon(readLanguageFile(new URL("data/german-lexicon.dict", import.meta.url)));
  return { lexicon, splitCompound: compoundSplitter(lexicon) };
}

/** Reads the model and puts the parts of the German pack together. */
export function loadGermanParts(): LanguageParts {
  const german = openGerman();
  const model = openLanguageFile(new URL("models/network.bin", import.meta.url));
  const network = loadNetwork(model, createLexicalClasses(german.lexicon.tags));
  const grammar = once(() => readTimeGrammar(timeGrammar));
  const menders = [nounPhraseMender, argumentMender, nameMender, clauseMender].map((mender) => mender(german.lexicon));
  return {
    language: "de",
    version: `de@2+${network.version}`,
    textRules: readTextRules(textRules),
    network,
    readWords: wordReader(german.lexicon, german.splitCompound),
    mendTree: (sentence) => menders.reduce((tree, mend) => mend(tree), sentence),
    findTimes: (text) => findTimes(text, grammar()),
  };
}
