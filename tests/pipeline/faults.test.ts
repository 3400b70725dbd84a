import { describe, expect, it, jest } from "@jest/globals";
import { runFaultHistory } from "./run-fault-history.ts";

jest.setTimeout(120_000);

describe("a build that is killed and run again", () => {
  it.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    "gives the graph of an undisturbed one, each article once, in history %i",
    async (seed) => {
      const { left, created, articles, graph, expectedGraph } = await runFaultHistory(seed);
      expect(left + created).toBe(articles);
      expect(graph).toBe(expectedGraph);
    },
  );
});
