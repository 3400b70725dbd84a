import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { runNewsgraph } from "./run-newsgraph.ts";

describe("newsgraph analyse", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "newsgraph-analyse-"));
    const article = { id: "a-1", language: "de", date: "2025-04-11", text: "Karl Kern kam am Montag nach Rom." };
    await writeFile(join(folder, "articles.jsonl"), `${JSON.stringify(article)}\n`);
    await writeFile(
      join(folder, "given.conllu"),
      "1\tKern\t_\t_\t_\t_\t_\t_\t_\t_\n2\tkam\t_\t_\t_\t_\t_\t_\t_\t_\n\n",
    );
    await writeFile(join(folder, "broken.conllu"), "1\tKern\n\n");
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("prints CoNLL-U", async () => {
    const { output, exitCode } = await runNewsgraph(["analyse", join(folder, "articles.jsonl")]);
    expect(exitCode).toBe(0);
    expect(output).toContain("# newdoc id = a-1\n# sent_id = 1\n# text = Karl Kern kam am Montag nach Rom.\n1\tKarl\t");
    expect(output).toContain("\n4-5\tam\t");
  });

  it("prints documents as JSON, with offsets", async () => {
    const { output } = await runNewsgraph(["analyse", join(folder, "articles.jsonl"), "--format", "json"]);
    const document: unknown = JSON.parse(output);
    expect(document).toMatchObject({ id: "a-1", language: "de", sentences: [{ start: 0, end: 33 }] });
  });

  it("prints time expressions as JSON Lines", async () => {
    const { output } = await runNewsgraph(["analyse", join(folder, "articles.jsonl"), "--format", "times"]);
    const times = [{ start: 17, end: 23, text: "Montag", type: "date", value: "2025-04-07" }];
    expect(JSON.parse(output)).toEqual({ id: "a-1", times });
  });

  it("keeps the words of a CoNLL-U file", async () => {
    const { output } = await runNewsgraph(["analyse", join(folder, "given.conllu"), "--language", "de"]);
    expect(output).toContain("1\tKern\t");
    expect(output).toContain("2\tkam\tkommen\tVERB\t");
  });

  it("reads standard input", async () => {
    const { output } = await runNewsgraph(["analyse", "-", "--language", "de"], { input: "Kern kam." });
    expect(output).toContain("# text = Kern kam.");
  });

  it.each([
    ["broken.conllu", "2 columns where CoNLL-U has 10"],
    ["absent.conllu", "the file cannot be read"],
  ])("lists %s with its reason and goes on", async (name, reason) => {
    const result = await runNewsgraph(["analyse", join(folder, name), join(folder, "given.conllu")]);
    expect(result.exitCode).toBe(1);
    expect(result.messages).toContain(reason);
    expect(result.output).toContain("1\tKern\t");
  });
});
