/** Keys that work everywhere on the page, except while somebody writes. */
import { removeNode, undo } from "./actions.ts";
import { helpOpen, path, selection, view, views } from "./explorer.ts";
import { picture } from "./picture.ts";

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches("input, textarea, select") || target.isContentEditable);
}

function escape(): void {
  path.value = [];
  selection.value = { kind: "none" };
}

function removeChosen(): void {
  if (selection.value.kind === "node") removeNode(selection.value.id);
}

const commands: Readonly<Record<string, () => void>> = {
  "/": () => document.getElementById("search")?.focus(),
  "?": () => {
    helpOpen.value = true;
  },
  "0": () => picture.value?.fit(),
  "+": () => picture.value?.zoom("in"),
  "-": () => picture.value?.zoom("out"),
  Delete: removeChosen,
  Escape: escape,
  ...Object.fromEntries(views.map((name, index) => [String(index + 1), () => (view.value = name)])),
};

function commandOf(event: KeyboardEvent): (() => void) | undefined {
  if (helpOpen.value || event.altKey || isWriting(event.target)) return undefined;
  if (event.ctrlKey || event.metaKey) return event.key === "z" ? undo : undefined;
  return commands[event.key];
}

export function listenToKeys(): void {
  addEventListener("keydown", (event) => {
    const command = event.defaultPrevented ? undefined : commandOf(event);
    if (command === undefined) return;
    event.preventDefault();
    command();
  });
}
