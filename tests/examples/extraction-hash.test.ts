import { describe, expect, it } from "@jest/globals";
import known from "./extraction-hash.json" with { type: "json" };
import { hashExtractions } from "./hash-extractions.ts";

describe("extraction", () => {
  it("gives the same bytes on every machine (scripts/build-extraction-hash.ts after a change of rules or models)", async () => {
    expect(await hashExtractions()).toBe(known.sha256);
  });
});
