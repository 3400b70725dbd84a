/**
 * Fold text
 * =========
 *
 * One spelling for all that differ by case, accents, apostrophes or script. German umlauts become two letters, as they
 * do wherever the letters are missing: Müller is Mueller, and neither is Möller or Muller.
 */
import letters from "./data/letters.json" with { type: "json" };

const table: ReadonlyMap<string, string> = new Map(Object.entries(letters));

/** Lower-case ASCII words with inner hyphens, separated by single spaces. Letters of other scripts stay as they are. */
export function foldText(text: string): string {
  const lower = text.normalize("NFC").toLowerCase();
  let spelled = "";
  for (const letter of lower) spelled += table.get(letter) ?? letter;
  return spelled
    .normalize("NFD")
    .replace(/\p{Mn}+/gu, "")
    .replace(/['’‘ʼ`´ʻ]/gu, "")
    .replace(/[‐‑‒–]/gu, "-")
    .replace(/[^\p{L}\p{N}-]+/gu, " ")
    .replace(/(?<![\p{L}\p{N}])-+|-+(?![\p{L}\p{N}])/gu, " ")
    .replace(/ +/g, " ")
    .trim();
}
