/**
 * Static files
 * ============
 *
 * The built page, read into memory at the start: a request is looked up in a closed list and never becomes a path of
 * the file system.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { MiddlewareHandler } from "hono";
import { UsageError } from "../../foundation/errors.ts";

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
};

interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

function readFiles(root: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const type = types[entry.name.split(".").at(-1) ?? ""];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(root, path).split(sep).join("/")}`, { body: new Uint8Array(readFileSync(path)), type });
  }
  return files;
}

/** Serves the files below a folder; whatever else is asked for is not there. */
export function staticFiles(root: string): MiddlewareHandler {
  let files: ReadonlyMap<string, StaticFile>;
  try {
    files = readFiles(root);
  } catch (cause) {
    throw new UsageError({
      code: "explorer/page-not-built",
      place: root,
      problem: "the explorer's page is missing",
      remedy: 'Run "npm run build" first',
      cause,
    });
  }
  return (context, next) => {
    const path = context.req.path === "/" ? "/index.html" : context.req.path;
    const file = files.get(path);
    if (file === undefined) return next();
    const lasting = path.startsWith("/assets/");
    return Promise.resolve(
      context.body(file.body, 200, {
        "Content-Type": file.type,
        "Cache-Control": lasting ? "public, max-age=31536000, immutable" : "no-cache",
      }),
    );
  };
}
