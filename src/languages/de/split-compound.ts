/**
 * Compound splitting
 * ==================
 *
 * "Kremlsprecher" is Kreml + Sprecher, "Sanktionspaket" Sanktion + Paket. A compound is cut where the lexicon knows the
 * last part as a noun and every part before it as a noun or name, with a linking element between (Fugen-s, -en, -es …);
 * of several cuts the one with fewest parts holds, then the one with the longest last part. Koehn and Knight (2003)
 * choose by frequency; a lexicon of lemmas has none, but parts of fewer than three letters are never right.
 */
import type { Lexicon } from "../../documents/lexicon.ts";
import { remember } from "../../foundation/remember.ts";
import compoundParts from "./data/compound-parts.json" with { type: "json" };

/** Cuts a word into its parts, in their dictionary form where it is known. A word that is no compound is its only part. */
export type SplitCompound = (word: string) => readonly string[];

const shortestPart = 3;
const shortestCompound = 7;
const longestCompound = 60;
const mostParts = 4;
const links = compoundParts.links;
const never = new Set(compoundParts.never);
const first = new Set(compoundParts.first);

const capitalise = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();

const nominal = (tag: string): boolean => tag.startsWith("SUB") || /^EIG.*:(?:COU|GEB|STD|NAC)$/u.test(tag);

/** The lemma of a noun or a name, undefined where the lexicon has none that may stand in a compound. */
function nounLemma(lexicon: Lexicon, part: string): string | undefined {
  const form = capitalise(part);
  if (form.length < shortestPart || !lexicon.tags(form).some(nominal) || never.has(form)) return undefined;
  return lexicon.analyses(form).find(({ tag }) => nominal(tag))?.lemma;
}

/** Without and with a linking element; the form in front of the link must itself be a dictionary form. */
function firstPart(lexicon: Lexicon, part: string): string | undefined {
  if (first.has(capitalise(part))) return capitalise(part);
  const small = part.toLowerCase();
  for (const link of links) {
    if (!small.endsWith(link)) continue;
    const stem = part.slice(0, part.length - link.length);
    const lemma = nounLemma(lexicon, stem);
    if (lemma?.toLowerCase() === stem.toLowerCase()) return lemma;
  }
  return nounLemma(lexicon, part) ?? nounLemma(lexicon, `${part}e`);
}

function splitSolid(lexicon: Lexicon, word: string, parts: number): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const head = firstPart(lexicon, word.slice(0, at));
    if (head === undefined) continue;
    const rest = word.slice(at);
    const last = nounLemma(lexicon, rest);
    if (last !== undefined) return [head, last];
    if (parts <= 2 || best !== undefined) continue;
    const more = splitSolid(lexicon, rest, parts - 1);
    if (more !== undefined) best = [head, ...more];
  }
  return best;
}

/** Builds the function over a lexicon. */
export function compoundSplitter(lexicon: Lexicon): SplitCompound {
  const splitPart = (part: string): readonly string[] => {
    const known = nounLemma(lexicon, part);
    if (part.length < shortestCompound || part.length > longestCompound || !/^\p{Lu}?[\p{Ll}]+$/u.test(part))
      return [known ?? part];
    return splitSolid(lexicon, part, mostParts) ?? [known ?? part];
  };
  return remember((word) =>
    word
      .split(/[-‐‑]/u)
      .filter((part) => part !== "")
      .flatMap(splitPart),
  );
}
