/** How nodes are drawn: a ring in the colour of the ground sets them apart where they touch. */
import { createNodeBorderProgram } from "@sigma/node-border";
import type { LineAttributes, NodeAttributes } from "./picture-graph.ts";

export const ringProgram = createNodeBorderProgram<NodeAttributes, LineAttributes>({
  borders: [
    { size: { value: 1.5, mode: "pixels" }, color: { attribute: "ring", defaultValue: "#ffffff" } },
    { size: { fill: true }, color: { attribute: "color" } },
  ],
});
