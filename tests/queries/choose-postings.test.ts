import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { NamedQuery } from "../../src/queries/named-query.ts";
import { choosePostings, type ChosenPosting, type PostingOrder } from "../../src/queries/stepwise/choose-postings.ts";
import type { AskStep } from "../../src/queries/stepwise/steps.ts";
import { openEmbeddedStore } from "../../src/stores/embedded/open-embedded-store.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";
import { fillWithCorpus } from "./fill-with-corpus.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-portions-"));
let store: GraphStore;

beforeAll(async () => {
  store = await openEmbeddedStore({ path: join(folder, "graph.newsgraph") });
  await fillWithCorpus(store, 12);
}, 60_000);

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Runs steps as a question of the store does. */
async function inSteps(work: (ask: AskStep) => Promise<void>): Promise<void> {
  const query: NamedQuery = {
    ...{ name: "steps", description: "", parameters: z.object({}), row: z.object({}), listed: false },
    stepwise: {
      answer: async (ask) => {
        await work(ask);
        return [];
      },
    },
  };
  await store.answer(query, {});
}

/** All postings of the corpus by portions, and of which articles registers were read. */
async function chosen(order: PostingOrder, brief: boolean) {
  const portions: (readonly ChosenPosting[])[] = [];
  const read: string[] = [];
  await inSteps(async (ask) => {
    const watched: AskStep = (text, values) => {
      if (text.includes("known:Register")) read.push(...(values["ids"] as readonly string[]));
      return ask(text, values);
    };
    await choosePostings(watched, { entities: undefined, order, brief, limit: 1 }, async (postings) => {
      portions.push(postings);
      return Promise.resolve(false);
    });
  });
  return { portions, read };
}

const count = "MATCH (:Topic)-[said:STATED]->(:Topic) RETURN count(said) AS postings";

describe.each(["articleId", "day", "published"] as const)("postings by %s, in several portions", (order) => {
  it("come each once, brief or not, and registers are read of what is new alone", async () => {
    const full = await chosen(order, false);
    const brief = await chosen(order, true);
    const ids = full.portions.flat().map(({ id }) => id);
    for await (const { postings } of store.run(count, { milliseconds: 20_000, rows: 1 }))
      expect(postings).toBe(ids.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(full.portions.length).toBeGreaterThan(2);
    expect(full.read).toEqual([]);
    expect(brief.portions).toEqual(
      full.portions.map((portion) => portion.map((posting) => ({ ...posting, voice: null, place: null }))),
    );
    expect(brief.read).toEqual(
      full.portions.flatMap((portion) => [...new Set(portion.map(({ articleId }) => articleId))]),
    );
  });
});
