/** The picture as a drawing that can be scaled and edited; built as a tree, so that names stay text. */
import type { GraphPicture } from "./graph-picture.ts";
import type { Palette } from "./palette.ts";

const svg = "http://www.w3.org/2000/svg";
const margin = 80;

type Values = Readonly<Record<string, string | number>>;

function element(parent: Element, name: string, attributes: Values): Element {
  const child = parent.ownerDocument.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) child.setAttribute(key, String(value));
  parent.append(child);
  return child;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function boundsOf(picture: GraphPicture): { left: number; top: number; width: number; height: number } {
  const xs = picture.graph.mapNodes((_, { x }) => x);
  const ys = picture.graph.mapNodes((_, { y }) => -y);
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (xs.length === 0) return { left: 0, top: 0, width: 100, height: 100 };
  const [left, top] = [least(xs) - margin, least(ys) - margin];
  return { left, top, width: most(xs) - left + margin * 2, height: most(ys) - top + margin };
}

export function writeSvg(picture: GraphPicture, palette: Palette): string {
  const tree = document.implementation.createDocument(svg, "svg");
  const root = tree.documentElement;
  const { left, top, width, height } = boundsOf(picture);
  root.setAttribute("viewBox", [left, top, width, height].map(round).join(" "));
  element(root, "rect", {
    x: round(left),
    y: round(top),
    width: round(width),
    height: round(height),
    fill: palette.background,
  });
  const lines = element(root, "g", { "stroke-linecap": "round" });
  picture.graph.forEachEdge((id, look) => {
    const [first, second] = picture.graph.extremities(id).map((end) => picture.graph.getNodeAttributes(end));
    if (first === undefined || second === undefined) return;
    const ends = { x1: round(first.x), y1: round(-first.y), x2: round(second.x), y2: round(-second.y) };
    element(lines, "line", { ...ends, stroke: look.color, "stroke-width": round(look.size) });
  });
  const nodes = element(root, "g", { stroke: palette.background, "stroke-width": 1.5 });
  const names = element(root, "g", { "font-family": "system-ui, sans-serif", "font-size": 12, fill: palette.text });
  picture.graph.forEachNode((_, look) => {
    element(nodes, "circle", { cx: round(look.x), cy: round(-look.y), r: round(look.size), fill: look.color });
    const text = element(names, "text", { x: round(look.x + look.size + 4), y: round(-look.y + 4) });
    text.textContent = look.label;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(tree)}\n`;
}
