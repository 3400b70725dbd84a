/**
 * Counting articles
 * =================
 *
 * About how many articles the inputs hold, without parsing them: lines of JSON Lines, one for any other file. It is
 * what the time left is told by, beside the reading itself; feeds may turn out longer.
 */
import { articleFormat } from "./article-format.ts";
import { findSources, type Source } from "./find-sources.ts";
import { openSource } from "./open-source.ts";

const lineFeed = 0x0a;

async function countLines(source: Source): Promise<number> {
  let lines = 0;
  let endsInLine = false;
  for await (const chunk of openSource(source, undefined)) {
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, at + 1)) lines += 1;
    endsInLine = chunk.at(-1) !== lineFeed;
  }
  return endsInLine ? lines + 1 : lines;
}

/** Null where standard input is among them, which can be read only once. */
export async function countArticles(inputs: readonly string[]): Promise<number | null> {
  if (inputs.includes("-")) return null;
  let count = 0;
  for (const source of await findSources(inputs)) {
    count += articleFormat(source.file, "") === "json-lines" ? await countLines(source) : 1;
  }
  return count;
}
