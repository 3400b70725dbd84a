import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { rowsOf, runNewsgraph } from "./run-newsgraph.ts";

jest.setTimeout(120_000);

let folder = "";
let store = "";

const article = `---
title: "Norwegen: Regierung stürzt über Fischereistreit"
date: 2025-03-14
language: de
---

Im Parlament ging eine Abstimmung verloren. Ministerpräsident Lars Eide kündigte seinen Rücktritt an.
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "newsgraph-headline-"));
  store = join(folder, "graph.newsgraph");
  writeFileSync(join(folder, "article.md"), article);
  await runNewsgraph(["build", join(folder, "article.md"), "--store", store]);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("what an article names in its headline alone", () => {
  it("has no mention in the text, but its words as a surface", async () => {
    const { output } = await runNewsgraph(["extract", join(folder, "article.md"), "--format", "json"]);
    const [extraction] = rowsOf({ exitCode: 0, output, messages: "" });
    expect(extraction?.["entities"]).toContainEqual(
      expect.objectContaining({ name: "Norwegen", type: "Place", surfaces: ["Norwegen"], mentions: [] }),
    );
  });

  it("has a dossier with the sentences of the text", async () => {
    const { exitCode, output } = await runNewsgraph(["show", "Norwegen", "--store", store]);
    expect(exitCode).toBe(0);
    expect(output).toContain("Ministerpräsident Lars Eide kündigte seinen Rücktritt an.");
  });

  it("is mentioned by the headline in the sentences that speak of it", async () => {
    const rows = rowsOf(
      await runNewsgraph(["query", "mentions", "--name", "Norwegen", "--store", store, "--format", "json"]),
    );
    expect(rows).toEqual([
      expect.objectContaining({ surface: "Norwegen", kind: "headline", from: null, to: null, position: 2 }),
    ]);
  });
});
