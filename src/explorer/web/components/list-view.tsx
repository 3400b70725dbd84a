/** The same graph as two tables: for reading, for the keyboard, for screen readers. */
import type { ViewEdge, ViewNode } from "../../api/graph-part.ts";
import { bundleId } from "../state/bundle-edges.ts";
import { nameOf, selection, shownEdges, shownNodes } from "../state/explorer.ts";
import { t, tData, verb, writeCount, writeDate } from "../state/translate.ts";
import { type Column, DataTable } from "./data-table.tsx";
import { Standing } from "./evidence-panel.tsx";
import { NodeLink } from "./node-link.tsx";

function nodeColumns(): readonly Column<ViewNode>[] {
  const degrees = new Map<string, number>();
  for (const { sourceId, targetId } of shownEdges.value) {
    for (const id of [sourceId, targetId]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return [
    { title: t("list.name"), value: (node) => node.name, show: (node) => <NodeLink id={node.id} /> },
    { title: t("list.kind"), value: (node) => tData("type", node.type) },
    { title: t("list.articles"), value: (node) => node.articleCount, show: (node) => writeCount(node.articleCount) },
    { title: t("list.lines"), value: (node) => degrees.get(node.id) ?? 0 },
  ];
}

const periodOf = ({ publishedFrom, publishedTo }: ViewEdge): string =>
  [...new Set([publishedFrom, publishedTo])].flatMap((day) => (day === null ? [] : [writeDate(day)])).join(" – ");

function edgeColumns(): readonly Column<ViewEdge>[] {
  return [
    {
      title: t("list.source"),
      value: (edge) => nameOf(edge.sourceId),
      show: (edge) => <NodeLink id={edge.sourceId} />,
    },
    {
      title: t("list.relation"),
      value: (edge) => verb(edge.type),
      show: (edge) => (
        <button
          type="button"
          class="link"
          title={t("list.open")}
          onClick={() => {
            selection.value = { kind: "bundle", id: bundleId(edge.sourceId, edge.targetId) };
          }}
        >
          {verb(edge.type)}
        </button>
      ),
    },
    {
      title: t("list.target"),
      value: (edge) => nameOf(edge.targetId),
      show: (edge) => <NodeLink id={edge.targetId} />,
    },
    {
      title: t("list.status"),
      value: (edge) => `${edge.polarity} ${edge.modality}`,
      show: (edge) => <Standing edge={edge} />,
    },
    { title: t("list.sources"), value: (edge) => edge.sourceCount, show: (edge) => writeCount(edge.sourceCount) },
    { title: t("list.period"), value: (edge) => edge.publishedFrom ?? "", show: periodOf },
  ];
}

export function ListView() {
  return (
    <section class="list-view" aria-label={t("view.list")}>
      <DataTable caption={t("list.nodes")} columns={nodeColumns()} rows={shownNodes.value} keyOf={(node) => node.id} />
      <DataTable caption={t("list.edges")} columns={edgeColumns()} rows={shownEdges.value} keyOf={(edge) => edge.id} />
    </section>
  );
}
