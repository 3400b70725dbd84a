import { describe, expect, it } from "@jest/globals";
import { guardCypher } from "../../src/stores/embedded/guard-cypher.ts";

const proofs = "MATCH (f:Fact)<-[:PROVES]-(s:Statement)-[:EVIDENCE]->(t:Sentence)";

describe("a query for the embedded database", () => {
  it.each([
    `${proofs} RETURN f.id, count(DISTINCT s.id), min(t.text)`,
    `${proofs} RETURN f.id, collect(t.text), count(distinct s)`,
    `${proofs} WITH f, COUNT ( DISTINCT s ) AS n, Max(t.text) AS last RETURN f.id, n, last`,
  ])("that would end the process is refused: %s", (text) => {
    expect(() => guardCypher(text)).toThrow("beside min, max or collect");
  });

  it.each([
    `${proofs} RETURN f.id, count(DISTINCT s.id), count(t)`,
    `${proofs} RETURN DISTINCT f.id, min(t.text)`,
    `${proofs} WITH f, t, count(DISTINCT s) AS n RETURN f.id, n, min(t.text)`,
    `${proofs} RETURN f.id, collect(DISTINCT t.text)`,
    `${proofs} RETURN f.min, count(DISTINCT s)`,
  ])("that counts and collects apart is let through: %s", (text) => {
    expect(guardCypher(text).length).toBeGreaterThan(10);
  });
});
