/**
 * Palette
 * =======
 *
 * Colours of the drawing, for dark and for light. Kinds of nodes follow Okabe and Ito's set, which people with any
 * colour vision tell apart, darkened or lightened until each stands at least 3:1 against its background.
 */
import type { EntityType } from "../../../ontology/ontology.ts";
import type { Standing } from "../state/bundle-edges.ts";

export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly halo: string;
  readonly accent: string;
  readonly faded: string;
  readonly fadedLine: string;
  /** Lines of what is chosen. */
  readonly strongLine: string;
  readonly kinds: Readonly<Record<EntityType, string>>;
  readonly lines: Readonly<Record<Standing, string>>;
  readonly communities: readonly string[];
}

export type Theme = "dark" | "light";

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    background: "#f7f8fa",
    text: "#1c2430",
    halo: "#f7f8fa",
    accent: "#b4234a",
    faded: "#d9dde4",
    fadedLine: "#e9ebef",
    strongLine: "#66758a",
    kinds: { Person: "#2f63c4", Organization: "#0a7f71", Place: "#b8720f", Event: "#a83e7c", Work: "#6d5cae" },
    lines: { factual: "#b6c0ce", open: "#9db8ea", denied: "#e2a3a3", mixed: "#d9a05b" },
    communities: [
      "#2f63c4",
      "#b8720f",
      "#0a7f71",
      "#a83e7c",
      "#6d5cae",
      "#5f7d1f",
      "#b4493a",
      "#3f7f9c",
      "#8a6d3b",
      "#77808c",
    ],
  },
  dark: {
    background: "#12161d",
    text: "#e6eaf0",
    halo: "#12161d",
    accent: "#ff7d9c",
    faded: "#2b323d",
    fadedLine: "#1d232c",
    strongLine: "#94a3b8",
    kinds: { Person: "#7aa5f5", Organization: "#3fc4b2", Place: "#e7ab4c", Event: "#e68abf", Work: "#a99af0" },
    lines: { factual: "#46515f", open: "#3f5c93", denied: "#8a4450", mixed: "#8a672e" },
    communities: [
      "#7aa5f5",
      "#e7ab4c",
      "#3fc4b2",
      "#e68abf",
      "#a99af0",
      "#b3cf62",
      "#ee8b78",
      "#74c3e0",
      "#cdab74",
      "#a4adba",
    ],
  },
};
