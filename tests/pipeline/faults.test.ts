import { describe, expect, it, jest } from "@jest/globals";
import { batchSize } from "./build-plan.ts";
import { runFaultHistory } from "./run-fault-history.ts";

jest.setTimeout(120_000);

describe("a build that is killed, or whose disk is full, and that is run again", () => {
  it.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    "gives the graph of an undisturbed one, each article once, at most a batch extracted twice, in history %i",
    async (seed) => {
      const { left, created, articles, again, graph, expectedGraph } = await runFaultHistory(seed);
      expect(left + created).toBe(articles);
      expect(again).toBeLessThanOrEqual(batchSize);
      expect(graph).toBe(expectedGraph);
    },
  );
});
