/**
 * Lemmas of unknown words
 * =======================
 *
 * A compound has the lemma of its last part ("Sanktionspakete": Sanktionspaket); a name loses the s or the apostrophe of
 * the genitive where the tree says that it is one; everything else stays as it is printed.
 */
import { dependents, type Tree } from "../../documents/children-of.ts";
import type { TreeWord } from "../../documents/language-parts.ts";
import tagFeatures from "./data/tag-features.json" with { type: "json" };
import type { SplitCompound } from "./split-compound.ts";

const genitivePrepositions = new Set(tagFeatures.genitivePrepositions);

/** The lemma by the last part of a compound; the form itself where it is none. */
export function compoundLemma(form: string, splitCompound: SplitCompound): string {
  const parts = splitCompound(form);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return parts.length === 1 && !form.includes("-") ? last : form;
  const stem = last.slice(0, Math.max(2, last.length - 3)).toLowerCase();
  const at = form.toLowerCase().lastIndexOf(stem);
  const afterHyphen = form.charAt(at - 1) === "-";
  return at <= 0 ? form : form.slice(0, at) + (afterHyphen ? last : last.toLowerCase());
}

/** "erste" is the dictionary form of the lexicon, "erst" that of the treebanks; unknown adjectives lose their ending. */
export function adjectiveLemma(found: string, form: string): string {
  if (found !== "") return /(?:t|nder)e$/u.test(found) && found.length > 4 ? found.slice(0, -1) : found;
  return /.{4}e[nmrs]?$/u.test(form) ? form.replace(/e[nmrs]?$/u, "") : form;
}

const genitiveRelations = new Set(["nmod", "flat", "appos", "conj"]);
const prepositions = new Set(["case"]);

function isGenitive(tree: Tree<TreeWord>, position: number): boolean {
  if (!genitiveRelations.has(tree.words[position]?.relation ?? "")) return false;
  const preposition = tree.words[dependents(tree, position, prepositions)[0] ?? -1]?.text.toLowerCase();
  return preposition === undefined || genitivePrepositions.has(preposition);
}

/** The nominative of a name. */
export function nameLemma(tree: Tree<TreeWord>, position: number): string {
  const word = tree.words[position];
  if (word === undefined) return "";
  const form = word.text.replace(/['’]s?$/u, "");
  if (form !== word.text) return form;
  return /[^s]s$/u.test(form) && form.length > 3 && isGenitive(tree, position) ? form.slice(0, -1) : form;
}
