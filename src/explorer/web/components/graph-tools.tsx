/** What can be done to the drawing. */
import { attempt, clearGraph, showOverview, undo } from "../state/actions.ts";
import { arranging, colouring, overviewSize, overviewSizes, showRelationNames } from "../state/explorer.ts";
import { picture } from "../state/picture.ts";
import { t, writeCount } from "../state/translate.ts";
import { IconButton } from "./icon-button.tsx";

function toggleColouring(): void {
  colouring.value = colouring.value === "type" ? "community" : "type";
}

function OverviewSize() {
  return (
    <select
      class="overview-size"
      aria-label={t("graph.overviewSize")}
      title={t("graph.overviewSize")}
      value={overviewSize.value}
      onChange={(event) => {
        overviewSize.value = Number(event.currentTarget.value);
        void attempt(showOverview);
      }}
    >
      {overviewSizes.map((size) => (
        <option key={size} value={size}>
          {writeCount(size)}
        </option>
      ))}
    </select>
  );
}

export function GraphTools() {
  return (
    <div class="graph-tools" role="toolbar" aria-label={t("view.graph")}>
      <IconButton icon="overview" label={t("graph.overview")} onClick={() => void attempt(showOverview)} />
      <OverviewSize />
      <IconButton icon="eraser" label={t("graph.clear")} onClick={clearGraph} />
      <IconButton icon="undo" label={t("graph.undo")} onClick={undo} />
      <span class="divider" />
      <IconButton
        icon="layout"
        label={arranging.value ? t("graph.arranging") : t("graph.layout")}
        disabled={arranging.value}
        onClick={() => {
          picture.value?.arrange();
        }}
      />
      <IconButton
        icon="communities"
        label={t("graph.communities")}
        pressed={colouring.value === "community"}
        onClick={toggleColouring}
      />
      <IconButton
        icon="label"
        label={t("graph.labels")}
        pressed={showRelationNames.value}
        onClick={() => {
          showRelationNames.value = !showRelationNames.value;
        }}
      />
      <span class="divider" />
      <IconButton icon="minus" label={t("graph.zoomOut")} onClick={() => picture.value?.zoom("out")} />
      <IconButton icon="plus" label={t("graph.zoomIn")} onClick={() => picture.value?.zoom("in")} />
      <IconButton icon="fit" label={t("graph.fit")} onClick={() => picture.value?.fit()} />
    </div>
  );
}
