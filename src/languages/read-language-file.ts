import { readFileSync } from "node:fs";
import { LanguageDataError } from "../foundation/errors.ts";

/** Reads a file of a language folder; a missing one is a broken installation, and the error says so. */
export function readLanguageFile(url: URL): Uint8Array {
  try {
    return readFileSync(url);
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
