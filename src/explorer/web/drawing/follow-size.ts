/** The drawing keeps to the size of its frame, which panels change as windows do; sigma hears of windows only. */
import type Sigma from "sigma";
import type { LineAttributes, NodeAttributes } from "./picture-graph.ts";

/** Gives the way to stop. */
export function followSize(sigma: Sigma<NodeAttributes, LineAttributes>, frame: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    sigma.resize();
    sigma.scheduleRender();
  });
  observer.observe(frame);
  return () => {
    observer.disconnect();
  };
}
