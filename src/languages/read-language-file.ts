/** Files of a language folder; one that is missing is a broken installation, and the error says so. */
import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import type { ModelSource } from "../documents/network/model-file.ts";
import { LanguageDataError } from "../foundation/errors.ts";

function attempt<Value>(url: URL, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    throw new LanguageDataError({
      code: "language-data/missing",
      place: url.pathname,
      problem: "the file cannot be read",
      remedy: "Install the package again; in a checkout, run the script that the README of its folder names",
      cause,
    });
  }
}

export function readLanguageFile(url: URL): Uint8Array {
  return attempt(url, () => readFileSync(url));
}

/**
 * Word lists and rules are read when a text of their language comes: as modules, their texts and what was made of them
 * before it was checked stayed in memory as long as the program ran, and those of languages that are never met too.
 */
export function readLanguageJson(url: URL): unknown {
  return attempt(url, () => JSON.parse(readFileSync(url, "utf8")) as unknown);
}

function readPart(url: URL, start: number, length: number): Uint8Array<ArrayBuffer> {
  const file = openSync(url, "r");
  try {
    const bytes = new Uint8Array(length);
    const count = readSync(file, bytes, 0, length, start);
    if (count < length) throw new Error(`It ends ${length - count} bytes too early.`);
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** A file that is read in parts. */
export function openLanguageFile(url: URL): ModelSource {
  return {
    size: attempt(url, () => statSync(url).size),
    read: (start, length) => attempt(url, () => readPart(url, start, length)),
  };
}

/** Reads the files of a language by their paths beside the module that asks. */
export const languageReader =
  (module: string) =>
  (file: string): unknown =>
    readLanguageJson(new URL(file, module));
