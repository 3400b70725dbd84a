/** A dossier in a real browser: it prints to a PDF of several pages, and asks the network for nothing. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { type OpenBrowser, openBrowser } from "../explorer/open-browser.ts";
import { openSampleStore, type SampleStore } from "../explorer/open-sample-store.ts";
import { runNewsgraph } from "./run-newsgraph.ts";

jest.setTimeout(120_000);

let sample: SampleStore;
let browser: OpenBrowser;

beforeAll(async () => {
  sample = await openSampleStore();
  await sample.store.close();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(sample.folder, { recursive: true });
});

async function dossier(name: string): Promise<string> {
  return (await runNewsgraph(["show", name, "--format", "html", "--language", "de", "--store", sample.path])).output;
}

/** Objects of the type Page in a PDF that is not compressed beyond its streams. */
const pageCount = (pdf: Buffer): number => (pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;

describe("a dossier in the browser", () => {
  it.each(["light", "dark"] as const)("reads well on a %s screen and prints", async (colorScheme) => {
    const { page, problems } = await browser.newPage({ colorScheme });
    await page.setContent(await dossier("Vahlenstein"));
    mkdirSync("test-artefacts/dossier", { recursive: true });
    await page.screenshot({ path: join("test-artefacts/dossier", `${colorScheme}.png`), fullPage: true });
    const pdf = await page.pdf({ path: join("test-artefacts/dossier", `${colorScheme}.pdf`), preferCSSPageSize: true });
    expect(pageCount(pdf)).toBeGreaterThan(1);
    expect(problems).toEqual([]);
  });

  it("has its headings in order and no text beyond its column", async () => {
    const { page } = await browser.newPage();
    await page.setContent(await dossier("Vahlenstein"));
    await page.setViewportSize({ width: 360, height: 700 });
    const width = await page.evaluate("document.documentElement.scrollWidth");
    expect(width).toBeLessThanOrEqual(360);
    expect(await page.locator("h2").allTextContents()).toEqual(
      expect.arrayContaining(["Namen", "Rollen", "Beziehungen", "Zitate", "Zeitlicher Verlauf"]),
    );
  });
});
