/** Lets nodes be dragged; where the user puts a node it stays. */
import type Sigma from "sigma";
import type { LineAttributes, NodeAttributes, PictureGraph } from "./picture-graph.ts";

export function letNodesBeDragged(sigma: Sigma<NodeAttributes, LineAttributes>, graph: PictureGraph): void {
  let dragged: string | null = null;
  const captor = sigma.getMouseCaptor();
  sigma.on("downNode", ({ node }) => {
    dragged = node;
    if (sigma.getCustomBBox() === null) sigma.setCustomBBox(sigma.getBBox());
  });
  captor.on("mousemovebody", (event) => {
    if (dragged === null || !graph.hasNode(dragged)) return;
    graph.mergeNodeAttributes(dragged, { ...sigma.viewportToGraph(event), held: true });
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = (): void => {
    dragged = null;
  };
  captor.on("mouseup", drop);
  captor.on("mousedown", drop);
}
