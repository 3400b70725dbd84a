/**
 * Bundling the program
 * ====================
 *
 * Modules into few files: a process that analyses one sentence spent more time on opening 330 of them than on the
 * sentence. The program, the library and the worker thread are entries and share what they have in common; what a command
 * loads when it runs stays a file of its own. What is needed at nearly every start (zod, commander, yaml) is put inside, with its licence.
 */
import { posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = `${root}src`;
const outDir = process.argv[2] ?? `${root}dist`;
const mark = "place-of-module:";

/** Files beside a module are found from where it would be if it had been compiled alone, whatever file it ends in. */
const places: Plugin = {
  name: "places",
  enforce: "pre",
  transform(code, id) {
    if (!id.startsWith(source) || !code.includes("import.meta.url")) return null;
    const place = relative(source, id).replace(/\.ts$/u, ".js");
    return { code: code.replaceAll("import.meta.url", `new URL("${mark}${place}", import.meta.url).href`), map: null };
  },
  renderChunk(code, { fileName }) {
    if (!code.includes(mark)) return null;
    const up = posix.relative(posix.dirname(fileName), ".") || ".";
    return { code: code.replaceAll(mark, `${up}/`), map: null };
  },
};

await build({
  configFile: false,
  root,
  logLevel: "warn",
  plugins: [places],
  json: { stringify: true, namedExports: false },
  ssr: { noExternal: ["zod", "commander", "yaml"] },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    target: "node20",
    minify: false,
    license: { fileName: "bundled-licenses.md" },
    rolldownOptions: {
      input: {
        index: `${source}/index.ts`,
        "cli/main": `${source}/cli/main.ts`,
        "pipeline/extraction-worker": `${source}/pipeline/extraction-worker.ts`,
      },
      output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
    },
  },
});
