/**
 * Graph picture
 * =============
 *
 * The one thing of the page with a life: sigma, its graph and the layout's worker. It is told what to show and says
 * what was clicked; it knows nothing of the page's state.
 */
import Graph from "graphology";
import Sigma from "sigma";
import type { CameraState } from "sigma/types";
import { EdgeRectangleProgram } from "sigma/rendering";
import type { ViewNode } from "../../api/graph-part.ts";
import type { Bundle } from "../state/bundle-edges.ts";
import type { Point } from "./first-position.ts";
import { followSize } from "./follow-size.ts";
import { nearestLine } from "./nearest-line.ts";
import { LayoutRunner } from "./layout-runner.ts";
import { type Disc, LabelDrawing } from "./label-drawing.ts";
import { letNodesBeDragged } from "./drag-nodes.ts";
import type { LineAttributes, NodeAttributes, PictureGraph } from "./picture-graph.ts";
import { panUnhindered } from "./pan-unhindered.ts";
import { placeNewcomers } from "./place-newcomers.ts";
import { closeTo } from "./close-to.ts";
import { isMoved } from "./is-moved.ts";
import { PointProgram } from "./point-program.ts";
import { ringProgram } from "./ring-program.ts";
import { ThinLineProgram } from "./thin-line-program.ts";
import { type Colouring, lineLook, nodeLook } from "./picture-data.ts";
import { watchMovement } from "./watch-movement.ts";
import { emptyEmphasis, type Emphasis, emphasiseLine, emphasiseNode } from "./emphasis.ts";
import { palettes } from "./palette.ts";

export interface PictureEvents {
  readonly onNode: (id: string) => void;
  readonly onLine: (id: string) => void;
  readonly onNothing: () => void;
  readonly onArranging: (running: boolean) => void;
}

export interface PictureContent {
  readonly nodes: readonly ViewNode[];
  readonly bundles: ReadonlyMap<string, Bundle>;
  readonly colouring: Colouring;
  readonly verb: (type: string) => string;
}

/**
 * From this many lines on they are one pixel thin and nodes are points, and lines and names are out of sight while the
 * picture is moved.
 */
const largeFrom = 3_000;
/** Milliseconds of a camera's way; none where people asked their system for less motion. */
const animation = (): number => (matchMedia("(prefers-reduced-motion: reduce)").matches ? 1 : 350);
/** With more nodes than this labels avoid each other only. */
const mostDiscs = 3_000;
const mostLinesSearched = 20_000;
/** In larger pictures hovering changes nothing: each change is a pass over all of it. */
const mostHovered = 5_000;
/** Pixels at the foot of the drawing that its tools cover. */
const footHeight = 56;
/** Pixels that a click may miss a line by. */
const reach = 7;

export class GraphPicture {
  readonly graph: PictureGraph = new Graph({ type: "undirected" });
  readonly sigma: Sigma<NodeAttributes, LineAttributes>;
  readonly #labels = new LabelDrawing(palettes.light);
  readonly #layout: LayoutRunner;
  readonly #stopFollowing: () => void;
  readonly #stopWatching: () => void;
  #emphasis: Emphasis = emptyEmphasis;
  /** The node to be brought into sight when the layout has found its place. */
  #wanted: string | null = null;

  constructor(container: HTMLElement, events: PictureEvents) {
    this.sigma = new Sigma(this.graph, container, this.#settings());
    this.sigma.on("afterRender", () => {
      this.#labels.write(() => this.#discs());
    });
    this.#layout = new LayoutRunner(this.graph, (running) => {
      events.onArranging(running);
      if (!running && this.#wanted !== null) this.reveal(this.#wanted);
    });
    this.#listen(events);
    letNodesBeDragged(this.sigma, this.graph);
    panUnhindered(this.sigma);
    this.#stopFollowing = followSize(this.sigma, container);
    this.#stopWatching = watchMovement(this.sigma, (moving) => {
      this.#layout.hold(moving);
      if (!moving) this.sigma.scheduleRender();
    });
  }

  /** Shows exactly this; arranges where nodes came new. */
  show(content: PictureContent): void {
    const nodes = new Map(content.nodes.map((node) => [node.id, node]));
    for (const id of this.graph.filterNodes((node) => !nodes.has(node))) this.graph.dropNode(id);
    for (const id of this.graph.filterEdges((line) => !content.bundles.has(line))) this.graph.dropEdge(id);
    const newcomers = content.nodes.filter((node) => !this.graph.hasNode(node.id));
    const before = this.graph.order;
    this.#mergeNodes(content, nodes);
    this.#mergeLines(content);
    this.#labels.palette = content.colouring.palette;
    const isLarge = this.graph.size > largeFrom;
    this.sigma.setSetting("defaultNodeType", isLarge ? "point" : "ring");
    this.sigma.setSetting("defaultEdgeType", isLarge ? "thin" : "line");
    // What sigma hides takes it no time at all; it hides nothing while fingers move the picture, see is-moved.ts.
    this.sigma.setSetting("hideEdgesOnMove", isLarge);
    this.sigma.setSetting("hideLabelsOnMove", isLarge);
    if (newcomers.length > 0) {
      placeNewcomers(
        this.graph,
        newcomers.map((node) => node.id),
      );
      this.arrange();
      if (before === 0) this.fit();
    }
    this.sigma.refresh();
  }

  emphasise(emphasis: Omit<Emphasis, "hoveredNode" | "hoveredLine">): void {
    this.#emphasis = { ...this.#emphasis, ...emphasis };
    this.sigma.refresh({ skipIndexation: true });
  }

  arrange(): void {
    this.#layout.run();
  }

  /** Puts nodes where a saved view has them, and keeps the layout from moving them now. */
  place(positions: readonly { readonly id: string; readonly x: number; readonly y: number }[]): void {
    this.#layout.stop();
    for (const { id, x, y } of positions) if (this.graph.hasNode(id)) this.graph.mergeNodeAttributes(id, { x, y });
    this.fit();
  }

  positions(): readonly { readonly id: string; readonly x: number; readonly y: number }[] {
    return this.graph.mapNodes((id, { x, y }) => ({ id, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }));
  }

  fit(): void {
    this.sigma.setCustomBBox(null);
    void this.sigma.getCamera().animate(this.#wholeView(), { duration: animation() });
  }

  /** All of the graph above the tools, which lie over the drawing's foot. */
  #wholeView(): CameraState {
    const { width, height } = this.sigma.getDimensions();
    const foot = Math.min(footHeight, height / 4);
    const cameraState = { x: 0.5, y: 0.5, angle: 0, ratio: height / Math.max(height - foot, 1) };
    const middle = { x: width / 2, y: (height + foot) / 2 };
    return { ...cameraState, ...this.sigma.viewportToFramedGraph(middle, { cameraState }) };
  }

  zoom(direction: "in" | "out"): void {
    const camera = this.sigma.getCamera();
    void (direction === "in"
      ? camera.animatedZoom({ duration: animation() })
      : camera.animatedUnzoom({ duration: animation() }));
  }

  /** Moves the camera so that a node is in sight. */
  reveal(id: string): void {
    this.#wanted = this.#layout.running ? id : null;
    const data = this.sigma.getNodeDisplayData(id);
    if (data === undefined || this.#layout.running) return;
    const camera = this.sigma.getCamera();
    const { x, y } = this.sigma.graphToViewport(this.graph.getNodeAttributes(id));
    const { width, height } = this.sigma.getDimensions();
    const inSight = x > 40 && y > 40 && x < width - 40 && y < height - footHeight;
    if (!inSight) void camera.animate({ x: data.x, y: data.y }, { duration: animation() });
  }

  /** Moves the camera close to some nodes, where the window is too small to read them in the whole. */
  focus(ids: readonly string[]): void {
    const places = ids.flatMap((id) => this.sigma.getNodeDisplayData(id) ?? []);
    if (places.length > 0) void this.sigma.getCamera().animate(closeTo(places), { duration: animation() });
  }

  destroy(): void {
    this.#stopFollowing();
    this.#stopWatching();
    this.#layout.stop();
    this.sigma.kill();
  }

  #settings() {
    const labels = this.#labels;
    return {
      allowInvalidContainer: true,
      defaultNodeType: "ring",
      nodeProgramClasses: { ring: ringProgram, point: PointProgram },
      defaultEdgeType: "line",
      edgeProgramClasses: { line: EdgeRectangleProgram, thin: ThinLineProgram },
      defaultDrawNodeLabel: (...label: Parameters<LabelDrawing["collect"]>) => {
        if (!this.sigma.getSetting("hideLabelsOnMove") || !isMoved(this.sigma)) labels.collect(...label);
      },
      defaultDrawNodeHover: labels.drawHover,
      defaultDrawEdgeLabel: labels.drawLine,
      enableEdgeEvents: true,
      labelDensity: 1.4,
      labelGridCellSize: 80,
      labelRenderedSizeThreshold: 4,
      maxCameraRatio: 6,
      minCameraRatio: 0.02,
      nodeReducer: (id: string, data: NodeAttributes) => emphasiseNode(id, data, this.#context()),
      edgeReducer: (id: string, data: LineAttributes) => emphasiseLine(id, data, this.#context()),
      renderEdgeLabels: true,
      stagePadding: 60,
      zIndex: true,
      hideEdgesOnMove: false,
    };
  }

  /** The nodes that no name may cover, as they stand on the screen, largest first; not those that stepped back. */
  #discs(): readonly Disc[] {
    if (this.graph.order > mostDiscs) return [];
    return this.graph
      .mapNodes((id) => this.sigma.getNodeDisplayData(id))
      .flatMap((data) => (data === undefined || data.zIndex === 0 ? [] : [data]))
      .map((data) => ({ ...this.sigma.framedGraphToViewport(data), size: this.sigma.scaleSize(data.size) }))
      .sort((a, b) => b.size - a.size);
  }

  #lineNear(point: Point): string | null {
    if (this.graph.size > mostLinesSearched) return null;
    const place = (id: string): Point => this.sigma.graphToViewport(this.graph.getNodeAttributes(id));
    const lines = this.graph.mapEdges((id) => {
      const [first, second] = this.graph.extremities(id);
      return { id, first: place(first), second: place(second) };
    });
    return nearestLine(lines, point, reach);
  }

  #context() {
    return { graph: this.graph, emphasis: this.#emphasis, palette: this.#labels.palette };
  }

  #mergeNodes(content: PictureContent, nodes: ReadonlyMap<string, ViewNode>): void {
    const most = Math.max(1, ...[...nodes.values()].slice(0, 50_000).map((node) => node.articleCount));
    for (const node of content.nodes) {
      const look = nodeLook(node, most, content.colouring);
      if (this.graph.hasNode(node.id)) this.graph.mergeNodeAttributes(node.id, look);
      else this.graph.addNode(node.id, { ...look, x: 0, y: 0, held: false });
    }
  }

  #mergeLines(content: PictureContent): void {
    for (const bundle of content.bundles.values()) {
      const look = { ...lineLook(bundle, content.colouring.palette, content.verb), weight: bundle.statementCount };
      if (this.graph.hasEdge(bundle.id)) this.graph.mergeEdgeAttributes(bundle.id, look);
      else this.graph.addEdgeWithKey(bundle.id, bundle.firstId, bundle.secondId, look);
    }
  }

  #listen(events: PictureEvents): void {
    const showHovered = (): void => {
      if (this.graph.order < mostHovered) this.sigma.refresh({ skipIndexation: true });
    };
    const hover = (change: Partial<Emphasis>): void => {
      this.#emphasis = { ...this.#emphasis, ...change };
      this.sigma.getContainer().classList.toggle(
        "pointing",
        Object.values(change).some((id) => id !== null),
      );
      if (!this.sigma.getMouseCaptor().isMouseDown) showHovered();
    };
    // Whoever pans passes over many nodes: what is pointed at shows when the button is let go.
    this.sigma.getMouseCaptor().on("mouseup", showHovered);
    this.sigma.on("clickNode", ({ node }) => {
      events.onNode(node);
    });
    this.sigma.on("clickEdge", ({ edge }) => {
      events.onLine(edge);
    });
    this.sigma.on("clickStage", ({ event }) => {
      const line = this.#lineNear(event);
      if (line === null) events.onNothing();
      else events.onLine(line);
    });
    this.sigma.on("doubleClickNode", (event) => {
      event.preventSigmaDefault();
    });
    this.sigma.on("enterNode", ({ node }) => {
      hover({ hoveredNode: node });
    });
    this.sigma.on("leaveNode", () => {
      hover({ hoveredNode: null });
    });
    this.sigma.on("enterEdge", ({ edge }) => {
      hover({ hoveredLine: edge });
    });
    this.sigma.on("leaveEdge", () => {
      hover({ hoveredLine: null });
    });
  }
}
