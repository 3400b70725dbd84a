/**
 * Finding sources
 * ===============
 *
 * Files, folders, patterns and `-` from the command line to a list of files in a fixed order. In a folder, files of
 * unknown kind and hidden ones are passed over; a file that is named is read whatever its name.
 */
import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { compareText } from "../foundation/compare-text.ts";
import { UsageError } from "../foundation/errors.ts";
import { knownEndings } from "./article-format.ts";
import { pathBelow } from "./path-below.ts";
import { separatePaths } from "./separate-paths.ts";

export interface Source {
  /** Absolute path, or `-` for standard input. */
  readonly file: string;
  /** As a person knows it, for messages. */
  readonly place: string;
  /** Below the input root, with forward slashes: the id of an article that has none. */
  readonly path: string;
}

const knownFiles = `**/*.{${knownEndings.join(",")}}{,.gz}`;

async function kindOf(path: string): Promise<"file" | "folder" | "none"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return "none";
  }
}

function nothingThere(input: string): UsageError {
  return new UsageError({
    code: "articles/not-found",
    place: input,
    problem: "there is no such file or folder, and no file matches it",
    remedy: "Name files, folders, a pattern in quotation marks, or - for standard input",
  });
}

interface InputFolder {
  /** Folder that paths are counted from. */
  readonly base: string;
  readonly sources: readonly Source[];
}

function describe(files: readonly string[], root: string, givenRoot: string | undefined): InputFolder {
  const base = givenRoot === undefined ? root : resolve(givenRoot);
  const sources = [...files].sort(compareText).map((file) => ({
    file,
    place: pathBelow(resolve("."), file).startsWith("..") ? file : pathBelow(resolve("."), file),
    path: pathBelow(base, file),
  }));
  return { base, sources };
}

async function sourcesOf(input: string, root: string | undefined): Promise<InputFolder> {
  if (input === "-") return { base: resolve("."), sources: [{ file: "-", place: "standard input", path: "stdin" }] };
  const kind = await kindOf(input);
  if (kind === "file") return describe([resolve(input)], dirname(resolve(input)), root);
  const { filesMatching, fixedPart, isPattern } = await import("./match-files.ts");
  if (kind === "folder") return describe(await filesMatching(knownFiles, resolve(input)), resolve(input), root);
  const files = isPattern(input) ? await filesMatching(input, resolve(".")) : [];
  if (files.length === 0) throw nothingThere(input);
  return describe(files, fixedPart(input), root);
}

/**
 * Everything that the inputs name, each file once and each with a path of its own, in the order of inputs and then of
 * paths.
 */
export async function findSources(inputs: readonly string[], root?: string): Promise<readonly Source[]> {
  const sources = new Map<string, Source>();
  const bases = new Set<string>();
  for (const input of inputs) {
    const found = await sourcesOf(input, root);
    bases.add(found.base);
    for (const source of found.sources) {
      if (!sources.has(source.file)) sources.set(source.file, source);
    }
  }
  return separatePaths([...sources.values()], [...bases]);
}
