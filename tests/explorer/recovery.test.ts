/** A server that stops while its page is open and is started again, two tabs, links and files that hold no view. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Page } from "playwright-core";
import { type RunningExplorer, startExplorer } from "../../src/explorer/server/start-explorer.ts";
import { type OpenBrowser, openBrowser } from "./open-browser.ts";
import { buildPage } from "./open-explorer.ts";
import { type SampleStore, openSampleStore } from "./open-sample-store.ts";
import { choose, chooseInMenu } from "./page-actions.ts";
import { fillForReview } from "./review-articles.ts";

jest.setTimeout(120_000);

let sample: SampleStore;
let built: string;
let explorer: RunningExplorer;
let browser: OpenBrowser;
let page: Page;

function start(port = 0): Promise<RunningExplorer> {
  return startExplorer({ store: sample.store, queries: [], page: built, port, version: "test" });
}

async function restart(): Promise<void> {
  explorer = await start(Number(new URL(explorer.address).port));
}

async function openTab(fragment = ""): Promise<Page> {
  const tab = await browser.newPage();
  await tab.page.goto(`${explorer.address}/${fragment}`);
  await tab.page.locator("#graph canvas").first().waitFor();
  return tab.page;
}

const shown = (tab: Page): Promise<string | null> => tab.locator("#graph").getAttribute("aria-label");

beforeAll(async () => {
  sample = await openSampleStore(fillForReview);
  built = buildPage(sample.folder);
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await sample.close();
});

beforeEach(async () => {
  explorer = await start();
  page = await openTab();
});

afterEach(async () => {
  await page.context().close();
  await explorer.close();
});

describe("a server that stops", () => {
  it("is missed aloud, and what was asked meanwhile is answered when it is back", async () => {
    await choose(page, "Rausch");
    await page.getByRole("button", { name: "Close" }).click();
    await explorer.close();
    await page.getByRole("button", { name: "Statistics" }).click();
    await page.locator(".away").waitFor();
    await page.getByRole("button", { name: "Review" }).click();
    await page.getByRole("button", { name: "Graph", exact: true }).click();
    await restart();
    await page.locator(".away").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Statistics" }).click();
    await page.locator(".totals").waitFor();
    await page.getByRole("button", { name: "Review" }).click();
    await page.locator(".pair-card").first().waitFor();
    expect(await page.locator(".away").count()).toBe(0);
    expect(await page.locator(".problem").count()).toBe(0);
  });

  it("takes judgements again after it was started anew, though the page has the token of the start before", async () => {
    await page.getByRole("button", { name: "Review" }).click();
    await page.locator(".pair-card").first().waitFor();
    const before = await page.locator(".pair-card").count();
    await explorer.close();
    await restart();
    await page.locator(".pair-actions button").nth(1).click();
    await page.locator(".judgement").first().waitFor();
    expect(await page.locator(".pair-card").count()).toBeLessThan(before);
    await page.locator(".judgement button").first().click();
    await page.locator(".judgement").first().waitFor({ state: "detached" });
    expect(await page.locator(".pair-card").count()).toBe(before);
  });

  it("opens the page that was loaded too early", async () => {
    const { address } = explorer;
    await page.route("**/api/**", (route) => route.abort());
    await page.goto(`${address}/?early`);
    await page.locator(".opening .problem").waitFor();
    await page.unroute("**/api/**");
    await page.locator("#graph canvas").first().waitFor();
    await page.locator(".away").waitFor({ state: "detached" });
    expect(await page.locator("#graph").getAttribute("aria-label")).toMatch(/^Graph of \d+ /);
  });
});

describe("two tabs", () => {
  it("may judge in turn; the one that is late is told so and shows what stands", async () => {
    const other = await openTab();
    for (const tab of [page, other]) {
      await tab.getByRole("button", { name: "Review" }).click();
      await tab.locator(".pair-card").first().waitFor();
    }
    await page.locator(".pair-actions button").first().click();
    await page.locator(".judgement").first().waitFor();
    await other.locator(".pair-actions button").first().click();
    await other.locator(".judgement").first().waitFor();
    expect(await other.locator(".judgement").count()).toBe(await page.locator(".judgement").count());
    await other.locator(".judgement button").first().click();
    await other.locator(".judgement").first().waitFor({ state: "detached" });
    await other.context().close();
  });
});

describe("what holds no view", () => {
  it.each([
    ["broken", "#view=abc"],
    ["giant", `#view=${"A".repeat(1_500_000)}`],
    ["of another kind", "#view=<script>alert(1)</script>"],
  ])("a link that is %s opens the overview and says so", async (_, fragment) => {
    const tab = await openTab(fragment);
    await tab.getByRole("alert").waitFor();
    expect(await tab.getByRole("alert").textContent()).toBe("This link holds no view that can be opened");
    expect(await shown(tab)).toBe(await shown(page));
    await tab.context().close();
  });

  it.each([
    ["empty", ""],
    ["cut", '{"program":"newsgraph","kind":"view","version":1,"nodes":['],
    ["far out of sight", `{"program":"newsgraph","kind":"view","version":1,"nodes":[{"id":"a","x":1e300,"y":0}]}`],
    ["of five megabytes", " ".repeat(5_000_000)],
  ])("a file that is %s is refused and the graph stays", async (_, text) => {
    const before = await shown(page);
    const chooser = page.waitForEvent("filechooser");
    await chooseInMenu(page, { menu: "View", item: "Open a view file" });
    await (await chooser).setFiles({ name: "v.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toBe("This is not a view file");
    expect(await shown(page)).toBe(before);
  });
});
