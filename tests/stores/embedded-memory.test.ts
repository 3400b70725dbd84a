import { totalmem } from "node:os";
import { describe, expect, it } from "@jest/globals";
import { readingMemory, writingMemory } from "../../src/stores/embedded/database-memory.ts";

describe("the memory that the embedded database may take", () => {
  it("is never less to read than to write, and no more than a quarter of a machine that has it", () => {
    expect(readingMemory()).toBeGreaterThanOrEqual(writingMemory);
    expect(readingMemory()).toBeLessThanOrEqual(Math.max(writingMemory, totalmem() / 4));
  });
});
