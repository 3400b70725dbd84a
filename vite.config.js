import { defineConfig } from "vite";

export default defineConfig({
  root: "src/explorer/web",
  base: "/",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../../../dist/explorer/web",
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    // Everything is a file of its own: the Content-Security-Policy allows nothing inline.
    assetsInlineLimit: 0,
  },
  worker: { format: "es" },
});
