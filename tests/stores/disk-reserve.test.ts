import { mkdtempSync, rmSync, statfsSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { DiskReserve } from "../../src/stores/embedded/disk-reserve.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-reserve-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const { bavail, bsize } = statfsSync(folder);
const free = bavail * bsize;

describe("room for the log of a database", () => {
  it.each([
    ["none is needed without a log", "", 0, true],
    ["a small log has it", ".wal", 1_000, true],
    ["a log as large as a fourth of the disk has none", ".wal", Math.floor(free / 4), false],
    ["neither has one whose bringing in was cut short", ".wal.checkpoint", Math.floor(free / 4), false],
  ])("%s", (_, ending, bytes, expected) => {
    const path = join(folder, `${String(bytes)}${ending}.newsgraph`);
    writeFileSync(path, "");
    // Sparse: it takes no room itself.
    writeFileSync(`${path}${ending}`, "");
    truncateSync(`${path}${ending}`, bytes);
    expect(new DiskReserve(path).hasRoom()).toBe(expected);
  });
});
