import type { CypherToken } from "../cypher-tokens.ts";

/** Words outside all brackets. */
function outerWords(tokens: readonly CypherToken[]): readonly string[] {
  let depth = 0;
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "symbol" && /^[([{]$/.test(token.text)) depth += 1;
    if (token.kind === "symbol" && /^[)\]}]$/.test(token.text)) depth -= 1;
    if (depth === 0 && token.kind === "word") words.push(token.text.toUpperCase());
  }
  return words;
}

/**
 * The query with a LIMIT where it has none, since the database computes all rows before it hands out the first.
 * A query with its own LIMIT, or with UNION, is left as it is.
 */
export function limitRows(text: string, tokens: readonly CypherToken[], rows: number): string {
  const end = tokens.at(-1)?.end ?? text.length;
  const words = outerWords(tokens);
  const afterReturn = words.slice(words.lastIndexOf("RETURN") + 1);
  const limited = !words.includes("RETURN") || words.includes("UNION") || afterReturn.includes("LIMIT");
  return limited ? text.slice(0, end) : `${text.slice(0, end)}\nLIMIT ${rows}`;
}
