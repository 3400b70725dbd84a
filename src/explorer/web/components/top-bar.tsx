/** The head of the page: name, search, views, menus, language and theme. */
import { attempt, showEntity } from "../state/actions.ts";
import { helpOpen, view, type View, views } from "../state/explorer.ts";
import { toggleTheme } from "../state/theme.ts";
import { chooseLanguage, language, t } from "../state/translate.ts";
import {
  copyLink,
  exportCsv,
  exportGexf,
  exportPng,
  exportSvg,
  openViewFile,
  saveView,
} from "../state/view-commands.ts";
import { choosePathEnd, isPickingPath } from "../state/path-wish.ts";
import { IconButton } from "./icon-button.tsx";
import { Menu } from "./menu.tsx";
import { SearchBox } from "./search-box.tsx";

function ViewSwitch() {
  return (
    <nav class="view-switch" aria-label={t("view.switch")}>
      {views.map((name: View) => (
        <button
          key={name}
          type="button"
          aria-current={view.value === name ? "page" : "false"}
          onClick={() => {
            view.value = name;
          }}
        >
          {t(`view.${name}`)}
        </button>
      ))}
    </nav>
  );
}

function Menus() {
  const run = (command: () => Promise<void>) => () => void attempt(command);
  return (
    <>
      <Menu
        label={t("menu.view")}
        items={[
          { label: t("menu.save"), onChoose: run(saveView) },
          { label: t("menu.open"), onChoose: run(openViewFile) },
          { label: t("menu.link"), onChoose: run(copyLink) },
        ]}
      />
      <Menu
        label={t("menu.export")}
        items={[
          { label: t("menu.exportPng"), onChoose: run(exportPng) },
          { label: t("menu.exportSvg"), onChoose: run(exportSvg) },
          { label: t("menu.exportGexf"), onChoose: run(exportGexf) },
          { label: t("menu.exportCsv"), onChoose: run(exportCsv) },
        ]}
      />
    </>
  );
}

export function TopBar() {
  return (
    <header class="top-bar">
      <a class="brand" href="/" title={t("app.tagline")}>
        <img src="/icon.svg" alt="" width="24" height="24" />
        newsgraph
      </a>
      <SearchBox
        inputId="search"
        label={t("search.label")}
        placeholder={t("search.placeholder")}
        onChoose={(hit) => {
          if (isPickingPath()) choosePathEnd(hit);
          else void attempt(() => showEntity(hit.id));
        }}
      />
      <ViewSwitch />
      <div class="top-tools">
        <Menus />
        <button
          type="button"
          class="plain"
          lang={language.value === "de" ? "en" : "de"}
          onClick={() => {
            chooseLanguage(language.value === "de" ? "en" : "de");
          }}
        >
          {t("language.toggle")}
        </button>
        <IconButton icon="moon" label={t("theme.toggle")} onClick={toggleTheme} />
        <IconButton
          icon="keyboard"
          label={t("help.open")}
          onClick={() => {
            helpOpen.value = true;
          }}
        />
      </div>
    </header>
  );
}
