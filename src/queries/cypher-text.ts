/**
 * Cypher text
 * ===========
 *
 * Statements live in cypher/, one a file, each with a header that says purpose, parameters and returns. A name in
 * double underscores, as `__Label__`, is filled from the closed tables of the graph model, never from data.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { StoreError } from "../foundation/errors.ts";

export type Dialect = "embedded" | "neo4j";
export type Fill = Readonly<Record<string, string>>;

const folder = fileURLToPath(new URL("../../cypher/", import.meta.url));
const texts = new Map<string, string>();

function readText(name: string, dialect: Dialect): string {
  const key = `${dialect} ${name}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const path = [`${folder}${name}.cypher`, `${folder}${name}.${dialect}.cypher`].find((file) => existsSync(file));
  if (path === undefined) {
    throw new StoreError({
      code: "cypher/missing-file",
      place: `${folder}${name}.cypher`,
      problem: "the statement's file is missing",
      remedy: "Install newsgraph again; the folder cypher belongs to the package",
    });
  }
  const text = readFileSync(path, "utf8");
  texts.set(key, text);
  return text;
}

/**
 * The statement of a file below cypher/.
 *
 * @example cypherText("read/met-with", "neo4j")
 */
export function cypherText(name: string, dialect: Dialect, fill: Fill = {}): string {
  return readText(name, dialect).replaceAll(/__(\w+?)__/g, (whole, key: string) => fill[key] ?? whole);
}
