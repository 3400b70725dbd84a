/** The panel on the right: what is chosen. */
import { selection } from "../state/explorer.ts";
import { t } from "../state/translate.ts";
import { EntityPanel } from "./entity-panel.tsx";
import { EvidencePanel } from "./evidence-panel.tsx";
import { IconButton } from "./icon-button.tsx";
import { PathPanel } from "./path-panel.tsx";
import { giveUpPath } from "../state/path-wish.ts";

function Chosen() {
  const chosen = selection.value;
  switch (chosen.kind) {
    case "node":
      return <EntityPanel key={chosen.id} id={chosen.id} />;
    case "bundle":
      return <EvidencePanel key={chosen.id} id={chosen.id} />;
    case "path":
      return <PathPanel key={`${chosen.fromId} ${chosen.toId}`} fromId={chosen.fromId} toId={chosen.toId} />;
    case "none":
      return (
        <div class="panel-empty">
          <p>{t("panel.empty")}</p>
          <p>{t("panel.emptyHint")}</p>
        </div>
      );
  }
}

export function Inspector() {
  const open = selection.value.kind !== "none";
  return (
    <aside class="inspector" aria-label={t("panel.empty")} data-open={open} tabIndex={-1} id="inspector">
      {open ? (
        <div class="inspector-close">
          <IconButton icon="close" label={t("panel.close")} onClick={giveUpPath} />
        </div>
      ) : null}
      <Chosen />
    </aside>
  );
}
