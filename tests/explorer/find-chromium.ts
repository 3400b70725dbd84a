/**
 * Chromium for the browser tests: CHROMIUM_PATH, else Debian's, else installed where this user may install.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

function findInstalled(): string | undefined {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH !== undefined && CHROMIUM_PATH !== "") return CHROMIUM_PATH;
  return places.find((place) => existsSync(place));
}

export function findChromium(): string {
  const installed = findInstalled();
  if (installed !== undefined) return installed;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "ignore" });
    const fresh = findInstalled();
    if (fresh !== undefined) return fresh;
  }
  throw new Error("The browser tests need Chromium: apt-get install chromium, or set CHROMIUM_PATH to its program.");
}
