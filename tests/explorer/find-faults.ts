/** What axe-core finds wrong with a page, serious and critical. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Fault {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Playwright's own world, into which the page's policy does not reach. */
export async function findFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const faults = await page.evaluate<readonly Fault[]>("axe.run().then(({ violations }) => violations)");
  return faults
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}
