/**
 * Separating paths
 * ================
 *
 * A file's path below its input is the id of its article where that has none, and files of one name in two inputs, as
 * `2024/1.txt` and `2025/1.txt`, would be one article of which the later replaces the earlier. Their paths, and theirs
 * alone, are counted from the folder above all inputs: as they are where that folder is the input.
 */
import { dirname, sep } from "node:path";
import { groupBy } from "../foundation/group-by.ts";
import type { Source } from "./find-sources.ts";
import { pathBelow } from "./path-below.ts";

function isBelow(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function folderAbove(folders: readonly string[]): string {
  let above = folders[0] ?? sep;
  while (!folders.every((folder) => isBelow(above, folder))) above = dirname(above);
  return above;
}

/** The sources in their order, no two of them with one path. */
export function separatePaths(sources: readonly Source[], bases: readonly string[]): readonly Source[] {
  const shared = [...groupBy(sources, ({ path }) => path).values()].filter((group) => group.length > 1).flat();
  if (shared.length === 0) return sources;
  const above = folderAbove(bases);
  const paths = new Map(shared.map(({ file }) => [file, pathBelow(above, file)]));
  const separated = sources.map((source) => ({ ...source, path: paths.get(source.file) ?? source.path }));
  // A longer path may be that of another file; it becomes longer too, and in the end all are, which are different.
  return separated.every(({ path }, index) => path === sources[index]?.path)
    ? sources
    : separatePaths(separated, bases);
}
