/**
 * Whether somebody moves the picture just now: with the mouse, with fingers, or by a way of the camera. Sigma's own
 * hiding leaves fingers out.
 */
import type Sigma from "sigma";
import type { LineAttributes, NodeAttributes } from "./picture-graph.ts";

export const isMoved = (sigma: Sigma<NodeAttributes, LineAttributes>): boolean =>
  sigma.getMouseCaptor().isMoving || sigma.getTouchCaptor().isMoving || sigma.getCamera().isAnimated();
