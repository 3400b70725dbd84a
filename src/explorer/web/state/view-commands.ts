/** Saving and opening views, and taking them out in other programs' formats. */
import { addToGraph, clearGraph } from "./actions.ts";
import { askServer } from "./ask-server.ts";
import { download, pickTextFile } from "./download.ts";
import { colouring, filters, graph, nameOf, path, say, shownEdges, view } from "./explorer.ts";
import { picture } from "./picture.ts";
import { palette } from "./theme.ts";
import { t } from "./translate.ts";
import { readViewFile, type ViewFile, viewToFragment } from "./view-file.ts";
import { writeCsv } from "./write-csv.ts";
import { writeGexf } from "../drawing/write-gexf.ts";
import { writePng } from "../drawing/write-png.ts";
import { writeSvg } from "../drawing/write-svg.ts";

function currentView(): ViewFile {
  const places = new Map((picture.value?.positions() ?? []).map((place) => [place.id, place]));
  const nodes = [...graph.value.nodes.keys()].map((id) => places.get(id) ?? { id, x: 0, y: 0 });
  return {
    program: "newsgraph",
    kind: "view",
    version: 1,
    nodes,
    filters: filters.value,
    colouring: colouring.value,
    path: [...path.value],
  };
}

/** Asks for the view's entities as the graph has them now, and puts them where the view has them. */
export async function openView(file: ViewFile): Promise<void> {
  const part = await askServer("entities", { ids: file.nodes.map((node) => node.id) });
  clearGraph();
  view.value = "graph";
  filters.value = file.filters;
  colouring.value = file.colouring;
  addToGraph(part);
  path.value = file.path;
  picture.value?.place(file.nodes);
  say(t("menu.opened", { count: part.nodes.length }));
}

const names = {
  view: "newsgraph-view.json",
  png: "newsgraph.png",
  svg: "newsgraph.svg",
  gexf: "newsgraph.gexf",
  csv: "newsgraph.csv",
};

function give(name: string, content: Blob): void {
  download(name, content);
  say(t("menu.saved", { name }));
}

const asText = (text: string, type: string): Blob => new Blob([text], { type: `${type};charset=utf-8` });

export function saveView(): Promise<void> {
  give(names.view, asText(JSON.stringify(currentView(), null, 1), "application/json"));
  return Promise.resolve();
}

export async function openViewFile(): Promise<void> {
  const text = await pickTextFile(".json,application/json");
  if (text === null) return;
  const file = readViewFile(text);
  if (file === null) say(t("menu.openFailed"), "error");
  else await openView(file);
}

export async function copyLink(): Promise<void> {
  const fragment = await viewToFragment(currentView());
  if (fragment === null) {
    say(t("menu.linkTooLong"), "error");
    return;
  }
  history.replaceState(null, "", `#${fragment}`);
  try {
    await navigator.clipboard.writeText(location.href);
    say(t("menu.linkCopied"));
  } catch {
    say(t("menu.linkInAddress"));
  }
}

export async function exportPng(): Promise<void> {
  if (picture.value !== null) give(names.png, await writePng(picture.value, palette.value));
}

export function exportSvg(): Promise<void> {
  if (picture.value !== null) give(names.svg, asText(writeSvg(picture.value, palette.value), "image/svg+xml"));
  return Promise.resolve();
}

export function exportGexf(): Promise<void> {
  const drawn = picture.value?.graph;
  const nodes = [...graph.value.nodes.values()].flatMap((node) => {
    if (drawn?.hasNode(node.id) !== true) return [];
    const { x, y, size, color } = drawn.getNodeAttributes(node.id);
    return [{ node, x, y, size, color }];
  });
  give(names.gexf, asText(writeGexf(nodes, shownEdges.value), "application/xml"));
  return Promise.resolve();
}

const edgeColumns = [
  "type",
  "polarity",
  "modality",
  "role",
  "former",
  "statementCount",
  "articleCount",
  "sourceCount",
] as const;

export function exportCsv(): Promise<void> {
  const rows = shownEdges.value.map((edge) => [
    nameOf(edge.sourceId),
    ...edgeColumns.map((column) => edge[column]),
    nameOf(edge.targetId),
    edge.publishedFrom,
    edge.publishedTo,
  ]);
  const columns = ["source", ...edgeColumns, "target", "publishedFrom", "publishedTo"];
  give(names.csv, asText(writeCsv(columns, rows), "text/csv"));
  return Promise.resolve();
}
