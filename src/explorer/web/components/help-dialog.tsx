/** The keys, in a dialog of the browser's own, which keeps the focus by itself. */
import { useEffect, useRef } from "preact/hooks";
import { helpOpen } from "../state/explorer.ts";
import { t } from "../state/translate.ts";

const keys = [
  ["/", "help.search"],
  ["1 2 3 4 5", "help.views"],
  ["0", "help.fit"],
  ["+ −", "help.zoom"],
  ["← ↑ → ↓", "help.pan"],
  ["⏎", "help.enter"],
  ["key.delete", "help.delete"],
  ["key.undo", "help.undo"],
  ["Esc", "help.escape"],
  ["S D U", "help.judge"],
  ["J K", "help.pair"],
] as const;

export function HelpDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = helpOpen.value;
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const close = (): void => {
    helpOpen.value = false;
  };
  return (
    <dialog ref={dialog} aria-labelledby="help-title" onClose={close}>
      <h2 id="help-title">{t("help.title")}</h2>
      <dl class="keys">
        {keys.map(([key, phrase]) => (
          <div key={key}>
            <dt>
              <kbd>{key === "key.delete" || key === "key.undo" ? t(key) : key}</kbd>
            </dt>
            <dd>{t(phrase)}</dd>
          </div>
        ))}
      </dl>
      <p>{t("help.listHint")}</p>
      <button type="button" class="primary" onClick={close}>
        {t("help.close")}
      </button>
    </dialog>
  );
}
