import { setImmediate } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type ArticleFolder, makeArticleFolder } from "./article-folder.ts";

let folder: ArticleFolder;

beforeAll(async () => {
  folder = await makeArticleFolder();
});

afterAll(() => folder.remove());

describe("bad articles are failures with place and remedy", () => {
  it.each([
    ["empty", "x.txt", "", "article/empty"],
    ["blank", "x.txt", " \n\t", "article/empty"],
    ["a head without text", "x.txt", "date 2025-07 ", "article/empty"],
    ["binary", "x.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), "article/binary"],
    ["a PDF", "x.txt", "%PDF-1.7 text", "article/binary"],
    ["UTF-32", "x.txt", Buffer.from("\uFEFFA\0 \0t\0", "utf16le"), "article/binary"],
    ["a text as long as a library", "x.txt", "Wort ".repeat(400_001), "article/too-long"],
    ["a wrong month in front", "x.txt", "date 2025-13 Text", "article/date-invalid"],
    ["a day that no calendar has", "x.txt", "date 2025-02-30 Text", "article/date-invalid"],
    ["front matter that is no YAML", "x.md", "---\ntitle: [a\n---\nText", "article/front-matter-malformed"],
    ["a bomb of YAML aliases", "x.md", "---\na: &a [x]\ntitle: [*a, *a]\n---\nText", "article/front-matter-malformed"],
    ["quotes nested too deep", "x.md", `${">".repeat(20_000)} a`, "article/too-deep"],
    [
      "lists nested too deep by blanks",
      "x.md",
      Array.from({ length: 1_500 }, (_, depth) => `${"  ".repeat(depth)}- a\n`).join(""),
      "article/too-deep",
    ],
    [
      "front matter nested too deep",
      "x.md",
      `---\ntitle: ${"[".repeat(20_000)}${"]".repeat(20_000)}\n---\nText`,
      "article/front-matter-malformed",
    ],
    ["a page nested too deep", "x.html", `<html>${"<div>".repeat(60_000)}`, "article/too-deep"],
    ["XML that is no feed", "x.xml", "<a><b/></a>", "article/feed-malformed"],
    [
      "a feed with an external entity",
      "x.xml",
      '<!DOCTYPE rss [<!ENTITY e SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&e;</title></channel></rss>',
      "article/feed-malformed",
    ],
    [
      "a feed nested too deep",
      "x.xml",
      `<rss version="2.0"><channel><item>${"<a>".repeat(100_000)}</item></channel></rss>`,
      "article/feed-malformed",
    ],
    ["an id of 100,000 characters", "x.json", `{"id": "${"i".repeat(100_000)}", "text": "A."}`, "article/id-unusable"],
    ["an id of two lines", "x.json", '{"id": "a\\nb", "text": "A."}', "article/id-unusable"],
    ["JSON cut off", "x.json", '{"text": "A', "article/json-malformed"],
    ["JSON of another shape", "x.json", '{"text": 5}', "article/json-shape"],
    ["no object", "x.json", "[1]", "article/json-shape"],
    ["a language that does not exist", "x.json", '{"text":"A.","language":"xx"}', "article/language-unknown"],
    ["no language", "x.json", '{"text":"A.","language":"deutsch"}', "article/language-unknown"],
    ["packed and cut off", "x.jsonl.gz", gzipSync('{"text":"A."}').subarray(0, 20), "article/unreadable"],
  ])("%s", async (_, name, content, code) => {
    const { articles, failures } = await folder.readFile(name, content);
    expect(articles).toEqual([]);
    expect(failures).toMatchObject([{ code, place: expect.stringContaining(name) }]);
    expect(failures[0]?.message).toMatch(/: .+\. [A-Z].+$/s);
  });

  it("passes over a long line with its place and reads on", async () => {
    const content = `{"text":"A."}\n{"text":"${"x".repeat(3000)}"}\n{"text":"B."}\n{"text":"cut o`;
    const { articles, failures } = await folder.readFile("long.jsonl", content, { limits: { lineBytes: 1000 } });
    expect(articles.map((article) => article.text)).toEqual(["A.", "B."]);
    expect(failures).toMatchObject([
      { code: "article/line-too-long", place: expect.stringContaining("line 2, byte 14") },
      { code: "article/json-malformed", place: expect.stringContaining("line 4") },
    ]);
  });

  it("says nothing of its own where front matter has a tag of a programming language", async () => {
    const warnings: string[] = [];
    const note = ({ message }: Error): void => void warnings.push(message);
    process.on("warning", note);
    const { articles } = await folder.readFile("tag.md", '---\ntitle: !!js/function "x"\n---\nText.');
    await setImmediate();
    process.off("warning", note);
    expect(articles).toMatchObject([{ title: "x" }]);
    expect(warnings).toEqual([]);
  });

  it("refuses a document over the limit", async () => {
    const { failures } = await folder.readFile("large.txt", "x".repeat(2000), { limits: { documentBytes: 1000 } });
    expect(failures).toMatchObject([{ code: "article/too-large" }]);
  });
});
