/**
 * Benchmark of the explorer's page
 * ================================
 *
 * How long a large graph takes to be seen, and how smoothly it is panned, in Chromium without a graphics card. The
 * graph is made up: 50,000 nodes and 150,000 edges, drawn to hubs as in news (preferential attachment), seeded.
 *
 *   npm run build && npx tsx scripts/benchmark-explorer.ts [nodes] [edges]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { GraphPart, ViewEdge, ViewNode } from "../src/explorer/api/graph-part.ts";
import { findPage } from "../src/explorer/server/find-page.ts";
import { startExplorer } from "../src/explorer/server/start-explorer.ts";
import { entityTypes, statementTypes } from "../src/ontology/ontology.ts";
import { openEmbeddedStore } from "../src/stores/embedded/open-embedded-store.ts";

const [nodeCount = 50_000, edgeCount = 150_000] = process.argv.slice(2).map(Number);

function seededDraw(): () => number {
  let state = 7;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function makeGraph(): GraphPart {
  const draw = seededDraw();
  const nodes = Array.from({ length: nodeCount }, (_, index): ViewNode => {
    const type = entityTypes[index % entityTypes.length] ?? "Person";
    return { id: `n${index}`, name: `Name ${index}`, type, articleCount: 1 + Math.floor(1_000 / (index + 1)) };
  });
  const edges = Array.from({ length: edgeCount }, (_, index): ViewEdge => {
    const source = index % nodeCount;
    const target = Math.floor(draw() ** 3 * nodeCount);
    const month = String(1 + (index % 12)).padStart(2, "0");
    const day = `2025-${month}-15`;
    return {
      id: `e${index}`,
      sourceId: `n${source}`,
      targetId: `n${target === source ? (source + 1) % nodeCount : target}`,
      type: statementTypes[index % statementTypes.length]?.id ?? "met_with",
      polarity: "affirmed",
      modality: "asserted",
      role: null,
      former: false,
      statementCount: 1,
      ownVoiceCount: 1,
      attributedCount: 0,
      articleCount: 1,
      sourceCount: 1,
      eventFrom: null,
      eventTo: null,
      publishedFrom: day,
      publishedTo: day,
      table: false,
    };
  });
  return { nodes, edges };
}

const folder = mkdtempSync(join(tmpdir(), "newsgraph-benchmark-"));
const store = await openEmbeddedStore({ path: join(folder, "empty.newsgraph") });
await store.prepare();
const explorer = await startExplorer({ store, queries: [], page: findPage(), version: "benchmark" });
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-US" });
const body = JSON.stringify(makeGraph());
let answered = 0;
await page.route("**/api/overview", async (route) => {
  answered = performance.now();
  await route.fulfill({ contentType: "application/json", body });
});
page.on("pageerror", (error) => {
  console.log(`page: ${error.message}`);
});
await page.goto(explorer.address);
await page.locator(`#graph[aria-label*="${nodeCount.toLocaleString("en-US")} nodes"]`).waitFor({ timeout: 120_000 });
// From the last byte on, by the page's own clock: bringing the made-up answer into the browser is the tool's cost.
const first = await page.evaluate<number>(
  "performance.now() - performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/api/overview')).responseEnd",
);

interface Panning {
  readonly frames: number;
  /** Frames in which the page drew the graph anew. */
  readonly drawn: number;
  /** Longest time between two frames, in milliseconds. */
  readonly longest: number;
}

/** Milliseconds after which the picture stands still, with all its lines. */
const rest = 1_500;

/** What a mouse that is held down, or a finger, does at a place; the finger comes down first and is lifted last. */
const pointers = {
  mouse: {
    down: "",
    move: `target.dispatchEvent(new MouseEvent("mousemove", { ...place, bubbles: true, buttons: 1 }))`,
    up: "",
  },
  finger: { down: `touch("touchstart", [place])`, move: `touch("touchmove", [place])`, up: `touch("touchend", [])` },
};

type Pointer = keyof typeof pointers;

/** Moves the pointer once a frame, as a hand does, and counts the frames and those in which WebGL was asked to draw. */
const panInCircles = ({ down, move, up }: (typeof pointers)[Pointer]): string => `new Promise((resolve) => {
  const counts = { frames: 0, drawn: 0, longest: 0 };
  let drew = false;
  const methods = ["drawArrays", "drawArraysInstanced"].map((name) => [name, WebGL2RenderingContext.prototype[name]]);
  for (const [name, original] of methods) {
    WebGL2RenderingContext.prototype[name] = function (...given) {
      drew = true;
      return original.apply(this, given);
    };
  }
  const target = document.querySelector("#graph .sigma-mouse");
  const touch = (type, places) => {
    const touches = places.map((place) => new Touch({ ...place, identifier: 1, target }));
    target.dispatchEvent(new TouchEvent(type, { touches, bubbles: true, cancelable: true }));
  };
  const placeAt = (turn) => ({ clientX: 570 + Math.sin(turn) * 150, clientY: 615 + Math.cos(turn) * 100 });
  let place = placeAt(0);
  ${down};
  const started = performance.now();
  let last = started;
  const tick = (now) => {
    counts.frames += 1;
    counts.drawn += drew ? 1 : 0;
    counts.longest = Math.max(counts.longest, now - last);
    last = now;
    drew = false;
    place = placeAt((now - started) / 400);
    ${move};
    if (now - started < 4000) return requestAnimationFrame(tick);
    ${up};
    for (const [name, original] of methods) WebGL2RenderingContext.prototype[name] = original;
    const seconds = (now - started) / 1000;
    resolve({ frames: counts.frames / seconds, drawn: counts.drawn / seconds, longest: counts.longest });
  };
  requestAnimationFrame(tick);
})`;

/** Pans in circles, so that the graph, all of which is shown first, stays in sight. */
async function pan(pointer: Pointer): Promise<Panning> {
  await page.locator("button[aria-label=Fit]").click();
  await page.waitForTimeout(rest);
  if (pointer === "finger") return page.evaluate<Panning>(panInCircles(pointers.finger));
  // Pressed beside the nodes: on one of them it would be that node which is dragged.
  await page.mouse.move(570, 715);
  await page.mouse.down();
  const panning = await page.evaluate<Panning>(panInCircles(pointers.mouse));
  await page.mouse.up();
  return panning;
}

const describe = ({ frames, drawn, longest }: Panning): string =>
  `${frames.toFixed(0)} frames/s, ${drawn.toFixed(0)} of them new, longest pause ${longest.toFixed(0)} ms`;

const whileArranging = await pan("mouse");
await page.locator("button[aria-label=Arrange]:enabled").waitFor({ timeout: 300_000 });
const arranged = performance.now() - answered;
const still = await pan("mouse");
const byFinger = await pan("finger");
await page.waitForTimeout(rest);
await page.screenshot({ path: join("test-artefacts", "explorer-large.png") });
console.log(`nodes ${nodeCount}, edges ${edgeCount}, answer ${(body.length / 1e6).toFixed(1)} MB`);
console.log(`first picture after the answer: ${(first / 1_000).toFixed(2)} s`);
console.log(`arranged after: ${(arranged / 1_000).toFixed(1)} s`);
console.log(`panning while it is being arranged: ${describe(whileArranging)}`);
console.log(`panning afterwards: ${describe(still)}`);
console.log(`the same with a finger: ${describe(byFinger)}`);
await browser.close();
await explorer.close();
await store.close();
rmSync(folder, { recursive: true });
