/** A browser of its own for the tests, and pages that report what goes wrong in them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { findChromium } from "./find-chromium.ts";

const switches = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const usualViewport = { width: 1200, height: 760 };

export interface PageOptions {
  readonly locale?: string;
  readonly colorScheme?: "dark" | "light";
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface OpenBrowser {
  newPage(options?: PageOptions): Promise<WatchedPage>;
  close(): Promise<void>;
}

export interface WatchedPage {
  readonly page: Page;
  /** Errors of scripts and violations of the security policy. */
  readonly problems: readonly string[];
}

/** WebGL without a graphics card is slow, and Chromium says so. */
const isNoise = (text: string): boolean => text.includes("GPU stall");

export async function openBrowser(): Promise<OpenBrowser> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-chromium-"));
  const context: BrowserContext = await chromium.launchPersistentContext(folder, {
    executablePath: findChromium(),
    args: switches,
    acceptDownloads: true,
    locale: "en-US",
    viewport: usualViewport,
  });
  const browser = context.browser();
  return {
    newPage: async ({ locale = "en-US", colorScheme = "light", viewport = usualViewport } = {}) => {
      const own = await browser?.newContext({ locale, colorScheme, viewport, reducedMotion: "reduce" });
      if (own === undefined) throw new Error("Chromium has gone");
      own.setDefaultTimeout(10_000);
      const page = await own.newPage();
      const problems: string[] = [];
      page.on("pageerror", (error) => problems.push(error.message));
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type()) && !isNoise(message.text())) problems.push(message.text());
      });
      return { page, problems };
    },
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
