import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type ArticleFolder, makeArticleFolder, readAll } from "./article-folder.ts";

let folder: ArticleFolder;

beforeAll(async () => {
  folder = await makeArticleFolder();
});

afterAll(() => folder.remove());

describe("formats", () => {
  it.each([
    [
      "plain text",
      "a.txt",
      "In Genf trafen sich A und B.",
      { id: "a.txt", text: "In Genf trafen sich A und B.", published: null, title: null },
    ],
    ["a month in front", "b.txt", "date 2025-07 In Genf.", { published: "2025-07", text: "In Genf." }],
    ["a day in front", "c.txt", "date 2025-07-14 In Genf.", { published: "2025-07-14", text: "In Genf." }],
    [
      "a date inside the text",
      "d.txt",
      "Am date 2025-07-14 war nichts.",
      { published: null, text: "Am date 2025-07-14 war nichts." },
    ],
    [
      "plain text with front matter",
      "e.txt",
      "---\ndate: 2025-07-14\ntitle: Treffen\n---\nIn Genf.",
      { published: "2025-07-14", title: "Treffen", text: "In Genf." },
    ],
    [
      "Markdown",
      "f.md",
      "---\nid: m-1\ndate: 14.07.2025\nauthors: [Eva Holm, Jan Rau]\nsource: Nordblatt\nlang: de-DE\n---\n\n# Treffen in Genf\n\nA traf **B** [hier](https://x.example).\n\n- eins\n- zwei\n\n> Zitat\n\n```\ncode\n```\n\n<div>HTML</div>\n",
      {
        id: "m-1",
        title: "Treffen in Genf",
        published: "2025-07-14",
        author: "Eva Holm, Jan Rau",
        publisher: "Nordblatt",
        language: "de",
        text: "A traf B hier.\n\neins\n\nzwei\n\nZitat",
      },
    ],
    [
      "JSON",
      "g.json",
      '{\n "id": 7,\n "date": "2025-07",\n "sentences": ["A traf B.", "B ging."]\n}',
      { id: "7", text: "A traf B. B ging.", published: "2025-07" },
    ],
    [
      "halves of surrogate pairs",
      "s.jsonl",
      '{"id":"s\\ud800","title":"T\\udc00","text":"A traf \\ud83d B.","publisher":"\\ud83d\\ude00"}',
      { id: "s\uFFFD", title: "T\uFFFD", text: "A traf \uFFFD B.", publisher: "\u{1F600}" },
    ],
    [
      "a file of unknown ending",
      "h.dat",
      "<!doctype html><title>T</title><p>A traf B.</p>",
      { title: "T", text: "A traf B." },
    ],
  ])("%s", async (_, name, content, expected) => {
    const { articles, failures } = await folder.readFile(name, content);
    expect(failures).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject(expected);
  });

  it("reads the main text and the metadata of a page", async () => {
    const body = "<p>Der Minister <b>Karl O'Brien</b> traf in Genf die Ministerin, wie das Amt mitteilte.</p>".repeat(
      4,
    );
    const page = `<html lang="de"><head><title>Treffen - Nordblatt</title><link rel="canonical" href="https://nordblatt.example/a?utm_source=x">
      <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Treffen","datePublished":"2025-07-14T23:30:00+02:00","dateModified":"2025-07-15T08:00:00+02:00","author":[{"name":"Eva Holm"}]}]}</script>
      <meta property="og:site_name" content="Nordblatt"></head><body><nav><a href="/">Start</a></nav><article>${body}</article><script>var x = "<p>kein Text</p>"</script></body></html>`;
    const { articles } = await folder.readFile("page.html", page);
    expect(articles[0]).toMatchObject({
      id: "https://nordblatt.example/a",
      title: "Treffen",
      published: "2025-07-14",
      modified: "2025-07-15T06:00:00.000Z",
      author: "Eva Holm",
      publisher: "Nordblatt",
      language: "de",
    });
    expect(articles[0]?.text.split("\n\n")).toHaveLength(4);
    expect(articles[0]?.text).not.toContain("Start");
    expect(articles[0]?.text).not.toContain("kein Text");
  });

  it.each([
    ["OpenGraph", '<meta property="article:published_time" content="2025-07-14T10:00:00Z">', ""],
    ["a time element", "", '<time datetime="2025-07-14">14. Juli</time>'],
    [
      "the next statement where one is malformed",
      '<meta name="date" content="gestern"><script type="application/ld+json">{oh</script>',
      '<time datetime="2025-07-14">x</time>',
    ],
  ])("takes a page's date from %s", async (_, head, body) => {
    const { articles } = await folder.readFile(
      "dated.html",
      `<html><head>${head}</head><body><article>${body}<p>A traf B.</p></article></body></html>`,
    );
    expect(articles[0]?.published).toBe("2025-07-14");
  });

  it("reads an RSS feed, entity declarations unexpanded", async () => {
    const item = (guid: string, date: string): string =>
      `<item><title>O&apos;Brien &amp; Co</title><link>https://x.example/${guid}</link><guid>${guid}</guid><pubDate>${date}</pubDate><description>&lt;p&gt;A traf &lt;b&gt;B&lt;/b&gt;. &e;&lt;/p&gt;</description></item>`;
    const feed = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e "EXPANDED">]><rss version="2.0"><channel><title>Agentur Nord</title><language>de</language>${item("g1", "Mon, 14 Jul 2025 22:30:00 +0200")}${item("g2", "irgendwann")}${item("g3", "Tue, 15 Jul 2025 01:00:00 GMT")}</channel></rss>`;
    const { articles, failures } = await folder.readFile("feed.xml", feed);
    expect(articles.map(({ id, published }) => [id, published])).toEqual([
      ["g1", "2025-07-14"],
      ["g3", "2025-07-15"],
    ]);
    expect(articles[0]).toMatchObject({
      title: "O'Brien & Co",
      publisher: "Agentur Nord",
      language: "de",
      url: "https://x.example/g1",
    });
    expect(articles[0]?.text).not.toContain("EXPANDED");
    expect(failures).toMatchObject([{ code: "article/date-invalid", place: expect.stringContaining("item 2") }]);
  });

  it("reads an Atom feed", async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Nordblatt</title><entry><id>urn:1</id><title type="html">A &amp;amp; B</title><link href="https://x.example/a"/><published>2025-07-13T10:00:00Z</published><updated>2025-07-14T10:00:00Z</updated><author><name>Eva Holm</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Eins.</p><p>Zwei.</p></div></content></entry></feed>`;
    const { articles } = await folder.readFile("feed.atom", feed);
    expect(articles[0]).toMatchObject({
      id: "urn:1",
      title: "A & B",
      published: "2025-07-13",
      modified: "2025-07-14T10:00:00.000Z",
      author: "Eva Holm",
      publisher: "Nordblatt",
      text: "Eins.\n\nZwei.",
    });
  });

  it("reads JSON Lines, packed or not, to the same articles", async () => {
    const lines =
      '{"id":"1","text":"A traf B.","title":"T"}\n\n{"text":"C traf D.","url":"https://X.example/c#top"}\r\n{"text":"E."}\n';
    const plain = await folder.readFile("lines.jsonl", lines);
    const packed = await folder.readFile("lines.jsonl.gz", gzipSync(lines), { root: folder.path });
    expect(plain.articles.map((article) => article.id)).toEqual(["1", "https://x.example/c", "lines.jsonl#4"]);
    expect(packed.articles.map((article) => article.id)).toEqual(["1", "https://x.example/c", "lines.jsonl.gz#4"]);
    expect(packed.articles.map((article) => article.contentHash)).toEqual(
      plain.articles.map((article) => article.contentHash),
    );
  });

  it("keeps names and text as they are printed", async () => {
    const text = "O'Brien und \"; DROP trafen `Zoë` 😀 <script>alert(1)</script> e\u0301.\r\nZweite Zeile ";
    const { articles } = await folder.readFile("odd.jsonl", JSON.stringify({ text, title: text }));
    expect(articles[0]?.text).toBe(text);
    expect(articles[0]?.title).toBe(text.trim());
  });
});

describe("encodings", () => {
  const text = "Müller traf Björn in Köln – „gestern“.";
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with byte order mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16 with byte order mark", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["Windows-1252", Buffer.from(text.replace("–", "\x96").replace("„", "\x84").replace("“", "\x93"), "latin1")],
  ])("%s", async (_, bytes) => {
    const { articles } = await folder.readFile("encoded.txt", bytes);
    expect(articles[0]?.text).toBe(text);
  });

  it("says which byte of a UTF-8 text is damaged", async () => {
    const bytes = Buffer.from("äöüß ist hier, aber kaputt: ");
    const { failures } = await folder.readFile("damaged.txt", Buffer.concat([bytes, Buffer.from([0xe4, 0x20])]));
    expect(failures).toMatchObject([
      { code: "article/encoding-damaged", place: expect.stringContaining(`byte ${bytes.length}`) },
    ]);
  });
});

describe("inputs", () => {
  it("reads folders in a fixed order, without hidden files, unknown kinds and links", async () => {
    const root = join(folder.path, "tree");
    await mkdir(join(root, "b"), { recursive: true });
    await mkdir(join(root, ".hidden"));
    await writeFile(join(root, "z.txt"), "Z.");
    await writeFile(join(root, "b", "a.TXT"), "A.");
    await writeFile(join(root, "b", "picture.png"), "x");
    await writeFile(join(root, ".hidden", "c.txt"), "C.");
    await symlink(root, join(root, "b", "loop"));
    expect((await readAll([root])).articles.map((article) => article.id)).toEqual(["b/a.TXT", "z.txt"]);
    expect((await readAll([`${root}/*/*.{txt,TXT}`])).articles.map((article) => article.id)).toEqual(["b/a.TXT"]);
    expect((await readAll([join(root, "z.txt"), root, join(root, "z.txt")])).articles).toHaveLength(2);
    expect((await readAll([join(root, "b", "a.TXT")], { root: folder.path })).articles[0]?.id).toBe("tree/b/a.TXT");
  });

  it.each(["missing.txt", "missing-*.txt"])("says that %s names nothing", async (input) => {
    await expect(readAll([join(folder.path, input)])).rejects.toMatchObject({
      code: "articles/not-found",
      exitCode: 2,
    });
  });

  it.each([
    ["plain text", "date 2025-07 In Genf.", ["stdin"]],
    ["JSON Lines", '{"id":"1","text":"A."}\n{"id":"2","text":"B."}', ["1", "2"]],
    ["a packed archive", gzipSync('{"id":"1","text":"A."}\n'), ["1"]],
  ])("reads %s from standard input", async (_, content, ids) => {
    const { articles } = await readAll(["-"], { stdin: Readable.from([Buffer.from(content)]) });
    expect(articles.map((article) => article.id)).toEqual(ids);
  });

  it("lets defaults stand in where an article does not say", async () => {
    const { articles } = await folder.readFile(
      "d.jsonl",
      '{"text":"A."}\n{"text":"B.","language":"en","publisher":"P"}',
      {
        language: "de",
        publisher: "dts",
      },
    );
    expect(articles.map(({ language, publisher }) => [language, publisher])).toEqual([
      ["de", "dts"],
      ["en", "P"],
    ]);
  });
});

describe("content hash", () => {
  it("tells text and metadata apart, whatever the id", async () => {
    const { articles } = await folder.readFile(
      "hash.jsonl",
      '{"id":"1","text":"A."}\n{"id":"2","text":"A."}\n{"id":"3","text":"A.","date":"2025"}\n{"id":"4","text":"B."}',
    );
    const [first, second, third, fourth] = articles.map((article) => article.contentHash);
    expect(first).toBe(second);
    expect(new Set([first, third, fourth]).size).toBe(3);
  });
});
