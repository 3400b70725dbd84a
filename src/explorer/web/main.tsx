/**
 * The explorer's page
 * ===================
 *
 * Opens the session, then the view of the link, else the overview.
 */
import "./state/zod-without-code.ts";
import { effect } from "@preact/signals";
import { render } from "preact";
import { App } from "./components/app.tsx";
import { attempt, openSession, showOverview } from "./state/actions.ts";
import { filtersOpen } from "./state/explorer.ts";
import { listenToKeys } from "./state/shortcuts.ts";
import { theme } from "./state/theme.ts";
import { language } from "./state/translate.ts";
import { openView } from "./state/view-commands.ts";
import { viewFromFragment } from "./state/view-file.ts";

async function open(): Promise<void> {
  await openSession();
  const view = await viewFromFragment(location.hash);
  if (view === null) await showOverview();
  else await openView(view);
}

effect(() => {
  document.documentElement.lang = language.value;
  document.documentElement.dataset["theme"] = theme.value;
});

/* A narrow window has no room for the filters beside the drawing. */
filtersOpen.value = matchMedia("(width >= 1100px)").matches;

const page = document.getElementById("page");
if (page !== null) render(<App />, page);
listenToKeys();
addEventListener("hashchange", () => {
  void attempt(async () => {
    const view = await viewFromFragment(location.hash);
    if (view !== null) await openView(view);
  });
});
void attempt(open);
