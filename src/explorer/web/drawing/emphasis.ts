/**
 * Emphasis
 * ========
 *
 * What stands out and what steps back: the chosen node with its neighbours, the line under the pointer, the path that
 * was found. Pure functions from a look to a look.
 */
import type { Palette } from "./palette.ts";
import type { LineAttributes, NodeAttributes, PictureGraph } from "./picture-graph.ts";

export interface Emphasis {
  readonly hoveredNode: string | null;
  readonly hoveredLine: string | null;
  readonly chosenNode: string | null;
  readonly chosenLine: string | null;
  readonly path: readonly string[];
  readonly showLineLabels: boolean;
}

export const emptyEmphasis: Emphasis = {
  hoveredNode: null,
  hoveredLine: null,
  chosenNode: null,
  chosenLine: null,
  path: [],
  showLineLabels: false,
};

interface EmphasisContext {
  readonly graph: PictureGraph;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
}

const showsPath = ({ path, hoveredNode }: Emphasis): boolean => path.length > 1 && hoveredNode === null;
const isPointed = (id: string, { hoveredLine, chosenLine }: Emphasis): boolean =>
  id === hoveredLine || id === chosenLine;

function isOnPath(path: readonly string[], first: string, second: string): boolean {
  return path.some((id, index) => {
    const next = path[index + 1];
    return (id === first && next === second) || (id === second && next === first);
  });
}

const centre = ({ hoveredNode, chosenNode }: Emphasis, graph: PictureGraph): string | null => {
  const id = hoveredNode ?? chosenNode;
  return id !== null && graph.hasNode(id) ? id : null;
};

function endsOf(graph: PictureGraph, line: string | null): readonly string[] {
  return line !== null && graph.hasEdge(line) ? graph.extremities(line) : [];
}

/** Who stands out; null where all stand alike. */
function standsOut(id: string, { graph, emphasis }: EmphasisContext): boolean | null {
  if (showsPath(emphasis)) return emphasis.path.includes(id);
  const middle = centre(emphasis, graph);
  if (middle !== null) return id === middle || graph.areNeighbors(id, middle);
  const line = emphasis.hoveredLine ?? emphasis.chosenLine;
  return line === null || !graph.hasEdge(line) ? null : endsOf(graph, line).includes(id);
}

export function emphasiseNode(id: string, look: NodeAttributes, context: EmphasisContext) {
  const { emphasis, palette } = context;
  const out = standsOut(id, context);
  if (out === false) return { ...look, ring: palette.halo, color: palette.faded, label: "", zIndex: 0 };
  const chosen = id === emphasis.chosenNode;
  const named = [emphasis.hoveredNode, ...emphasis.path, ...endsOf(context.graph, emphasis.chosenLine)];
  const important = chosen || named.includes(id);
  return {
    ...look,
    ring: palette.halo,
    zIndex: important ? 3 : 2,
    highlighted: chosen,
    important,
    forceLabel: out === true,
  };
}

function lineStandsOut(id: string, context: EmphasisContext): boolean | null {
  const { graph, emphasis } = context;
  const [first, second] = graph.extremities(id);
  if (isPointed(id, emphasis)) return true;
  if (showsPath(emphasis)) return isOnPath(emphasis.path, first, second);
  const middle = centre(emphasis, graph);
  if (middle !== null) return first === middle || second === middle;
  return emphasis.chosenLine !== null && graph.hasEdge(emphasis.chosenLine) ? false : null;
}

/** The colour of a line that stands out: stronger, but a planned or denied one stays what it is. */
function strongColour(look: LineAttributes, palette: Palette): string {
  return look.color === palette.lines.factual ? palette.strongLine : look.color;
}

export function emphasiseLine(id: string, look: LineAttributes, context: EmphasisContext) {
  const { emphasis, palette } = context;
  const out = lineStandsOut(id, context);
  if (out === false) return { ...look, color: palette.fadedLine, label: "", zIndex: 0 };
  const pointed = isPointed(id, emphasis) || (out === true && showsPath(emphasis));
  const named = pointed || emphasis.showLineLabels;
  const seen = { ...look, label: named ? look.label : "", forceLabel: named };
  if (pointed) return { ...seen, color: palette.accent, size: look.size + 1, zIndex: 3 };
  return out === null ? { ...seen, zIndex: 1 } : { ...seen, color: strongColour(look, palette), zIndex: 2 };
}
