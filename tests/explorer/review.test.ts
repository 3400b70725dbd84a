/** Judging on the page, and whom the server lets judge. */
import { mkdir } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Page } from "playwright-core";
import { routes, tokenHeader } from "../../src/explorer/api/routes.ts";
import { readNames } from "../../src/queries/read-names.ts";
import { findFaults } from "./find-faults.ts";
import { type OpenBrowser, openBrowser } from "./open-browser.ts";
import { type OpenExplorer, openExplorer } from "./open-explorer.ts";
import { openPage } from "./page-actions.ts";
import { fillForLongReview, fillForReview } from "./review-articles.ts";

jest.setTimeout(120_000);

const pictures = "test-artefacts/explorer";
const everybody = ["Eva Möllendorf", "Ida Rausch", "Jan Möllendorf", "Möllendorf"];

let explorer: OpenExplorer;

async function people(): Promise<readonly string[]> {
  const { entities } = await readNames(explorer.store);
  return entities
    .filter(({ type }) => type === "Person")
    .map(({ name }) => name)
    .sort();
}

interface Sent {
  readonly route: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

function ask({ route, body = {}, headers = {} }: Sent): Promise<Response> {
  return fetch(`${explorer.address}/api/${route}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

/** As the page gets it. */
async function tokenOf(): Promise<string | null> {
  const answer = await ask({ route: "session", headers: { Origin: explorer.address } });
  return routes.session.answer.parse(await answer.json()).token;
}

async function firstPair(): Promise<object> {
  const { pairs } = routes.review.answer.parse(await (await ask({ route: "review" })).json());
  return { verdict: "same", firstId: pairs[0]?.first.id, secondId: pairs[0]?.second.id };
}

describe("the route that writes", () => {
  beforeEach(async () => {
    explorer = await openExplorer({ withPage: false, fill: fillForReview });
  });

  afterEach(async () => {
    await explorer.close();
  });

  it("gives the token to its own page alone", async () => {
    expect(await tokenOf()).toMatch(/^[\w-]{43}$/);
    const answer = await ask({ route: "session" });
    expect(routes.session.answer.parse(await answer.json())).toMatchObject({ readOnly: false, token: null });
  });

  it.each([
    ["without a token", (own: string) => ({ Origin: own })],
    ["with a wrong token", (own: string) => ({ Origin: own, [tokenHeader]: "x".repeat(43) })],
    ["with a token that is cut", (own: string, token: string) => ({ Origin: own, [tokenHeader]: token.slice(1) })],
    ["without an origin", (_: string, token: string) => ({ [tokenHeader]: token })],
    ["of a foreign origin", (_: string, token: string) => ({ Origin: "https://evil.example", [tokenHeader]: token })],
    ["of an opaque origin", (_: string, token: string) => ({ Origin: "null", [tokenHeader]: token })],
  ])("refuses a request %s", async (_, headersFor) => {
    const headers = headersFor(explorer.address, (await tokenOf()) ?? "");
    const answer = await ask({ route: "judge", body: await firstPair(), headers });
    expect(answer.status).toBe(403);
    expect(await people()).toEqual(everybody);
  });

  it.each([
    ["an entity that is not there", { verdict: "same", firstId: "nobody", secondId: "nothing" }],
    ["a judgement that is not there", { verdict: "undo", judgementId: "none" }],
    ["an unknown verdict", { verdict: "unsure", firstId: "a", secondId: "b" }],
  ])("refuses %s", async (_, body) => {
    const headers = { Origin: explorer.address, [tokenHeader]: (await tokenOf()) ?? "" };
    expect((await ask({ route: "judge", body, headers })).status).toBe(400);
    expect(await people()).toEqual(everybody);
  });
});

describe("read-only", () => {
  it("has no token and lets nobody write", async () => {
    explorer = await openExplorer({ withPage: false, readOnly: true, fill: fillForReview });
    expect(await tokenOf()).toBeNull();
    const headers = { Origin: explorer.address, [tokenHeader]: "" };
    const answer = await ask({ route: "judge", body: await firstPair(), headers });
    expect(answer.status).toBe(403);
    expect(await people()).toEqual(everybody);
    await explorer.close();
  });
});

describe.each([
  { readOnly: false, colorScheme: "light", locale: "en-US" },
  { readOnly: false, colorScheme: "dark", locale: "de-DE" },
  { readOnly: true, colorScheme: "light", locale: "de-DE" },
] as const)("the page, $locale, $colorScheme, read-only: $readOnly", ({ readOnly, colorScheme, locale }) => {
  let browser: OpenBrowser;
  let page: Page;
  let problems: readonly string[];

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    explorer = await openExplorer({ withPage: true, readOnly, fill: fillForReview });
    browser = await openBrowser();
    ({ page, problems } = await openPage({ explorer, browser }, { colorScheme, locale }));
    await page.keyboard.press("5");
    await page.locator(".pair-card").first().waitFor();
  });

  afterAll(async () => {
    await browser.close();
    await explorer.close();
  });

  const cards = (): Promise<number> => page.locator(".pair-card").count();
  const picture = (name: string): Promise<Buffer> =>
    page.screenshot({ path: `${pictures}/${name}-${locale}-${colorScheme}${readOnly ? "-read-only" : ""}.png` });

  it("shows both sides with their sentences and no serious fault", async () => {
    await picture("review");
    expect(await cards()).toBe(2);
    const marked = await page.locator(".pair-card").first().locator("mark").allTextContents();
    expect(marked[0]).toBe("Möllendorf");
    expect(["Jan Möllendorf", "Eva Möllendorf"]).toContain(marked[1]);
    expect(await findFaults(page)).toEqual([]);
  });

  if (readOnly) {
    it("offers no button and takes no key", async () => {
      expect(await page.locator(".review-view button").count()).toBe(0);
      await page.keyboard.press("s");
      await page.keyboard.press("d");
      expect(await people()).toEqual(everybody);
    });
    return;
  }

  it("makes two names one and takes it back by a click", async () => {
    await page.locator(".pair-actions button").first().click();
    await page.locator(".judgement").waitFor();
    expect(await cards()).toBe(0);
    expect(await people()).toHaveLength(3);
    await picture("judged");
    expect(await findFaults(page)).toEqual([]);
    await page.locator(".judgement button").click();
    await page.locator(".pair-card").first().waitFor();
    expect(await page.locator(".judgement").count()).toBe(0);
    expect(await people()).toEqual(everybody);
  });

  it("does the same by keys, pair after pair", async () => {
    await page.locator(".pair-card[aria-current=true]:focus").waitFor();
    await page.keyboard.press("j");
    await page.locator("li:nth-child(2) > .pair-card[aria-current=true]:focus").waitFor();
    await page.keyboard.press("d");
    await page.locator(".judgement").waitFor();
    expect(await cards()).toBe(1);
    await page.locator(".pair-card:focus").waitFor();
    await page.keyboard.press("s");
    await page.locator(".judgement").nth(1).waitFor();
    expect(await people()).toHaveLength(3);
    await page.keyboard.press("u");
    await page.locator(".pair-card").waitFor();
    await page.keyboard.press("u");
    await page.locator(".pair-card").nth(1).waitFor();
    expect(await people()).toEqual(everybody);
    expect(problems).toEqual([]);
  });

  it("keeps the drawing in step with the graph", async () => {
    await page.keyboard.press("1");
    const label = (): Promise<string | null> => page.locator("#graph").getAttribute("aria-label");
    const before = await label();
    await page.keyboard.press("5");
    await page.locator(".pair-card:focus").waitFor();
    await page.keyboard.press("s");
    await page.locator(".judgement").waitFor();
    await page.keyboard.press("u");
    await page.locator(".pair-card").first().waitFor();
    await page.keyboard.press("1");
    expect(await label()).toBe(before);
  });
});

describe("a queue of more than a page", () => {
  it("turns, keeps its page after a judgement and turns back", async () => {
    explorer = await openExplorer({ withPage: true, fill: fillForLongReview });
    const browser = await openBrowser();
    const { page } = await openPage({ explorer, browser });
    await page.keyboard.press("5");
    const head = page.locator(".review-head .row-note").first();
    await page.locator(".pair-card").nth(39).waitFor();
    expect(await head.textContent()).toBe("Open pairs: 48, the most reported first; these are 1 to 40");
    await page.getByRole("button", { name: "Next 40" }).click();
    await page.locator(".pair-card").nth(39).waitFor({ state: "detached" });
    expect(await head.textContent()).toBe("Open pairs: 48, the most reported first; these are 41 to 48");
    await page.screenshot({ path: `${pictures}/review-last-page.png` });
    await page.locator(".pair-actions button").nth(1).click();
    await page.locator(".judgement").waitFor();
    expect(await head.textContent()).toBe("Open pairs: 47, the most reported first; these are 41 to 47");
    await page.getByRole("button", { name: "Previous 40" }).click();
    await page.locator(".pair-card").nth(39).waitFor();
    expect(await findFaults(page)).toEqual([]);
    await browser.close();
    await explorer.close();
  });
});
