/**
 * Blocks
 * ======
 *
 * A dossier as a tree of headings, lists and sentences, before anybody decides whether it becomes text for a terminal,
 * Markdown or HTML. Texts are texts here: each form escapes them in its own way, at one place.
 */
export type Inline =
  | { readonly kind: "text" | "strong" | "soft" | "source" | "target" | "trigger"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string };

export interface ListItem {
  readonly line: readonly Inline[];
  /** Sentences of an article, each with its source below it. */
  readonly proofs: readonly Proof[];
}

export interface Proof {
  readonly sentence: readonly Inline[];
  readonly source: readonly Inline[];
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly line: readonly Inline[] }
  | { readonly kind: "list"; readonly items: readonly ListItem[] };

export const text = (content: string): Inline => ({ kind: "text", text: content });
export const strong = (content: string): Inline => ({ kind: "strong", text: content });
export const soft = (content: string): Inline => ({ kind: "soft", text: content });
export const plainItem = (...line: readonly Inline[]): ListItem => ({ line, proofs: [] });
