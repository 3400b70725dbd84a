import { totalmem } from "node:os";
import { describe, expect, it } from "@jest/globals";
import { readingMemory, writingMemory } from "../../src/stores/embedded/database-memory.ts";

const gibibyte = 2 ** 30;

describe("the memory that the embedded database may take", () => {
  it.each([
    ["what writing takes, on a small machine", gibibyte, writingMemory],
    ["a quarter of a large one", 64 * gibibyte, 16 * gibibyte],
  ])("to read is %s", (_which, machine, memory) => {
    expect(readingMemory(machine)).toBe(memory);
  });

  it("is never less to read than to write, and no more than a quarter of a machine that has it", () => {
    expect(readingMemory()).toBeGreaterThanOrEqual(writingMemory);
    expect(readingMemory()).toBeLessThanOrEqual(Math.max(writingMemory, totalmem() / 4));
  });
});
