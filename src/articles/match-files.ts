/**
 * Matching files
 * ==============
 *
 * The files that a pattern names. Loaded where there is a folder or a pattern: a program that reads one file starts
 * without.
 */
import { resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

export function isPattern(input: string): boolean {
  return isDynamicPattern(input);
}

export async function filesMatching(pattern: string, folder: string): Promise<readonly string[]> {
  return glob(pattern, {
    cwd: folder,
    absolute: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
  });
}

/** The folder in front of the first part of a pattern that is one. */
export function fixedPart(pattern: string): string {
  const parts = pattern.split("/");
  const first = parts.findIndex((part) => isDynamicPattern(part));
  return resolve(parts.slice(0, first).join("/") || (pattern.startsWith("/") ? "/" : "."));
}
