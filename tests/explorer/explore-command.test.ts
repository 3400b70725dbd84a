/** `newsgraph explore` where it cannot begin, and `newsgraph query` where it must not go on. */
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { findPage } from "../../src/explorer/server/find-page.ts";
import { runNewsgraph } from "../cli/run-newsgraph.ts";
import { openSampleStore, type SampleStore } from "./open-sample-store.ts";

/** Ten billion rows. */
const endless =
  Array.from("abcdefghij")
    .map((name) => `UNWIND [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] AS ${name}`)
    .join(" ") + " WITH a + b + c + d + e + f + g + h + i + j AS total WHERE total < 0 RETURN count(*) AS n";

jest.setTimeout(60_000);

let sample: SampleStore;

beforeAll(async () => {
  sample = await openSampleStore();
});

afterAll(() => {
  rmSync(sample.folder, { recursive: true });
});

describe("newsgraph explore", () => {
  it("says, while the graph is in use, that looking alone needs --read-only", async () => {
    const { exitCode, output, messages } = await runNewsgraph(["explore", "--store", sample.path]);
    expect({ exitCode, output }).toEqual({ exitCode: 3, output: "" });
    expect(messages).toContain("another program uses the graph, and judging on the page needs it alone");
    expect(messages).toContain("add --read-only");
    await sample.store.close();
  });

  it("says that there is no graph", async () => {
    const { exitCode, messages } = await runNewsgraph(["explore", "--store", join(sample.folder, "none.newsgraph")]);
    expect(exitCode).toBe(3);
    expect(messages).toContain("there is no graph");
  });

  it("says how the page is built where it is not", () => {
    const elsewhere = pathToFileURL(join(sample.folder, "src/explorer/server/find-page.ts")).href;
    expect(() => findPage(elsewhere)).toThrow(
      /dist\/explorer\/web\/: the explorer's page is not there\. Build it with npm run build/,
    );
  });
});

describe("newsgraph query with a user's own Cypher", () => {
  const stolen = "/tmp/newsgraph-stolen.csv";

  it.each([
    "CREATE (:Entity {id: 'x'})",
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "LOAD FROM '/etc/passwd' RETURN *",
    `COPY (MATCH (e:Entity) RETURN e.name) TO '${stolen}'`,
    "EXPORT DATABASE '/tmp/newsgraph-stolen'",
    "ATTACH '/tmp/x' AS x (dbtype duckdb)",
    "INSTALL httpfs",
    "CALL dbms.listConfig()",
  ])("refuses %s", async (cypher) => {
    const { exitCode, output } = await runNewsgraph(["query", cypher, "--store", sample.path]);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    expect(existsSync(stolen)).toBe(false);
  });

  it("stops what would not end", async () => {
    const { exitCode, output, messages } = await runNewsgraph([
      "query",
      endless,
      "--timeout",
      "1",
      "--store",
      sample.path,
    ]);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    expect(messages).toContain("stopped");
  });
});
