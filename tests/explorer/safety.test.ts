/** What the page and the server must withstand: hostile names, foreign pages, malformed requests. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { request } from "node:http";
import { connect } from "node:net";
import { type OpenExplorer, openExplorer } from "./open-explorer.ts";

let explorer: OpenExplorer;

beforeAll(async () => {
  explorer = await openExplorer({ withPage: false });
}, 60_000);

afterAll(async () => {
  await explorer.close();
});

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function send({ path = "/api/session", method = "POST", headers = {}, body = "{}" }: Sent): Promise<Answer> {
  const { port } = new URL(explorer.address);
  return new Promise((resolve, reject) => {
    const options = {
      agent: false,
      port,
      host: "127.0.0.1",
      path,
      method,
      headers: { "Content-Type": "application/json", ...headers },
    };
    const sent = request(options, (response) => {
      let text = "";
      response.on("data", (part: Buffer) => (text += part.toString()));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

describe("foreign requests", () => {
  it.each([
    ["another host", { Host: "evil.example" }],
    ["a rebound host", { Host: "evil.example:4040" }],
    ["another port", { Host: "127.0.0.1:1" }],
    ["another origin", { Origin: "https://evil.example" }],
    ["an opaque origin", { Origin: "null" }],
    ["a page of another site", { "Sec-Fetch-Site": "cross-site" }],
    ["a page of the same site", { "Sec-Fetch-Site": "same-site" }],
  ])("refuses %s", async (_, headers) => {
    const answer = await send({ headers });
    expect(answer.status).toBe(403);
    expect(answer.body).toContain("explorer/foreign-request");
  });

  it("answers its own page", async () => {
    const answer = await send({ headers: { Origin: explorer.address, "Sec-Fetch-Site": "same-origin" } });
    expect(answer.status).toBe(200);
  });

  it("sends the policy with every answer", async () => {
    for (const path of ["/api/session", "/nothing"]) {
      const { headers } = await send({ path });
      expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'");
      expect(headers["content-security-policy"]).not.toContain("unsafe");
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
  });
});

describe("malformed requests", () => {
  it.each([
    ["a form", { headers: { "Content-Type": "application/x-www-form-urlencoded" } }, 415],
    ["no JSON", { body: "{" }, 400],
    ["an unknown field", { body: '{"a":1}' }, 400],
    ["a wrong type", { path: "/api/search", body: '{"text":5}' }, 400],
    ["too many ids", { path: "/api/entities", body: JSON.stringify({ ids: Array(5_001).fill("a") }) }, 400],
    ["a body that is too large", { body: `"${"a".repeat(1_100_000)}"` }, 413],
    ["an unknown route", { path: "/api/delete" }, 404],
    ["a path out of the folder", { path: "/../../etc/passwd", method: "GET", body: "" }, 404],
    ["an encoded path out of the folder", { path: "/%2e%2e%2fsample.newsgraph", method: "GET", body: "" }, 404],
    ["an unknown entity", { path: "/api/entity", body: '{"id":"nobody"}' }, 400],
    ["an unknown query", { path: "/api/answer", body: '{"name":"x","parameters":{}}' }, 400],
  ])("answers %s with an error", async (_, sent, status) => {
    expect((await send(sent)).status).toBe(status);
  });

  it("survives a thousand of them", async () => {
    const { port } = new URL(explorer.address);
    const pieces = [
      "GET / HTTP/1.1\r\n\r\n",
      "\0\0\0",
      "POST /api/search HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
      "{}",
      "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
    ];
    const knock = (text: string): Promise<void> =>
      new Promise((resolve) => {
        const socket = connect(Number(port), "127.0.0.1", () => socket.end(text));
        socket.on("error", () => undefined);
        socket.on("close", () => {
          resolve();
        });
        socket.resume();
      });
    for (let round = 0; round < 20; round += 1) {
      await Promise.all(Array.from({ length: 50 }, (_, index) => knock(pieces[(round + index) % pieces.length] ?? "")));
    }
    expect((await send({})).status).toBe(200);
    expect(explorer.warnings).toEqual([]);
  });
});

describe("the console's guard", () => {
  it.each([
    "CREATE (:Entity {id: 'x'})",
    "MATCH (e:Entity) SET e.name = 'x' RETURN e",
    "MATCH (e:Entity) DETACH DELETE e",
    "LOAD FROM '/etc/passwd' RETURN *",
    "COPY (MATCH (e:Entity) RETURN e.name) TO '/tmp/newsgraph-stolen.csv'",
    "EXPORT DATABASE '/tmp/newsgraph-stolen'",
    "ATTACH '/tmp/x' AS x (dbtype duckdb)",
    "INSTALL httpfs",
    "CALL current_setting('threads') RETURN *",
    "MATCH (e:Entity) RETURN e; MATCH (e:Entity) DELETE e",
    // Ends the process with a segmentation fault where it is let through to the database.
    "MATCH (e:Entity) RETURN e.name AS n LIMIT 3 UNION ALL MATCH (f:Entity) RETURN f.name AS n LIMIT 3",
  ])("refuses %s", async (cypher) => {
    const answer = await send({ path: "/api/console", body: JSON.stringify({ cypher }) });
    expect(answer.status).toBe(400);
  });

  it("stops a query that would not end", async () => {
    const names = Array.from("abcdefghij");
    const loops = names.map((name) => `UNWIND [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] AS ${name}`).join(" ");
    const cypher = `${loops} WITH ${names.join(" + ")} AS total WHERE total < 0 RETURN count(*) AS n`;
    const answer = await send({ path: "/api/console", body: JSON.stringify({ cypher }) });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body).toContain("query/timeout");
    expect((await send({})).status).toBe(200);
  }, 20_000);

  it("gives no more rows than it may, and says so", async () => {
    const cypher = "MATCH (a:Entity), (b:Entity) RETURN a.name AS a, b.name AS b";
    const answer = await send({ path: "/api/console", body: JSON.stringify({ cypher }) });
    expect(JSON.parse(answer.body)).toMatchObject({ truncated: true, columns: ["a", "b"] });
  });
});
