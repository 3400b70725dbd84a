/**
 * Article format
 * ==============
 *
 * How a source is written: by the ending of its name, else by its first characters.
 */
import { basename } from "node:path";

export type ArticleFormat = "plain" | "markdown" | "page" | "json" | "json-lines" | "feed";

const formatOfEnding = new Map<string, ArticleFormat>([
  ["txt", "plain"],
  ["text", "plain"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["html", "page"],
  ["htm", "page"],
  ["xhtml", "page"],
  ["json", "json"],
  ["jsonl", "json-lines"],
  ["ndjson", "json-lines"],
  ["xml", "feed"],
  ["rss", "feed"],
  ["atom", "feed"],
  ["rdf", "feed"],
]);

/** Of files that are read in folders, also with `.gz` behind. */
export const knownEndings: readonly string[] = [...formatOfEnding.keys()];

/** Ending of the file's name in lower case, without `.gz`. */
function endingOf(file: string): string {
  return /\.([a-z]+)(?:\.gz)?$/.exec(basename(file).toLowerCase())?.[1] ?? "";
}

/** An object that ends on its first line begins JSON Lines; one that goes on is a document. */
function formatOfObject(text: string): ArticleFormat {
  const firstLine = text.split("\n")[0] ?? "";
  return firstLine === text || firstLine.trimEnd().endsWith("}") ? "json-lines" : "json";
}

function formatOfText(start: string): ArticleFormat {
  const text = start.trimStart();
  if (text.startsWith("[")) return "json";
  if (text.startsWith("{")) return formatOfObject(text);
  if (/<html[\s>]|<!doctype html/i.test(text)) return "page";
  if (/<rss[\s>]|<feed[\s>]|<rdf:RDF[\s>]/i.test(text)) return "feed";
  return "plain";
}

/** @example articleFormat("news.jsonl.gz", ""); // "json-lines" */
export function articleFormat(file: string, start: string): ArticleFormat {
  return formatOfEnding.get(endingOf(file)) ?? formatOfText(start);
}
