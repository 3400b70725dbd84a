/**
 * Label drawing
 * =============
 *
 * Sigma proposes labels by grid cell, which lets neighbours overlap. Here they are collected while sigma draws, and
 * written at the end of the frame: most important first, and only where no written one is in the way.
 */
import type { Palette } from "./palette.ts";

const font = '"Inter", system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif';
const gap = 5;
const longest = 34;

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly important: boolean;
}

/** What sigma passes: a node as it is drawn. */
interface Labelled {
  readonly label?: string | null;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A node as it stands on the screen. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const mostObstacles = 400;
/** A label may come closer to a disc's corner than to its middle: the box is a little smaller than the disc. */
const boxAround = ({ x, y, size }: Disc): Box => {
  const reach = size * 0.8;
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
};

const isInSight = ({ left, right }: Box, canvas: HTMLCanvasElement): boolean =>
  left >= 4 && right <= canvas.clientWidth - 4;

const shorten = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const heightOf = (label: Label): number => (label.size > 12 ? 14 : 12);

export class LabelDrawing {
  #labels: Label[] = [];
  #context: CanvasRenderingContext2D | null = null;
  palette: Palette;

  constructor(palette: Palette) {
    this.palette = palette;
  }

  /** What sigma calls for each label of a frame. */
  readonly collect = (context: CanvasRenderingContext2D, data: Labelled): void => {
    this.#context = context;
    if (typeof data.label !== "string" || data.label === "") return;
    const important = (data as { important?: boolean }).important === true;
    this.#labels.push({ text: shorten(data.label), x: data.x, y: data.y, size: data.size, important });
  };

  /** Called when the frame is done. Discs are the shown nodes, which no label may cover. */
  readonly write = (discs: () => readonly Disc[]): void => {
    const context = this.#context;
    const labels = this.#labels;
    this.#labels = [];
    if (context === null || labels.length === 0) return;
    labels.sort((a, b) => Number(b.important) - Number(a.important) || b.size - a.size);
    const taken = discs().slice(0, mostObstacles).map(boxAround);
    for (const label of labels) {
      const boxes = this.#boxesOf(context, label).filter((box) => isInSight(box, context.canvas));
      const free = boxes.find((box) => !taken.some((other) => overlaps(box, other)));
      const box = free ?? (label.important ? boxes[0] : undefined);
      if (box === undefined) continue;
      taken.push(box);
      this.#writeLabel(context, label, box);
    }
  };

  /** Where a label may stand: right of its node, left, below, above, and at its four corners. */
  #boxesOf(context: CanvasRenderingContext2D, label: Label): readonly Box[] {
    const height = heightOf(label) + 4;
    context.font = this.#fontOf(label);
    const width = context.measureText(label.text).width;
    const away = label.size + gap;
    const middle = label.y - height / 2;
    const centre = label.x - width / 2;
    const corner = label.size * 0.7 + 2;
    return [
      [label.x + away, middle],
      [label.x - away - width, middle],
      [centre, label.y + label.size + 2],
      [centre, label.y - label.size - height - 2],
      [label.x + corner, label.y + corner],
      [label.x + corner, label.y - corner - height],
      [label.x - corner - width, label.y + corner],
      [label.x - corner - width, label.y - corner - height],
    ].map(([left = 0, top = 0]) => ({ left, top, right: left + width, bottom: top + height }));
  }

  #fontOf(label: Label): string {
    return `${label.important || label.size > 12 ? 600 : 450} ${heightOf(label)}px ${font}`;
  }

  #writeLabel(context: CanvasRenderingContext2D, label: Label, box: Box): void {
    context.font = this.#fontOf(label);
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = this.palette.halo;
    context.fillStyle = this.palette.text;
    const y = (box.top + box.bottom) / 2 + 1;
    context.strokeText(label.text, box.left, y);
    context.fillText(label.text, box.left, y);
    context.textBaseline = "alphabetic";
  }

  /** The ring of a node that is chosen or under the pointer; its name is written with the others. */
  readonly drawHover = (context: CanvasRenderingContext2D, data: Labelled): void => {
    context.beginPath();
    context.arc(data.x, data.y, data.size + 3, 0, Math.PI * 2);
    context.lineWidth = 2.5;
    context.strokeStyle = this.palette.accent;
    context.stroke();
  };

  /** The name of a relation, along its line and readable from both sides. */
  readonly drawLine = (
    context: CanvasRenderingContext2D,
    line: { readonly label?: string | null },
    ...ends: readonly [Point, Point, ...unknown[]]
  ): void => {
    if (!line.label) return;
    const [first, second] = ends[0].x <= ends[1].x ? ends : [ends[1], ends[0]];
    const length = Math.hypot(second.x - first.x, second.y - first.y);
    context.font = `500 11px ${font}`;
    const text = shorten(line.label);
    if (context.measureText(text).width > length - 24) return;
    context.save();
    context.translate((first.x + second.x) / 2, (first.y + second.y) / 2);
    context.rotate(Math.atan2(second.y - first.y, second.x - first.x));
    context.textAlign = "center";
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = this.palette.halo;
    context.fillStyle = this.palette.text;
    context.strokeText(text, 0, 3.5);
    context.fillText(text, 0, 3.5);
    context.restore();
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}
