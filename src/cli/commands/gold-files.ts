/** Gold graphs and extractions from files, checked. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { UsageError } from "../../foundation/errors.ts";
import { scoredGraphSchema, type ScoredGraph } from "../../extraction/evaluation/scored-graph.ts";

function unreadable(place: string, problem: string, cause?: unknown): UsageError {
  return new UsageError({
    code: "evaluate/unreadable",
    place,
    problem,
    remedy: "newsgraph evaluate --help says what gold graphs and extractions look like",
    cause,
  });
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw unreadable(path, `it cannot be read (${(error as Error).message})`, error);
  }
}

function parseGraph(text: string, place: string): ScoredGraph {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unreadable(place, `this is no JSON (${(error as Error).message})`, error);
  }
  const result = scoredGraphSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw unreadable(place, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}

function filesOf(path: string): readonly string[] {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    throw unreadable(path, "there is no such file or folder", error);
  }
  if (!isFolder) return [path];
  return readdirSync(path)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => join(path, file));
}

/** An article that lies in the folder beside its gold graph. */
const absent = z.undefined().optional();
const articleSchema = z.object({ entities: absent, statements: absent, quotes: absent });

function holdsArticle(text: string): boolean {
  try {
    return articleSchema.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

/** A folder of gold graphs, or one of them. */
export function readGold(path: string): readonly ScoredGraph[] {
  const files = filesOf(path).map((file) => ({ file, text: read(file) }));
  const graphs = files.length === 1 ? files : files.filter(({ text }) => !holdsArticle(text));
  return graphs.map(({ file, text }) => parseGraph(text, file));
}

/** JSON Lines, one extraction each. */
export function readExtractions(path: string): readonly ScoredGraph[] {
  return read(path)
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [parseGraph(line, `${path}, line ${index + 1}`)]));
}
