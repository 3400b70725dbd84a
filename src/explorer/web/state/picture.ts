/** The drawing that is on the page now; null before it is there. */
import { signal } from "@preact/signals";
import type { GraphPicture } from "../drawing/graph-picture.ts";

export const picture = signal<GraphPicture | null>(null);
