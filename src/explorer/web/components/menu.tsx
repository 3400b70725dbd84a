/**
 * A button that opens a list of commands; arrow keys, Home, End and Escape as the ARIA authoring practices have them.
 */
import { useId, useRef } from "preact/hooks";
import { useSignal } from "@preact/signals";
import { Icon } from "./icon.tsx";

export interface MenuItem {
  readonly label: string;
  readonly onChoose: () => void;
}

export function Menu({ label, items }: { readonly label: string; readonly items: readonly MenuItem[] }) {
  const open = useSignal(false);
  const listId = useId();
  const root = useRef<HTMLDivElement>(null);
  const buttons = (): readonly HTMLElement[] => [
    ...(root.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? []),
  ];
  const close = (): void => {
    open.value = false;
    root.current?.querySelector<HTMLElement>("button")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && open.value) {
      event.stopPropagation();
      close();
    }
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (target === undefined || !open.value) return;
    event.preventDefault();
    all.at(target % all.length)?.focus();
  };
  const onFocusOut = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node && root.current?.contains(event.relatedTarget) === true))
      open.value = false;
  };
  return (
    <div class="menu" ref={root} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        type="button"
        class="plain"
        aria-haspopup="menu"
        aria-expanded={open.value}
        aria-controls={listId}
        onClick={() => {
          open.value = !open.value;
          if (open.value) setTimeout(() => buttons()[0]?.focus());
        }}
      >
        {label}
        <Icon name="down" />
      </button>
      <ul id={listId} role="menu" aria-label={label} hidden={!open.value}>
        {items.map((item) => (
          <li role="none" key={item.label}>
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                item.onChoose();
              }}
            >
              {item.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
