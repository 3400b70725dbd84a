/**
 * Watching movement
 * =================
 *
 * Tells when somebody begins to move the picture by pointer, finger, wheel or key, and when it has come to rest: in
 * between nothing else may cost time.
 */
import type Sigma from "sigma";
import type { LineAttributes, NodeAttributes } from "./picture-graph.ts";

/**
 * Milliseconds without movement after which the picture is at rest: longer than the pauses between two turns of a
 * wheel.
 */
const restAfter = 300;

/** Gives the way to stop. */
export function watchMovement(
  sigma: Sigma<NodeAttributes, LineAttributes>,
  onChange: (moving: boolean) => void,
): () => void {
  const camera = sigma.getCamera();
  const mouse = sigma.getMouseCaptor();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let moving = false;
  const rest = (): void => {
    if (mouse.isMouseDown || camera.isAnimated()) {
      timer = setTimeout(rest, restAfter);
      return;
    }
    moving = false;
    onChange(false);
  };
  const move = (): void => {
    clearTimeout(timer);
    timer = setTimeout(rest, restAfter);
    if (moving) return;
    moving = true;
    onChange(true);
  };
  camera.on("updated", move);
  mouse.on("mousedown", move);
  return () => {
    clearTimeout(timer);
    camera.off("updated", move);
    mouse.off("mousedown", move);
  };
}
