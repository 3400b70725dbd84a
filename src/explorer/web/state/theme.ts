/** Dark or light: as the system has it, until the user chooses. */
import { computed, signal } from "@preact/signals";
import { palettes, type Theme } from "../drawing/palette.ts";

const systemDark = matchMedia("(prefers-color-scheme: dark)");

function keptTheme(): Theme | null {
  const kept = localStorage.getItem("newsgraph.theme");
  return kept === "dark" || kept === "light" ? kept : null;
}

const chosen = signal<Theme | null>(keptTheme());
const system = signal<Theme>(systemDark.matches ? "dark" : "light");
systemDark.addEventListener("change", () => {
  system.value = systemDark.matches ? "dark" : "light";
});

export const theme = computed<Theme>(() => chosen.value ?? system.value);
export const palette = computed(() => palettes[theme.value]);

export function toggleTheme(): void {
  const next = theme.value === "dark" ? "light" : "dark";
  localStorage.setItem("newsgraph.theme", next);
  chosen.value = next;
}
