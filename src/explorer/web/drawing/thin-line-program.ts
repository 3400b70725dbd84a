/** How the lines of a large picture are drawn: one pixel thin, and not at all while it is moved. */
import { EdgeLineProgram } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import { isMoved } from "./is-moved.ts";
import type { LineAttributes, NodeAttributes } from "./picture-graph.ts";

export class ThinLineProgram extends EdgeLineProgram<NodeAttributes, LineAttributes> {
  override render(params: RenderParams): void {
    if (!isMoved(this.renderer)) super.render(params);
  }
}
