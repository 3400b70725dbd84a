/** Where the built page is: beside this file in the package, in dist/ when the program runs from its source. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const places = ["../web/", "../../../dist/explorer/web/"];

export function findPage(): string {
  const folders = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return folders.find((folder) => existsSync(`${folder}assets`)) ?? folders[0] ?? "";
}
