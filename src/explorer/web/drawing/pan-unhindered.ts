/**
 * Panning unhindered
 * ==================
 *
 * Sigma reads the pixel under the pointer at every movement, to tell what is pointed at, and each reading waits until
 * the drawing is done: 100 ms and more without a graphics card. Whoever drags the whole picture points at nothing.
 */
import type Sigma from "sigma";
import type { LineAttributes, NodeAttributes } from "./picture-graph.ts";

export function panUnhindered(sigma: Sigma<NodeAttributes, LineAttributes>): void {
  const mouse = sigma.getMouseCaptor();
  const [readPixels] = mouse.listeners("mousemove");
  if (readPixels !== undefined) {
    mouse.off("mousemove", readPixels);
    mouse.on("mousemove", (event) => {
      if (!mouse.isMoving) readPixels(event);
    });
  }
  const touch = sigma.getTouchCaptor();
  const [readTouched] = touch.listeners("touchmove");
  if (readTouched !== undefined) {
    touch.off("touchmove", readTouched);
    touch.on("touchmove", (event) => {
      if (!touch.isMoving) readTouched(event);
    });
  }
}
