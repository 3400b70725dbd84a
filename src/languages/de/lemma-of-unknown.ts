/**
 * Lemmas of unknown words
 * =======================
 *
 * A compound has the lemma of its last part ("Sanktionspakete": Sanktionspaket); a name loses the s or the apostrophe of
 * the genitive where the tree says that it is one; everything else stays as it is printed.
 */
import type { TreeWord } from "../../documents/language-parts.ts";
import type { SplitCompound } from "./split-compound.ts";

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

function isGenitive(word: TreeWord, sentence: readonly TreeWord[], position: number): boolean {
  if (!/^(?:nmod|flat|appos|conj)/u.test(word.relation)) return false;
  const preposition = sentence.find((other) => other.head === position && other.relation === "case");
  return (
    preposition === undefined ||
    /^(?:wegen|trotz|während|statt|seitens|laut|außerhalb|innerhalb)$/iu.test(preposition.text)
  );
}

/** The nominative of a name. */
export function nameLemma(sentence: readonly TreeWord[], position: number): string {
  const word = sentence[position];
  if (word === undefined) return "";
  const form = word.text.replace(/['’]s?$/u, "");
  if (form !== word.text) return form;
  return /[^s]s$/u.test(form) && form.length > 3 && isGenitive(word, sentence, position) ? form.slice(0, -1) : form;
}
