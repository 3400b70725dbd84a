/**
 * Loading an extractor
 * ====================
 *
 * `embedded`, or a module of the user's own whose default export is an extractor. A worker thread loads it again by the
 * same name, since functions cannot be sent to it.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { Extractor } from "../extraction/extractor.ts";
import { UsageError } from "../foundation/errors.ts";

const extractorSchema = z.object({
  name: z.string().min(1),
  version: z.string().min(1),
  extract: z.custom<Extractor["extract"]>((value) => typeof value === "function", "extract must be a function"),
});

function wrongModule(name: string, problem: string, cause?: unknown): UsageError {
  return new UsageError({
    code: "extractor/unusable",
    place: `--extractor ${name}`,
    problem,
    remedy: "Name the embedded one (embedded) or a module whose default export has name, version and extract(article)",
    cause,
  });
}

async function loadModule(name: string): Promise<Extractor> {
  const path = resolve(name);
  if (!existsSync(path)) throw wrongModule(name, "there is no such extractor and no such file");
  let module: unknown;
  try {
    module = await import(pathToFileURL(path).href);
  } catch (error) {
    throw wrongModule(name, `the module cannot be loaded (${(error as Error).message})`, error);
  }
  const candidate = (module as { readonly default?: unknown }).default;
  const result = extractorSchema.safeParse(candidate);
  if (!result.success) throw wrongModule(name, "the module's default export is no extractor");
  // The module's own object, so that a class instance keeps its methods' `this`.
  return candidate as Extractor;
}

/** @example const extractor = await loadExtractor("embedded"); */
export async function loadExtractor(name: string): Promise<Extractor> {
  if (name !== "embedded") return loadModule(name);
  const { createEmbeddedExtractor } = await import("../extraction/embedded/embedded-extractor.ts");
  return createEmbeddedExtractor();
}

/** What the ledger keeps: an extraction of another extractor or version is out of date. */
export function extractorId(extractor: Pick<Extractor, "name" | "version">): string {
  return `${extractor.name}@${extractor.version}`;
}
