/** What of a page is cut by the window, or covered by something else, as texts that a failing test shows. */
import type { Page } from "playwright-core";

/** Controls that reach beyond the window without a frame that can be scrolled to them, and a page wider than its window. */
const cut = `(() => {
  const faults = [];
  const { clientWidth: width, scrollWidth } = document.documentElement;
  if (scrollWidth > width) faults.push("the page is " + scrollWidth + " px wide in a window of " + width);
  const scrolls = (element) => {
    for (let at = element; at !== null && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (["auto", "scroll"].includes(style.overflowX) && at.scrollWidth > at.clientWidth) return true;
    }
    return false;
  };
  for (const element of document.querySelectorAll("button, input, select, textarea, a, h2, h3, summary, p")) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(".quiet, [inert]") !== null) continue;
    const { left, right } = element.getBoundingClientRect();
    if (right - left > 0 && (left < -1 || right > width + 1) && !scrolls(element)) {
      faults.push(element.tagName + " " + (element.getAttribute("aria-label") ?? element.textContent).slice(0, 40) + " from " + Math.round(left) + " to " + Math.round(right));
    }
  }
  return faults;
})()`;

/** Pairs of these that lie over each other. */
const overlaps = (selectors: readonly string[]): string => `(() => {
  const boxes = ${JSON.stringify(selectors)}.flatMap((selector) =>
    [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ selector, box: element.getBoundingClientRect() })));
  return boxes.flatMap(({ selector, box: a }, index) => boxes.slice(index + 1)
    .filter(({ box: b }) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
    .map((other) => selector + " lies over " + other.selector));
})()`;

export const findCut = (page: Page): Promise<readonly string[]> => page.evaluate<readonly string[]>(cut);

export const findOverlaps = (page: Page, selectors: readonly string[]): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(overlaps(selectors));
