import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { rowsOf, runNewsgraph } from "./run-newsgraph.ts";

jest.setTimeout(120_000);

let folder = "";
let store = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "newsgraph-process-"));
  store = join(folder, "graph.newsgraph");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function start(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
    env: { PATH: process.env["PATH"] },
  });
}

async function untilOpen(): Promise<void> {
  while (!existsSync(store)) await wait(100);
  await wait(2000);
}

function articles(count: number): string {
  return Array.from({ length: count }, (_, index) => `{"id":"${index}","text":"Anna Holm traf Bernd Rau."}\n`).join("");
}

const extractor = ["--extractor", "tests/pipeline/capital-extractor.js"];

describe("the process", () => {
  it("ends quietly when nobody reads its output any more", async () => {
    const file = join(folder, "many.jsonl");
    writeFileSync(file, articles(5000));
    const child = start(["extract", file, ...extractor]);
    const messages = text(child.stderr);
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [exitCode] = (await once(child, "exit")) as [number];
    expect([exitCode, await messages]).toEqual([0, ""]);
  });

  it.each([
    ["ends the process", "extract() { process.exit(0); }"],
    ["waits for what never comes", "extract() { return new Promise(() => {}); }"],
  ])("says so where an extractor %s", async (_, extract) => {
    const module = join(folder, "own.mjs");
    const file = join(folder, "one.jsonl");
    writeFileSync(module, `export default { name: "own", version: "1", ${extract} };\n`);
    writeFileSync(file, articles(1));
    const child = start(["extract", file, "--extractor", module]);
    const messages = text(child.stderr);
    const [exitCode] = (await once(child, "exit")) as [number];
    expect(exitCode).toBe(1);
    expect(await messages).toContain("Correct the extractor");
  });

  it("says so where the output cannot be written", async () => {
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", "query", "--list"], {
      env: { PATH: process.env["PATH"] },
      stdio: ["ignore", full, "pipe"],
    });
    const messages = text(child.stderr ?? Readable.from([]));
    const [exitCode] = (await once(child, "exit")) as [number];
    closeSync(full);
    expect(exitCode).toBe(1);
    expect(await messages).toMatch(/^error: standard output: it cannot be written .*ENOSPC.*\n {2}Make room .*\n$/u);
  });

  it("says where an export cannot be written", async () => {
    const file = join(folder, "one.jsonl");
    writeFileSync(file, articles(1));
    await runNewsgraph(["build", file, "--store", store, ...extractor]);
    const child = start(["export", "--store", store, "--output", "/proc/graph.json"]);
    const messages = text(child.stderr);
    const [exitCode] = (await once(child, "exit")) as [number];
    expect(exitCode).toBe(2);
    expect(await messages).toMatch(/^error: .*cannot be written/u);
  });

  it("stops at Ctrl-C with a graph of whole articles", async () => {
    const child = start(["build", "-", "--store", store, ...extractor]);
    const output = text(child.stdout);
    const messages = text(child.stderr);
    child.stdin.on("error", () => undefined);
    child.stdin.write(articles(320));
    await untilOpen();
    child.kill("SIGINT");
    const [exitCode] = (await once(child, "exit")) as [number];
    expect([exitCode, await messages]).toEqual([130, ""]);
    expect(await output).toContain("stopped");
    const rows = rowsOf(await runNewsgraph(["status", "--store", store, "--format", "json"]));
    const countOf = (wanted: string): unknown => rows.find(({ label }) => label === wanted)?.["count"];
    expect(countOf("Article")).toBe(countOf("Statement"));
    const again = await runNewsgraph(["build", "-", "--store", store, ...extractor], { input: articles(320) });
    expect(again.output).toMatch(/ 0 changed, \d+ unchanged/);
  });

  it("says that another process has the database", async () => {
    const child = start(["build", "-", "--store", store, ...extractor]);
    child.stdin.write(articles(120));
    await untilOpen();
    const result = await runNewsgraph(["build", "package.json", "--store", store, ...extractor]);
    child.stdin.end();
    await once(child, "exit");
    expect(result.exitCode).toBe(3);
    expect(result.messages).toContain("locked by another process");
  });
});
