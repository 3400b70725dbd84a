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
import { attempt, fetchReports, openSession, showOverview } from "./state/actions.ts";
import { followConnection } from "./state/connection.ts";
import { filtersOpen, say } from "./state/explorer.ts";
import { listenToKeys } from "./state/shortcuts.ts";
import { theme } from "./state/theme.ts";
import { language, t } from "./state/translate.ts";
import { openView } from "./state/view-commands.ts";
import { viewFromFragment } from "./state/view-file.ts";

let isOpen = false;

/** The view of the address, or word that it holds none; true where one was opened. */
async function openLinked(): Promise<boolean> {
  const view = await viewFromFragment(location.hash);
  if (view !== null) await openView(view);
  else if (location.hash.startsWith("#view=")) say(t("menu.linkBroken"), "error");
  return view !== null;
}

async function open(): Promise<void> {
  await openSession();
  if (!(await openLinked())) await showOverview();
  isOpen = true;
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
    await openLinked();
  });
});
followConnection(
  () => (isOpen ? openSession() : open()),
  () => {
    say(t("connection.back"));
    void attempt(fetchReports);
  },
);
void attempt(open);
