/** The graph that sigma draws: nodes with place and look, one line for each pair. */
import type Graph from "graphology";

export type NodeAttributes = {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
  /** True where the user put it: the layout leaves it there. */
  held: boolean;
};

export type LineAttributes = {
  size: number;
  color: string;
  label: string;
  weight: number;
};

export type PictureGraph = Graph<NodeAttributes, LineAttributes>;
