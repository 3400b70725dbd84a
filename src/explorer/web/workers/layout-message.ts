/** What the page and the layout worker say to each other. */
export interface LayoutTask {
  readonly kind: "task";
  /** x, y for each node. */
  readonly positions: Float64Array;
  readonly sizes: Float64Array;
  /** 1 where a node must stay. */
  readonly fixed: Uint8Array;
  /** Index of first and second node for each line. */
  readonly lines: Uint32Array;
  readonly weights: Float64Array;
}

/** Work stands still while it is held: the processor belongs to whoever moves the picture. */
export interface LayoutHold {
  readonly kind: "hold";
  readonly held: boolean;
}

export type LayoutMessage = LayoutTask | LayoutHold;

export interface LayoutStep {
  readonly positions: Float64Array;
  readonly done: boolean;
}
