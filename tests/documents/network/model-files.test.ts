import { readdirSync, statSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { loadEnglishParts } from "../../../src/languages/en/index.ts";
import english from "../../../src/languages/en/models/figures.json" with { type: "json" };
import { loadGermanParts } from "../../../src/languages/de/index.ts";
import german from "../../../src/languages/de/models/figures.json" with { type: "json" };

const models = [
  { language: "de", figures: german, load: () => loadGermanParts().network },
  { language: "en", figures: english, load: () => loadEnglishParts().network },
] as const;

interface Figures {
  readonly figures: Readonly<Record<string, number>>;
  readonly floors: Readonly<Record<string, number>>;
}

describe.each(models)("the model of $language", ({ language, figures, load }) => {
  const folder = new URL(`../../../src/languages/${language}/models/`, import.meta.url);

  it("is the one that the figures were measured on", () => {
    expect(figures.model).toBe(load().version);
  });

  it("keeps its floors", () => {
    const kept: Figures = figures;
    const low = Object.entries(kept.floors).filter(([name, floor]) => !((kept.figures[name] ?? 0) >= floor));
    expect(low).toEqual([]);
    expect(Object.keys(kept.floors).length).toBeGreaterThan(0);
  });

  it("is small, and has its card beside it", () => {
    const files = readdirSync(folder);
    const sizes = files.map((file) => statSync(new URL(file, folder)).size);
    expect(Math.max(...sizes)).toBeLessThan(8_000_000);
    expect(files).toEqual(expect.arrayContaining(["README.md", "figures.json", "network.bin"]));
  });
});
