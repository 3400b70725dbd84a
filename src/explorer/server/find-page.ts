/** Where the built page is: beside this file in the package, in dist/ when the program runs from its source. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { NewsgraphError } from "../../foundation/errors.ts";

const places = ["../web/", "../../../dist/explorer/web/"];

/** Throws `explorer/page-not-built` where there is only the page's source, which no browser can read. */
export function findPage(from: string = import.meta.url): string {
  const folders = places.map((place) => fileURLToPath(new URL(place, from)));
  const built = folders.find((folder) => existsSync(`${folder}assets`));
  if (built !== undefined) return built;
  throw new NewsgraphError({
    code: "explorer/page-not-built",
    place: folders.at(-1) ?? "",
    problem: "the explorer's page is not there",
    remedy: "Build it with npm run build; the package from the registry has it",
  });
}
