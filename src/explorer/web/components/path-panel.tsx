/** A chain between two entities: choose the ends, see the steps, read what proves each. */
import { useEffect } from "preact/hooks";
import { useSignal } from "@preact/signals";
import { attempt, showPath } from "../state/actions.ts";
import { bundleId } from "../state/bundle-edges.ts";
import { bundles, nameOf, path } from "../state/explorer.ts";
import { choosePathEnd, giveUpPath } from "../state/path-wish.ts";
import { toldTypes } from "../state/told-types.ts";
import { t, verb } from "../state/translate.ts";
import { EvidenceOf } from "./evidence-panel.tsx";
import { SearchBox } from "./search-box.tsx";

interface Ends {
  readonly fromId: string | null;
  readonly toId: string | null;
}

type Progress = "searching" | "found" | "none";
const longest = 6;

/** Whoever does it is named where it is not the first of the two: "Leclair – ministry, accused" would say the contrary. */
function verbsOf(from: string, to: string): string {
  const { together, done, suffered } = toldTypes(from, bundles.value.get(bundleId(from, to))?.edges ?? []);
  const first = [...together, ...done].map(verb).join(", ");
  return [first, suffered.length === 0 ? "" : `${nameOf(to)}: ${suffered.map(verb).join(", ")}`]
    .filter((part) => part !== "")
    .join("; ");
}

function Step({ from, to }: { readonly from: string; readonly to: string }) {
  const bundle = bundles.value.get(bundleId(from, to));
  const open = useSignal(false);
  return (
    <li class="step">
      <details
        onToggle={(event) => {
          open.value = event.currentTarget.open;
        }}
      >
        <summary>
          <strong>{nameOf(from)}</strong> – <strong>{nameOf(to)}</strong>
          <span class="row-note">{verbsOf(from, to)}</span>
        </summary>
        {open.value && bundle !== undefined ? <EvidenceOf edges={bundle.edges} /> : null}
      </details>
    </li>
  );
}

function Chain() {
  const ids = path.value;
  return (
    <>
      <p class="panel-note" role="status">
        {t("path.found", { count: Math.max(0, ids.length - 1) })}
      </p>
      <ol class="steps">
        {ids.slice(1).map((id, index) => (
          <Step key={id} from={ids[index] ?? ""} to={id} />
        ))}
      </ol>
    </>
  );
}

function Found({ fromId, toId }: { readonly fromId: string; readonly toId: string }) {
  const progress = useSignal<Progress>("searching");
  const factualOnly = useSignal(true);
  useEffect(() => {
    progress.value = "searching";
    void attempt(async () => {
      const found = await showPath({ fromId, toId, longest, factualOnly: factualOnly.value });
      progress.value = found ? "found" : "none";
    });
  }, [fromId, toId, factualOnly.value]);
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={factualOnly.value}
          onChange={() => {
            factualOnly.value = !factualOnly.value;
          }}
        />
        {t("path.factualOnly")}
      </label>
      {progress.value === "searching" ? <p class="loading">{t("path.searching")}</p> : null}
      {progress.value === "none" ? <p role="status">{t("path.none", { count: longest })}</p> : null}
      {progress.value === "found" ? <Chain /> : null}
    </>
  );
}

export function PathPanel({ fromId, toId }: Ends) {
  return (
    <div class="panel">
      <p class="kind">{t("path.title")}</p>
      <h2>
        {fromId === null ? "" : nameOf(fromId)} – {toId === null ? "…" : nameOf(toId)}
      </h2>
      {fromId !== null && toId !== null ? (
        <Found fromId={fromId} toId={toId} />
      ) : (
        <>
          <p>{t("path.pick")}</p>
          <SearchBox inputId="path-end" label={t("path.to")} placeholder={t("path.to")} onChoose={choosePathEnd} />
        </>
      )}
      <p>
        <button type="button" class="link" onClick={giveUpPath}>
          {t("path.cancel")}
        </button>
      </p>
    </div>
  );
}
