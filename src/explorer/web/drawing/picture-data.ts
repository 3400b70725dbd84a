/**
 * Picture data
 * ============
 *
 * What the drawing shows, as plain attributes, from the state: sizes, colours, labels. Pure, so that it can be tested
 * without a screen.
 */
import type { ViewNode } from "../../api/graph-part.ts";
import type { Bundle } from "../state/bundle-edges.ts";
import type { Palette } from "./palette.ts";

export type NodeLook = {
  readonly label: string;
  readonly size: number;
  readonly color: string;
};

export type LineLook = {
  readonly label: string;
  readonly size: number;
  readonly color: string;
};

const smallest = 4;
const largest = 20;

/** By area: a node of four times the articles looks twice as wide. */
export function nodeSize(articleCount: number, most: number): number {
  const share = Math.sqrt(Math.max(articleCount, 1) / Math.max(most, 1));
  return smallest + (largest - smallest) * share;
}

export const lineSize = (statementCount: number): number => Math.min(1.4 + Math.log2(1 + statementCount) * 0.8, 7);

export interface Colouring {
  readonly palette: Palette;
  /** Empty where nodes are coloured by kind. */
  readonly communities: ReadonlyMap<string, number>;
}

export function nodeColour(node: ViewNode, { palette, communities }: Colouring): string {
  const community = communities.get(node.id);
  if (community === undefined) return palette.kinds[node.type];
  return palette.communities[Math.min(community, palette.communities.length - 1)] ?? palette.faded;
}

export function nodeLook(node: ViewNode, most: number, colouring: Colouring): NodeLook {
  return { label: node.name, size: nodeSize(node.articleCount, most), color: nodeColour(node, colouring) };
}

export function lineLook(bundle: Bundle, palette: Palette, verb: (type: string) => string): LineLook {
  const types = [...new Set(bundle.edges.map((edge) => edge.type))];
  const more = types.length > 2 ? ` +${types.length - 2}` : "";
  return {
    label: types.slice(0, 2).map(verb).join(", ") + more,
    size: lineSize(bundle.statementCount),
    color: palette.lines[bundle.standing],
  };
}
