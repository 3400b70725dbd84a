import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";

jest.setTimeout(300_000);

const run = promisify(execFile);
const feed = readFileSync("scripts/examples/articles/nordpress-feed.xml");
let server: Server;
let address = "";
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "newsgraph-feed-"));
  server = createServer((request, response) => {
    response.writeHead(request.url === "/feed.xml" ? 200 : 404).end(request.url === "/feed.xml" ? feed : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code?: number;
}

const importFeed = (...feeds: readonly string[]): Promise<Outcome> =>
  run(process.execPath, [
    ...["--import", "tsx", "scripts/examples/import-feed.ts", join(folder, "feed.newsgraph"), "0"],
    ...feeds.map((path) => `${address}${path}`),
  ]).catch((error: unknown) => error as Outcome);

describe("scripts/examples/import-feed.ts", () => {
  it("builds a feed once, and goes on where another cannot be had", async () => {
    const first = await importFeed("/feed.xml", "/gone.xml");
    expect(first.code).toBe(1);
    expect(first.stdout).toContain("created: 2");
    expect(first.stderr).toContain("/gone.xml: the server answers 404");
    const second = await importFeed("/feed.xml");
    expect(second.code).toBeUndefined();
    expect(second.stdout).toContain("created: 0, changed: 0, unchanged: 2");
  });
});
