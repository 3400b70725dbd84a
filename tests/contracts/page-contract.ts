/**
 * Contract of the page
 * ====================
 *
 * What the page must do in a real Chromium, over whichever real store.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Page } from "playwright-core";
import { graphCounts } from "../../src/queries/graph-counts.ts";
import { neighbourhood } from "../../src/queries/neighbourhood.ts";
import { findFaults } from "../explorer/find-faults.ts";
import { type OpenBrowser, openBrowser } from "../explorer/open-browser.ts";
import type { ExplorerSetup, OpenExplorer } from "../explorer/open-explorer.ts";
import {
  choose,
  chooseInMenu,
  clickMiddle,
  download,
  expectNodes,
  openPage,
  startEmpty,
  startOver,
} from "../explorer/page-actions.ts";

jest.setTimeout(60_000);

const pictures = "test-artefacts/explorer";

export function pageContract(open: (setup: ExplorerSetup) => Promise<OpenExplorer>): void {
  let explorer: OpenExplorer;
  let browser: OpenBrowser;
  let page: Page;
  let problems: readonly string[];

  beforeAll(async () => {
    explorer = await open({ withPage: true, queries: [graphCounts, neighbourhood] });
    browser = await openBrowser();
    ({ page, problems } = await openPage({ explorer, browser }));
  }, 600_000);

  afterAll(async () => {
    await browser.close();
    await explorer.close();
  });

  it("opens with an overview", async () => {
    await expectNodes(page, 23);
  });

  describe("search", () => {
    it.each([
      ["Mullerhof", "Jörg Müllerhoff"],
      ["müllerh", "Jörg Müllerhoff"],
      ["Dornjew", "Pawel Dorniew"],
      ["lindkvarn", "Svea Lindqvarn"],
      ["staatsanw silber", "Staatsanwaltschaft Silberhafen"],
    ])("finds %s as %s", async (typed, name) => {
      await choose(page, typed);
      await page.getByRole("heading", { level: 2, name }).waitFor();
      expect(await page.locator(".inspector h2").textContent()).toBe(name);
    });

    it("says so when there is no such name", async () => {
      await page.fill("#search", "Xylophonqq");
      expect(await page.locator(".no-hits").textContent()).toBe("No name like this in the graph");
      await page.fill("#search", "");
    });
  });

  describe("the graph", () => {
    it("opens a node by a click and expands it by the next", async () => {
      await startEmpty(page);
      await choose(page, "Okorolu");
      await page.getByRole("button", { name: "Close" }).click();
      await clickMiddle(page);
      await page.getByRole("heading", { level: 2, name: "Adaeze Okorolu" }).waitFor();
      await clickMiddle(page);
      await expectNodes(page, 6);
    });

    it("shows the sentences of a line with the words marked and a link to the article", async () => {
      await startEmpty(page);
      await choose(page, "Keller");
      await expectNodes(page, 1);
      await choose(page, "Brandis");
      await expectNodes(page, 2);
      await clickMiddle(page);
      await page.locator(".statement").waitFor();
      const sentence = await page.locator(".statement .sentence").textContent();
      expect(sentence).toBe("Ines Kellermund von der Staatsanwaltschaft Silberhafen warf Brandis Bestechung vor.");
      expect(await page.locator(".statement mark").allTextContents()).toEqual(["Ines Kellermund", "warf", "Brandis"]);
      const link = page.locator(".statement a");
      expect(await link.getAttribute("href")).toBe("https://depesche.example/helvar-quist");
      expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
    });

    it("finds the path between two nodes and opens the proof of its steps", async () => {
      await startOver(page);
      await choose(page, "Kellermund");
      await page.getByRole("button", { name: "Path from here" }).click();
      await choose(page, "Dorniew", "#path-end");
      await page.locator(".step").nth(3).waitFor();
      expect(await page.locator(".step").count()).toBe(4);
      await page.locator(".step summary").first().click();
      await page.locator(".step .statement").first().waitFor();
      expect(await page.locator(".step mark").first().textContent()).toBe("Ines Kellermund");
    });

    it("colours communities and takes the last change back", async () => {
      await startOver(page);
      await page.getByRole("button", { name: "Colour by community" }).click();
      await page.locator(".legend summary").click();
      await page.getByText("Community 3").waitFor();
      await page.getByRole("button", { name: "Colour by community" }).click();
      await startEmpty(page);
      await page.keyboard.press("Control+z");
      await expectNodes(page, 23);
      expect(await page.locator(".dot[data-community]").count()).toBe(0);
    });
  });

  describe("filters", () => {
    const shown = (): Promise<string | null> => page.locator(".filters .panel-note").textContent();

    beforeEach(async () => {
      await startOver(page);
    });

    it.each([
      ["denied", "36 of 37 edges shown"],
      ["planned", "36 of 37 edges shown"],
      ["visited", "35 of 37 edges shown"],
      ["Polderblatt", "22 of 37 edges shown"],
      ["Places", "28 of 37 edges shown"],
    ])("hides what is %s", async (label, expected) => {
      await page.locator(".filters .choice", { hasText: "Polderblatt" }).waitFor();
      await page.locator(".filters .choice", { hasText: label }).first().locator("input").uncheck();
      expect(await shown()).toBe(expected);
      await page.getByRole("button", { name: "Reset" }).click();
      expect(await shown()).toBe("37 of 37 edges shown");
    });

    it("narrows the time with the keys of the timeline", async () => {
      const from = page.getByRole("slider", { name: "From" });
      await from.press("End");
      expect(await from.getAttribute("aria-valuetext")).toBe("October 2025");
      expect(await shown()).toBe("6 of 37 edges shown");
      await page.getByRole("button", { name: "Whole time" }).click();
      expect(await shown()).toBe("37 of 37 edges shown");
    });
  });

  describe("the console", () => {
    beforeAll(async () => {
      await page.getByRole("button", { name: "Queries" }).click();
      await page.locator(".cypher").waitFor();
    });

    it("answers a reading query", async () => {
      await page.fill(".cypher", 'MATCH (e:Entity {type: "Event"}) RETURN e.name AS name ORDER BY name');
      await page.press(".cypher", "Control+Enter");
      await page.locator("tbody td").first().waitFor();
      expect(await page.locator("tbody td").allTextContents()).toEqual(["Gipfel von Silberhafen", "Wahl in Nordland"]);
    });

    it.each([
      "MATCH (e:Entity) DETACH DELETE e",
      "LOAD FROM '/etc/passwd' RETURN *",
      "COPY (MATCH (e:Entity) RETURN e.name) TO '/tmp/newsgraph-stolen.csv'",
      "MATCH (e:Entity) RETRUN e",
    ])("refuses %s and stays usable", async (cypher) => {
      await page.fill(".cypher", cypher);
      await page.getByRole("button", { name: "Run" }).click();
      await page.getByRole("alert").waitFor();
      expect(await page.getByRole("alert").textContent()).not.toBe("");
      await page.fill(".cypher", "RETURN 1 AS one");
      await page.getByRole("button", { name: "Run" }).click();
      await page.locator("tbody td").waitFor();
      expect(await page.locator("tbody td").textContent()).toBe("1");
    });

    it("runs a ready question", async () => {
      await page.getByRole("button", { name: "graph-counts" }).click();
      await page.getByRole("button", { name: "Run" }).click();
      await page.locator("tbody tr").first().waitFor();
      expect(await page.locator("tbody").textContent()).toContain("Article8");
    });

    it("completes a name, answers in words and opens who is in the answer", async () => {
      await page.getByRole("button", { name: "Neighbourhood" }).click();
      const name = page.locator(".query-form [role=combobox]");
      await name.fill("mullerhof");
      await page.locator(".query-form [role=option]").first().waitFor();
      await page.screenshot({ path: `${pictures}/question-completion.png` });
      expect(await findFaults(page)).toEqual([]);
      await name.press("Enter");
      expect(await name.inputValue()).toBe("Jörg Müllerhoff");
      await page.getByRole("button", { name: "Run" }).click();
      await page.locator("tbody tr").first().waitFor();
      await page.screenshot({ path: `${pictures}/question-answer.png` });
      expect(await page.locator("thead th").allTextContents()).toEqual(
        expect.arrayContaining(["Source", "Target", "First reported"]),
      );
      expect(await page.locator("tbody").textContent()).not.toMatch(/met_with|holds_role/);
      await page.locator("tbody .link", { hasText: "Jörg Müllerhoff" }).first().click();
      await page.locator(".inspector h2", { hasText: "Jörg Müllerhoff" }).waitFor();
    });
  });

  describe("views and exports", () => {
    it("saves a view as a file and opens it again", async () => {
      await startEmpty(page);
      await choose(page, "Kellermund");
      await choose(page, "Brandis");
      await expectNodes(page, 2);
      const buffer = await download(page, { menu: "View", item: "Save view as a file" });
      await startOver(page);
      const chooser = page.waitForEvent("filechooser");
      await chooseInMenu(page, { menu: "View", item: "Open a view file" });
      await (await chooser).setFiles({ name: "view.json", mimeType: "application/json", buffer });
      await expectNodes(page, 2);
    });

    it("opens a view from a link", async () => {
      await startEmpty(page);
      await choose(page, "Okorolu");
      await page.getByRole("button", { name: "Show neighbours" }).click();
      await expectNodes(page, 6);
      await chooseInMenu(page, { menu: "View", item: "Copy link to this view" });
      await page.waitForURL(/#view=/);
      const other = await openPage({ explorer, browser }, {}, new URL(page.url()).hash);
      await expectNodes(other.page, 6);
      await other.page.context().close();
    });

    it("says so when a file is no view", async () => {
      const chooser = page.waitForEvent("filechooser");
      await chooseInMenu(page, { menu: "View", item: "Open a view file" });
      await (await chooser).setFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from('{"a":1}') });
      await page.getByRole("alert").waitFor();
      expect(await page.getByRole("alert").textContent()).toBe("This is not a view file");
    });

    it("gives the graph to other programs", async () => {
      await startOver(page);
      const png = await download(page, { menu: "Export", item: "Picture (PNG)" });
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      const svg = (await download(page, { menu: "Export", item: "Drawing (SVG)" })).toString();
      expect(svg.match(/<circle/g)).toHaveLength(23);
      const gexf = (await download(page, { menu: "Export", item: "Graph for Gephi (GEXF)" })).toString();
      expect(gexf).toContain('label="met_with"');
      const csv = (await download(page, { menu: "Export", item: "Edges as a table (CSV)" })).toString();
      expect(csv.split("\r\n")).toHaveLength(39);
    });
  });

  it("has given the browser nothing to complain about, but the requests that were to fail", () => {
    expect(problems.filter((problem) => !problem.includes("status of 400"))).toEqual([]);
  });
}
