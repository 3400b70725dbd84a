/** The page for everybody and against everybody: keyboard alone, accessibility rules, two languages, hostile names. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";
import { metWith } from "../../src/queries/met-with.ts";
import { findFaults } from "./find-faults.ts";
import { type OpenBrowser, openBrowser } from "./open-browser.ts";
import { type OpenExplorer, openExplorer } from "./open-explorer.ts";
import { choose, download, expectNodes, openPage, startOver } from "./page-actions.ts";

jest.setTimeout(60_000);

const pictures = "test-artefacts/explorer";

let explorer: OpenExplorer;
let browser: OpenBrowser;

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  explorer = await openExplorer({ withPage: true, queries: [metWith] });
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await explorer.close();
});

describe.each(["light", "dark"] as const)("axe, %s", (colorScheme) => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await openPage({ explorer, browser }, { colorScheme }));
    await expectNodes(page, 23);
  });

  afterAll(async () => {
    await page.context().close();
  });

  const picture = (name: string): Promise<Buffer> =>
    page.screenshot({ path: `${pictures}/${name}-${colorScheme}.png` });

  it("has no serious fault in the graph with a node, a proof and a path", async () => {
    await picture("overview");
    await choose(page, "Vahlenstein");
    await page.getByRole("heading", { name: "Quotes" }).waitFor();
    await picture("entity");
    expect(await findFaults(page)).toEqual([]);
    await page.locator(".row").first().click();
    await page.locator(".statement").first().waitFor();
    await picture("evidence");
    expect(await findFaults(page)).toEqual([]);
    await page.locator(".pair .link").first().click();
    await page.getByRole("button", { name: "Path from here" }).click();
    await choose(page, "Kellermund", "#path-end");
    await page.locator(".step").first().waitFor();
    await picture("path");
    expect(await findFaults(page)).toEqual([]);
  });

  it.each([
    ["List", "table"],
    ["Queries", ".cypher"],
    ["Statistics", ".chart canvas"],
  ])("has no serious fault in %s", async (view, sign) => {
    await page.getByRole("button", { name: view, exact: true }).click();
    await page.locator(sign).first().waitFor();
    await picture(view.toLowerCase());
    expect(await findFaults(page)).toEqual([]);
  });

  it("has no serious fault in the help", async () => {
    await page.getByRole("button", { name: "Keyboard and help" }).click();
    await page.getByRole("heading", { name: "Keyboard" }).waitFor();
    await picture("help");
    expect(await findFaults(page)).toEqual([]);
  });
});

describe("the keyboard alone", () => {
  it("searches, walks, expands, reads proof and leaves", async () => {
    const { page } = await openPage({ explorer, browser });
    await expectNodes(page, 23);
    await page.keyboard.press("/");
    await page.keyboard.type("Müllerh");
    await page.locator("[role=option]").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".inspector h2", { hasText: "Jörg Müllerhoff" }).waitFor();
    await page.locator("#graph").focus();
    await page.keyboard.press("ArrowLeft");
    await page.locator(".inspector h2:not(:has-text('Müllerhoff'))").waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".notice[data-shown=true]").waitFor();
    await page.keyboard.press("2");
    await page.getByRole("region", { name: "Edges" }).waitFor();
    const relation = page.getByRole("region", { name: "Edges" }).getByRole("button", { name: "met" }).first();
    await relation.focus();
    await page.keyboard.press("Enter");
    await page.locator(".statement mark").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator(".inspector").getAttribute("data-open")).toBe("false");
    await page.context().close();
  });

  it("reaches every control of the page and shows where it is", async () => {
    const { page } = await openPage({ explorer, browser });
    await expectNodes(page, 23);
    const seen = new Set<string>();
    for (let step = 0; step < 90; step += 1) {
      await page.keyboard.press("Tab");
      const label = await page.evaluate<string>(
        "(() => { const e = document.activeElement; const s = getComputedStyle(e); return s.outlineStyle === 'none' ? '' : (e.getAttribute('aria-label') ?? e.textContent.trim()) })()",
      );
      seen.add(label);
    }
    for (const control of [
      "Graph",
      "Statistics",
      "View",
      "Export",
      "Keyboard and help",
      "Arrange",
      "Fit",
      "From",
      "To",
    ]) {
      expect(seen).toContain(control);
    }
    await page.context().close();
  });
});

describe("languages", () => {
  it("speaks German where the browser does, English on demand, and remembers it", async () => {
    const { page } = await openPage({ explorer, browser }, { locale: "de-DE" });
    await expectNodes(page, 23);
    await page.screenshot({ path: `${pictures}/german.png` });
    expect(await page.locator("html").getAttribute("lang")).toBe("de");
    expect(await page.locator(".filters h2").textContent()).toBe("Filter");
    await page.getByRole("button", { name: "Abfragen" }).click();
    await page.getByRole("button", { name: "Wer wen traf" }).click();
    await page.getByRole("combobox", { name: "Name", exact: true }).fill("Jörg Müllerhoff");
    await page.getByRole("button", { name: "Ausführen" }).click();
    await page.locator("tbody tr").first().waitFor();
    await page.screenshot({ path: `${pictures}/german-question.png` });
    const heads = await page.locator("thead th").allTextContents();
    expect(heads).toEqual(expect.arrayContaining(["Zeit", "Ort", "Satz", "Medium", "Überschrift"]));
    expect(await page.locator(".field small").allTextContents()).toContain("Name eines Ortes");
    await page.getByRole("button", { name: "Graph", exact: true }).click();
    await page.getByRole("button", { name: "English" }).click();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.reload();
    await page.getByRole("heading", { name: "Filters" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.context().close();
  });
});

describe("hostile articles", () => {
  const name = "<script>document.title='hacked'</script> Bobby {{7*7}}";

  it("are text in the search, the panel, the list and the exports", async () => {
    const { page, problems } = await openPage({ explorer, browser });
    await startOver(page);
    await choose(page, "Bobby");
    await page.locator(".inspector h2", { hasText: "Bobby" }).waitFor();
    expect(await page.locator(".inspector h2").textContent()).toBe(name);
    await page.getByText("<img src=x onerror=alert(1)>").waitFor();
    await page.locator(".row").first().click();
    await page.locator(".statement").waitFor();
    expect(await page.locator(".statement .sentence").textContent()).toContain("<b>sehr</b>");
    expect(await page.locator(".statement a").count()).toBe(0);
    const svg = (await download(page, { menu: "Export", item: "Drawing (SVG)" })).toString();
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).not.toContain("<script>");
    await page.getByRole("button", { name: "List" }).click();
    await page.getByRole("region", { name: "Nodes" }).getByText(name).waitFor();
    expect(await page.title()).toBe("newsgraph");
    expect(await page.locator("#page script, #page img[src=x]").count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it("cannot be made markup or code: the browser refuses", async () => {
    const { page } = await openPage({ explorer, browser });
    for (const attempt of ["document.body.innerHTML = '<b>x</b>'", "new Function('return 1')()"]) {
      // What the test's own tool runs is let through; what the page runs later by itself is not.
      const run = `(() => { try { ${attempt}; return "ran" } catch (error) { return error.name } })()`;
      expect(await page.evaluate(`new Promise((resolve) => setTimeout(() => resolve(${run}), 0))`)).not.toBe("ran");
    }
    await page.context().close();
  });
});
