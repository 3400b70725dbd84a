/** What is on the screen as a picture: sigma's layers laid over the ground. */
import type { GraphPicture } from "./graph-picture.ts";
import type { Palette } from "./palette.ts";

const layers = ["edges", "nodes", "edgeLabels", "labels", "hovers", "hoverNodes"];

export function writePng(picture: GraphPicture, palette: Palette): Promise<Blob> {
  const canvases = picture.sigma.getCanvases();
  const { width, height } = canvases["nodes"] ?? { width: 1, height: 1 };
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context === null) return Promise.reject(new Error("This browser cannot draw"));
  context.fillStyle = palette.background;
  context.fillRect(0, 0, width, height);
  // WebGL layers are empty once the browser has shown them: draw and copy without a pause.
  picture.sigma.refresh();
  for (const name of layers) {
    const layer = canvases[name];
    if (layer !== undefined && layer.width > 0) context.drawImage(layer, 0, 0, width, height);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("This browser cannot make a picture"));
      else resolve(blob);
    }, "image/png");
  });
}
