/** What a user does on the page, for the tests. */
import { expect } from "@jest/globals";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import type { OpenBrowser, WatchedPage } from "./open-browser.ts";
import type { OpenExplorer } from "./open-explorer.ts";

type PageOptions = Parameters<OpenBrowser["newPage"]>[0];

export interface Opener {
  readonly explorer: OpenExplorer;
  readonly browser: OpenBrowser;
}

export async function openPage(opener: Opener, options?: PageOptions, fragment = ""): Promise<WatchedPage> {
  const watched = await opener.browser.newPage(options);
  await watched.page.goto(`${opener.explorer.address}/${fragment}`);
  await watched.page.locator("#graph canvas").first().waitFor();
  return watched;
}

/** Waits until the drawing says that it shows so many nodes. */
export async function expectNodes(page: Page, count: number): Promise<void> {
  await page.locator(`#graph[aria-label*=" ${count} "]`).waitFor();
  expect(await page.locator("#graph").getAttribute("aria-label")).toMatch(new RegExp(`^Graph (of|mit) ${count} `));
}

/** Types into a search field and takes the first name offered. */
export async function choose(page: Page, text: string, box = "#search"): Promise<void> {
  await page.fill(box, text);
  await page.locator("[role=option]").first().waitFor();
  await page.press(box, "Enter");
}

/** Back to the overview, without filters or choice. */
export async function startOver(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Graph", exact: true }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Overview" }).click();
  await expectNodes(page, 23);
}

export async function startEmpty(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Graph", exact: true }).click();
  await page.getByRole("button", { name: "Start empty" }).click();
  await expectNodes(page, 0);
}

/** What the tools at the drawing's foot cover: the graph is fitted above it. */
const foot = 56;

/** One node, or the middle of the line between two, stands in the middle of the drawing above its foot. */
export async function clickMiddle(page: Page): Promise<void> {
  await page.locator("button[aria-label=Arrange]:enabled").waitFor();
  await page.waitForTimeout(700);
  const box = await page.locator("#graph").boundingBox();
  if (box === null) throw new Error("there is no drawing");
  await page.mouse.click(box.x + box.width / 2, box.y + (box.height - foot) / 2);
}

export interface MenuChoice {
  readonly menu: "View" | "Export";
  readonly item: string;
}

export async function chooseInMenu(page: Page, { menu, item }: MenuChoice): Promise<void> {
  await page.getByRole("button", { name: menu, exact: true }).last().click();
  await page.getByRole("menuitem", { name: item }).click();
}

export async function download(page: Page, choice: MenuChoice): Promise<Buffer> {
  const waiting = page.waitForEvent("download");
  await chooseInMenu(page, choice);
  return readFile(await (await waiting).path());
}
