/**
 * View file
 * =========
 *
 * A view as data: which entities, where, how filtered. As a file it is JSON; as a link it is the same, deflated, in the
 * part of the address that never leaves the browser. The edges are asked for again, so that an old view shows today's
 * graph.
 */
import { z } from "zod";
import { filtersSchema } from "./filters.ts";

/** Farther away no layout puts anything, and the drawing could not show it. */
const place = z.number().min(-1e6).max(1e6);

export const viewFileSchema = z.object({
  program: z.literal("newsgraph"),
  kind: z.literal("view"),
  version: z.literal(1),
  nodes: z.array(z.object({ id: z.string().min(1).max(512), x: place, y: place })).max(5_000),
  filters: filtersSchema,
  colouring: z.enum(["type", "community"]),
  path: z.array(z.string().max(512)).max(100),
});
export type ViewFile = Readonly<z.infer<typeof viewFileSchema>>;

/** Longest link that every browser and mail program carries. */
const longestLink = 30_000;

async function pass(bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream) {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function toText(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
}

/** The fragment of a link to a view, or null where it would be too long. */
export async function viewToFragment(file: ViewFile): Promise<string | null> {
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  const text = toText(await pass(bytes, new CompressionStream("deflate-raw")));
  return text.length > longestLink ? null : `view=${text}`;
}

/** The view of a link's fragment; null where there is none or it is not one of ours. */
export async function viewFromFragment(fragment: string): Promise<ViewFile | null> {
  const text = /^#?view=([\w-]+)$/.exec(fragment)?.[1];
  if (text === undefined || text.length > longestLink) return null;
  try {
    const bytes = await pass(toBytes(text), new DecompressionStream("deflate-raw"));
    return readViewFile(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

export function readViewFile(text: string): ViewFile | null {
  try {
    return viewFileSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
