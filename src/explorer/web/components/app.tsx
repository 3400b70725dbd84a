/** The page: head, filters, picture or list, what is chosen; or the console; or the figures. */
import { useSignal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { connected, returns } from "../state/connection.ts";
import { notice, session, view } from "../state/explorer.ts";
import { t } from "../state/translate.ts";
import { ConsoleView } from "./console-view.tsx";
import { FilterPanel } from "./filter-panel.tsx";
import { GraphStage } from "./graph-stage.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import { Inspector } from "./inspector.tsx";
import { ListView } from "./list-view.tsx";
import { ReviewView } from "./review-view.tsx";
import { Timeline } from "./timeline.tsx";
import { TopBar } from "./top-bar.tsx";

/** Charts are a third of the page's code: fetched when they are first looked at. */
function Statistics() {
  const loaded = useSignal<FunctionComponent | null>(null);
  useEffect(() => {
    import("./statistics-view.tsx").then(
      ({ StatisticsView }) => {
        loaded.value = StatisticsView;
      },
      () => {
        connected.value = false;
      },
    );
  }, [returns.value]);
  const Loaded = loaded.value;
  return Loaded === null ? <p class="loading">{t("app.loading")}</p> : <Loaded />;
}

function Away() {
  return connected.value ? null : (
    <p class="away" role="status">
      {t("connection.away")}
    </p>
  );
}

function Notice() {
  const { text, kind } = notice.value;
  useEffect(() => {
    if (text === "") return;
    const timer = setTimeout(() => {
      notice.value = { text: "", kind: "info" };
    }, 6_000);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return (
    <p class="notice" data-kind={kind} data-shown={text !== ""} role={kind === "error" ? "alert" : "status"}>
      {text}
    </p>
  );
}

export function App() {
  const shown = view.value;
  const isGraph = shown === "graph" || shown === "list";
  if (session.value === null) return <Opening />;
  return (
    <>
      <TopBar />
      <Away />
      <main class="work" data-view={shown}>
        <h1 class="quiet">{t("app.tagline")}</h1>
        <div class="explore" data-hidden={!isGraph} inert={!isGraph}>
          <FilterPanel />
          <div class="middle">
            <GraphStage hidden={shown !== "graph"} />
            {shown === "list" ? <ListView /> : null}
            <Timeline />
          </div>
          <Inspector />
        </div>
        {shown === "console" ? <ConsoleView /> : null}
        {shown === "statistics" ? <Statistics /> : null}
        {shown === "review" ? <ReviewView /> : null}
      </main>
      <Notice />
      <HelpDialog />
    </>
  );
}

function Opening() {
  const failed = notice.value.kind === "error";
  return (
    <main class="opening">
      <img src="/icon.svg" alt="" width="56" height="56" />
      <h1>newsgraph</h1>
      <p role="status">{failed ? t("app.failed") : t("app.loading")}</p>
      {failed ? (
        <>
          <p class="problem">{notice.value.text}</p>
          {connected.value ? <a href="/">{t("app.retry")}</a> : <p>{t("connection.away")}</p>}
        </>
      ) : null}
    </main>
  );
}
