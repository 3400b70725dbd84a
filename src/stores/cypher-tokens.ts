/**
 * Cypher tokens
 * =============
 *
 * As much of Cypher's lexical grammar as the guards need: comments, strings and names in backticks are told from what
 * is written plainly. Whatever is not known to be harmless is no token at all, and the query is refused.
 *
 * @see https://opencypher.org/resources/ (grammar, rules Comment, StringLiteral, SymbolicName)
 */
import { UsageError } from "../foundation/errors.ts";

export type CypherTokenKind = "word" | "quoted" | "string" | "number" | "parameter" | "symbol";

export interface CypherToken {
  readonly kind: CypherTokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word = String.raw`[A-Za-z_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u017F][A-Za-z0-9_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u017F]*`;

/** In order: the first that matches wins. */
const patterns: readonly (readonly [CypherTokenKind | "space", RegExp])[] = [
  ["space", /[ \t\r\n]+|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//y],
  ["string", /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y],
  ["quoted", /`[^`]+`/y],
  ["parameter", new RegExp(String.raw`\$${word}`, "y")],
  ["number", /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![A-Za-z0-9_])/y],
  ["word", new RegExp(word, "y")],
  ["symbol", /\.\.|<=|>=|<>|=~|[()[\]{},.:;|=<>+\-*/%^!&]/y],
];

function unknownCharacter(text: string, start: number): UsageError {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return new UsageError({
    code: "query/refused",
    place: `query, character ${start + 1}`,
    problem: `${JSON.stringify(character)} is not understood there`,
    remedy: "Close strings, comments and backticks, and put unusual names into backticks",
  });
}

function tokenAt(text: string, start: number): { kind: CypherTokenKind | "space"; end: number } {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return { kind, end: pattern.lastIndex };
  }
  throw unknownCharacter(text, start);
}

/** The tokens of a query, comments and space left out. */
export function cypherTokens(text: string): readonly CypherToken[] {
  const tokens: CypherToken[] = [];
  let start = 0;
  while (start < text.length) {
    const { kind, end } = tokenAt(text, start);
    if (kind !== "space") tokens.push({ kind, text: text.slice(start, end), start, end });
    start = end;
  }
  return tokens;
}
