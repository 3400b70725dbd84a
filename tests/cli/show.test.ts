import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { rmSync } from "node:fs";
import { PassThrough, Readable } from "node:stream";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { fillForReview } from "../explorer/review-articles.ts";
import { openSampleStore, type SampleStore } from "../explorer/open-sample-store.ts";

let sample: SampleStore;

beforeAll(async () => {
  sample = await openSampleStore();
  // The command opens the file itself; two stores in one process would damage it.
  await sample.store.close();
});

afterAll(() => {
  rmSync(sample.folder, { recursive: true });
});

interface Run {
  readonly exitCode: number;
  readonly output: string;
  readonly messages: string;
}

const show = (...args: readonly string[]): Promise<Run> => showFrom(sample, args);

async function showFrom({ path }: SampleStore, args: readonly string[]): Promise<Run> {
  const written = { output: "", messages: "" };
  const collect = (name: "output" | "messages"): PassThrough => {
    const stream = new PassThrough();
    stream.on("data", (part: Buffer) => (written[name] += part.toString()));
    return stream;
  };
  const exitCode = await runCommandLine(["show", ...args, "--store", path], {
    input: Readable.from([]),
    output: collect("output"),
    messages: collect("messages"),
    environment: {},
    outputColumns: null,
    messageColumns: null,
    signal: new AbortController().signal,
  });
  return { exitCode, ...written };
}

describe("newsgraph show", () => {
  it.each(["Jörg Müllerhoff", "mullerhof", "Müllerhoff"])("finds the one meant by %s", async (name) => {
    const { exitCode, output } = await show(name);
    expect(exitCode).toBe(0);
    expect(output.split("\n")[0]).toBe("Jörg Müllerhoff");
  });

  it("has names, roles, relations with their sentences, a timeline and what is unsure", async () => {
    const { output } = await show("Müllerhoff");
    expect(output).toContain("Kanzler – February 4, 2025 to October 8, 2025");
    expect(output).toContain("Jörg Müllerhoff met Pawel Dorniew [denied] – 1 statement, 1 source");
    expect(output).toContain("│ Im Mai will Müllerhoff Dorniew in Ostmark treffen.");
    expect(output).toContain("published May 20, 2025: Jörg Müllerhoff met Pawel Dorniew – Polderblatt");
    expect(output).toContain("claimed and denied: Jörg Müllerhoff met Pawel Dorniew [denied]");
  });

  it("speaks German and writes Markdown", async () => {
    const { output } = await show("Vahlenstein", "--format", "markdown", "--language", "de");
    expect(output).toContain("# Mira Vahlenstein\n");
    expect(output).toContain("### traf\n");
    expect(output).toContain("> *Mira Vahlenstein* **traf** *Pawel Dorniew* erneut\\.");
    expect(output).toContain("wörtlich, über Agentur Polaris");
  });

  it("writes a page of its own that no name can break out of", async () => {
    const { output } = await show("Bobby", "--format", "html");
    expect(output).toContain("<h1>&lt;script&gt;document.title=&#39;hacked&#39;&lt;/script&gt; Bobby {{7*7}}</h1>");
    expect(output).toContain("default-src 'none'");
    expect(output).not.toContain("<script");
    expect(output).not.toContain("<img");
    expect(output).not.toContain('href="javascript');
  });

  it.each(["markdown", "text"])("keeps hostile names text in %s", async (format) => {
    const { output } = await show("Bobby", "--format", format);
    expect(output).not.toContain("](javascript");
    expect(format === "text" || !output.includes("<script>")).toBe(true);
  });

  it("gives JSON to programs", async () => {
    const { output } = await show("Gipfel von Silberhafen", "--format", "json");
    expect(JSON.parse(output)).toMatchObject({ entity: { name: "Gipfel von Silberhafen", type: "Event" } });
  });

  it("names the full names that a short one may stand for", async () => {
    const review = await openSampleStore(fillForReview);
    await review.store.close();
    const { output } = await showFrom(review, ["Möllendorf", "--language", "de"]);
    rmSync(review.folder, { recursive: true });
    expect(output).toMatch(/vielleicht dasselbe wie Jan Möllendorf \(Person, 1\s+Artikel\)/);
    expect(output).toMatch(/vielleicht dasselbe wie Eva Möllendorf/);
  });

  it("says what to do when there is no such name", async () => {
    const { exitCode, messages } = await show("Xylophonqq");
    expect(exitCode).toBe(2);
    expect(messages).toContain("no entity of this name");
  });
});
