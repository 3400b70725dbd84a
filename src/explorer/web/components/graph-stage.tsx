/** The drawing with its tools and legend; the state is carried into the picture here. */
import { useEffect, useRef } from "preact/hooks";
import { useSignalEffect } from "@preact/signals";
import { GraphPicture } from "../drawing/graph-picture.ts";
import { attempt, expand } from "../state/actions.ts";
import {
  arranging,
  bundles,
  colouring,
  communities,
  drawn,
  nameOf,
  path,
  say,
  type Selection,
  selection,
  showRelationNames,
  shownNodes,
  graph,
} from "../state/explorer.ts";
import { findCommunities } from "../state/find-communities.ts";
import { choosePathEnd, isPickingPath } from "../state/path-wish.ts";
import { picture } from "../state/picture.ts";
import { type Direction, isDirection, stepToNeighbour } from "../state/step-to-neighbour.ts";
import { palette } from "../state/theme.ts";
import { t, tData, verb } from "../state/translate.ts";
import { GraphTools } from "./graph-tools.tsx";
import { Legend } from "./legend.tsx";

/** The first click opens a node, a click on the open one brings its neighbours. */
function chooseNode(id: string): void {
  const node = graph.value.nodes.get(id);
  if (isPickingPath() && node !== undefined) choosePathEnd(node);
  else if (selection.value.kind === "node" && selection.value.id === id) void attempt(() => expand(id));
  else selection.value = { kind: "node", id };
}

const events = {
  onNode: chooseNode,
  onLine: (id: string): void => {
    selection.value = { kind: "bundle", id };
  },
  onNothing: (): void => {
    if (selection.value.kind !== "path") selection.value = { kind: "none" };
  },
  onArranging: (running: boolean): void => {
    arranging.value = running;
  },
};

const narrow = matchMedia("(width < 760px)");
let wasClose = false;

function nodesOf(chosen: Selection): readonly string[] {
  if (chosen.kind === "node") return [chosen.id];
  if (chosen.kind === "path") return path.value;
  const bundle = chosen.kind === "bundle" ? bundles.peek().get(chosen.id) : undefined;
  return bundle === undefined ? [] : [bundle.firstId, bundle.secondId];
}

/** The panel leaves little of the picture: the camera goes to what is chosen, and back. */
function goClose(nodes: readonly string[]): void {
  if (nodes.length > 0) picture.value?.focus(nodes);
  else if (wasClose) picture.value?.fit();
  wasClose = nodes.length > 0;
}

function showChosen(chosen: Selection): void {
  if (narrow.matches) goClose(nodesOf(chosen));
  else if (chosen.kind === "node") picture.value?.reveal(chosen.id);
}

function useShownContent(): void {
  useSignalEffect(() => {
    const marked = colouring.value === "community" ? communities.value : new Map<string, number>();
    picture.value?.show({
      nodes: drawn.value.nodes,
      bundles: drawn.value.bundles,
      colouring: { palette: palette.value, communities: marked },
      verb,
    });
  });
  useSignalEffect(() => {
    if (colouring.value === "community" && drawn.value.bundles.size > 0) findCommunities();
  });
  useSignalEffect(() => {
    const chosen = selection.value;
    picture.value?.emphasise({
      chosenNode: chosen.kind === "node" ? chosen.id : null,
      chosenLine: chosen.kind === "bundle" ? chosen.id : null,
      path: path.value,
      showLineLabels: showRelationNames.value,
    });
    showChosen(chosen);
  });
}

function announce(id: string, lines: number): void {
  const type = tData("type", graph.value.nodes.get(id)?.type ?? "");
  say(t("graph.moved", { name: nameOf(id), type, count: lines }));
}

function moveBy(direction: Direction): void {
  const shown = picture.value;
  if (shown === null) return;
  const places = shown.graph.mapNodes((id, attributes) => ({ id, ...shown.sigma.graphToViewport(attributes) }));
  const at = selection.value.kind === "node" ? selection.value.id : null;
  const from = places.find((place) => place.id === at);
  const next = from === undefined ? places[0]?.id : stepToNeighbour(places, from, direction);
  if (next === undefined || next === null) return;
  selection.value = { kind: "node", id: next };
  announce(next, shown.graph.degree(next));
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.target !== event.currentTarget) return;
  const chosen = selection.value;
  if (isDirection(event.key)) {
    event.preventDefault();
    moveBy(event.key);
  } else if (event.key === "Enter" && chosen.kind === "node") void attempt(() => expand(chosen.id));
}

export function GraphStage({ hidden }: { readonly hidden: boolean }) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (container.current === null) return;
    const made = new GraphPicture(container.current, events);
    picture.value = made;
    return () => {
      picture.value = null;
      made.destroy();
    };
  }, []);
  useShownContent();
  const label = t("graph.label", { nodes: shownNodes.value.length, edges: bundles.value.size });
  return (
    <section class="stage" data-hidden={hidden} aria-hidden={hidden} inert={hidden}>
      <div
        id="graph"
        class="canvas"
        ref={container}
        tabIndex={0}
        role="application"
        aria-label={label}
        onKeyDown={onKeyDown}
      />
      {shownNodes.value.length === 0 ? <p class="stage-note">{t("graph.empty")}</p> : null}
      {drawn.value.isSample ? <p class="sampled">{t("graph.sampled", { count: drawn.value.nodes.length })}</p> : null}
      <Legend />
      <GraphTools />
    </section>
  );
}
