import { relative, sep } from "node:path";

/** The path of a file below a folder, with forward slashes and composed characters, the same on every machine. */
export function pathBelow(folder: string, file: string): string {
  return relative(folder, file).split(sep).join("/").normalize("NFC");
}
