import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { readStated, writeStated } from "../../src/graph/register-text.ts";

const place = fc.nat(20);
const offset = fc.option(fc.nat(100_000), { nil: null });
const evidence = fc.record({
  position: place,
  from: offset,
  to: offset,
  triggerFrom: offset,
  triggerTo: offset,
  rule: fc.option(fc.string({ minLength: 1, unit: "grapheme" }), { nil: null }),
});
const statement = fc.record({
  id: fc.string({ minLength: 1, unit: fc.constantFrom("a", "b", "0", "-") }),
  source: place,
  target: place,
  evidence: fc.array(evidence, { maxLength: 3 }),
});

it("what an article states is read as it was written, whatever the names of rules", () => {
  fc.assert(
    fc.property(fc.array(statement), (stated) => {
      expect(readStated(writeStated(stated))).toEqual(stated);
    }),
  );
});
