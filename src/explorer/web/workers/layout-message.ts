/** What the page and the layout worker say to each other. */
export interface LayoutTask {
  /** x, y for each node. */
  readonly positions: Float64Array;
  readonly sizes: Float64Array;
  /** 1 where a node must stay. */
  readonly fixed: Uint8Array;
  /** Index of first and second node for each line. */
  readonly lines: Uint32Array;
  readonly weights: Float64Array;
}

export interface LayoutStep {
  readonly positions: Float64Array;
  readonly done: boolean;
}
