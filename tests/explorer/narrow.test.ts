/** Tablet and phone: every panel can be reached, nothing is cut, nothing lies over anything else. */
import { mkdir } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Page } from "playwright-core";
import { graphCounts } from "../../src/queries/graph-counts.ts";
import { findCut, findOverlaps } from "./find-cut.ts";
import { findFaults } from "./find-faults.ts";
import { type OpenBrowser, openBrowser } from "./open-browser.ts";
import { type OpenExplorer, openExplorer } from "./open-explorer.ts";
import { choose, expectNodes, openPage } from "./page-actions.ts";

jest.setTimeout(120_000);

const pictures = "test-artefacts/explorer";
const parts = [".top-bar", ".graph-tools", ".legend", ".filters", ".timeline", ".inspector[data-open=true]"];

let explorer: OpenExplorer;
let browser: OpenBrowser;

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  explorer = await openExplorer({ withPage: true, queries: [graphCounts] });
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await explorer.close();
});

describe.each([
  ["tablet", 768, 1_024, "light", "de-DE"],
  ["tablet", 768, 1_024, "dark", "en-US"],
  ["phone", 390, 844, "light", "en-US"],
  ["phone", 390, 844, "dark", "de-DE"],
] as const)("%s of %i by %i pixels, %s, %s", (device, width, height, colorScheme, locale) => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await openPage({ explorer, browser }, { colorScheme, locale, viewport: { width, height } }));
    await expectNodes(page, 23);
  });

  afterAll(async () => {
    await page.context().close();
  });

  async function expectWhole(name: string): Promise<void> {
    await page.screenshot({ path: `${pictures}/${device}-${name}-${colorScheme}.png` });
    expect(await findCut(page)).toEqual([]);
  }

  const openView = (index: number): Promise<void> => page.locator(".view-switch button").nth(index).click();

  it("shows the graph with its tools, legend, filters' button and timeline apart", async () => {
    await expectWhole("overview");
    expect(await findOverlaps(page, parts)).toEqual([]);
    expect(await findFaults(page)).toEqual([]);
  });

  it("shows what is found below the search", async () => {
    await page.fill("#search", "staatsanw");
    await page.locator("[role=option]").first().waitFor();
    await expectWhole("hits");
    await page.fill("#search", "");
  });

  it("shows a node, its proof and a path with the graph still in sight", async () => {
    await choose(page, "Vahlenstein");
    await page.locator(".inspector .row").first().waitFor();
    await expectWhole("entity");
    expect(await findOverlaps(page, parts)).toEqual([]);
    await page.locator(".inspector .row").first().click();
    await page.locator(".statement").first().waitFor();
    await expectWhole("evidence");
    await page.locator(".pair .link").first().click();
    await page.locator(".panel-actions button").nth(1).click();
    await choose(page, "Kellermund", "#path-end");
    await page.locator(".step").first().waitFor();
    await expectWhole("path");
    expect(await findOverlaps(page, parts)).toEqual([]);
    const stage = await page.locator("#graph").boundingBox();
    expect(Math.min(stage?.width ?? 0, stage?.height ?? 0)).toBeGreaterThan(240);
    await page.locator(".inspector-close button").click();
  });

  it("opens filters over the graph and closes them", async () => {
    await page.locator(".filters.folded button").click();
    await page.locator(".filters input[type=checkbox]").first().waitFor();
    await expectWhole("filters");
    await page.locator(".filters .panel-head button").click();
    expect(await findOverlaps(page, parts)).toEqual([]);
  });

  it("opens both menus inside the window", async () => {
    for (const index of [0, 1]) {
      await page.locator(".menu > button").nth(index).click();
      await page.locator("[role=menuitem]:visible").first().waitFor();
      await expectWhole(`menu-${index + 1}`);
      await page.keyboard.press("Escape");
    }
  });

  it.each([
    [1, "list", "table"],
    [2, "console", ".cypher"],
    [3, "statistics", ".chart canvas"],
    [4, "review", ".review-head"],
  ])("reaches view %i, the %s", async (index, name, sign) => {
    await openView(index);
    await page.locator(sign).first().waitFor();
    await expectWhole(name);
    expect(await findFaults(page)).toEqual([]);
    await openView(0);
  });

  it("shows the help inside the window", async () => {
    await page.locator(".top-tools button").last().click();
    await page.locator("dialog[open]").waitFor();
    await expectWhole("help");
    await page.keyboard.press("Escape");
  });
});
