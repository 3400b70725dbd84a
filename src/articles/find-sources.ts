/**
 * Finding sources
 * ===============
 *
 * Files, folders, patterns and `-` from the command line to a list of files in a fixed order. In a folder, files of
 * unknown kind and hidden ones are passed over; a file that is named is read whatever its name.
 */
import { stat } from "node:fs/promises";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { compareText } from "../foundation/compare-text.ts";
import { UsageError } from "../foundation/errors.ts";

export interface Source {
  /** Absolute path, or `-` for standard input. */
  readonly file: string;
  /** As a person knows it, for messages. */
  readonly place: string;
  /** Below the input root, with forward slashes: the id of an article that has none. */
  readonly path: string;
}

const knownFiles = "**/*.{txt,text,md,markdown,html,htm,xhtml,json,jsonl,ndjson,xml,rss,atom,rdf}{,.gz}";

function below(root: string, file: string): string {
  return relative(root, file).split(sep).join("/").normalize("NFC");
}

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

function describe(files: readonly string[], root: string, givenRoot: string | undefined): readonly Source[] {
  const base = givenRoot === undefined ? root : resolve(givenRoot);
  return [...files].sort(compareText).map((file) => ({
    file,
    place: below(resolve("."), file).startsWith("..") ? file : below(resolve("."), file),
    path: below(base, file),
  }));
}

async function sourcesOf(input: string, root: string | undefined): Promise<readonly Source[]> {
  if (input === "-") return [{ file: "-", place: "standard input", path: "stdin" }];
  const kind = await kindOf(input);
  if (kind === "file") return describe([resolve(input)], dirname(resolve(input)), root);
  const { filesMatching, fixedPart, isPattern } = await import("./match-files.ts");
  if (kind === "folder") return describe(await filesMatching(knownFiles, resolve(input)), resolve(input), root);
  const files = isPattern(input) ? await filesMatching(input, resolve(".")) : [];
  if (files.length === 0) throw nothingThere(input);
  return describe(files, fixedPart(input), root);
}

/** Everything that the inputs name, each file once, in the order of inputs and then of paths. */
export async function findSources(inputs: readonly string[], root?: string): Promise<readonly Source[]> {
  const sources = new Map<string, Source>();
  for (const input of inputs) {
    for (const source of await sourcesOf(input, root)) {
      if (!sources.has(source.file)) sources.set(source.file, source);
    }
  }
  return [...sources.values()];
}

/** Ending of the file's name in lower case, without `.gz`. */
export function endingOf(file: string): string {
  return /\.([a-z]+)(?:\.gz)?$/.exec(basename(file).toLowerCase())?.[1] ?? "";
}
