/** Line icons, drawn for this page; decoration only, so hidden from screen readers. */
const paths = {
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 20 20",
  close: "M6 6l12 12M18 6 6 18",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  layout: "M6 7a2 2 0 1 0 0-.1M17 6a2 2 0 1 0 0-.1M12 18a2 2 0 1 0 0-.1M8 8l3 8M15.5 7.5l-3 8.5M8 6.5l7-.5",
  communities: "M8 9a4 4 0 1 0 0-.1M15.5 14.5a4 4 0 1 0 0-.1M17 5a1.5 1.5 0 1 0 0-.1",
  label: "M4 7V5h16v2M12 5v14M9 19h6",
  undo: "M8 5 4 9l4 4M4 9h9a6 6 0 0 1 0 12h-3",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.500 10.500",
  keyboard: "M3 7h18v11H3zM7 11h.1M11 11h.1M15 11h.1M8 14.500h8",
  filter: "M4 6h16M7 12h10M10 18h4",
  path: "M6 18a2 2 0 1 0 0-.1M18 6a2 2 0 1 0 0-.1M7.500 16.500l9-9",
  link: "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
  external: "M14 4h6v6M20 4l-9 9M18 14v5H5V6h5",
  trash: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
  down: "M6 9l6 6 6-6",
  play: "M8 5v14l11-7z",
  overview: "M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z",
  globe: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18",
  eraser: "M4 16 13 7l6 6-7 7H8zM9 11l6 6",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
