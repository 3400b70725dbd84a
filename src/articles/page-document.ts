/**
 * Page document
 * =============
 *
 * The part of a document object model that is read here. Readability and linkedom are typed with the whole browser
 * (`lib.dom`), which must not leak into a program for Node; so both are loaded with these types instead.
 */
import { createRequire } from "node:module";
import type { TextTree } from "./block-text.ts";

export interface PageElement extends TextTree {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

export interface PageDocument {
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface MainText {
  readonly content?: TextTree | null;
  readonly byline?: string | null;
}

interface ReadabilityOptions {
  readonly serializer: (node: TextTree) => TextTree;
  readonly disableJSONLD: boolean;
}

const require = createRequire(import.meta.url);

/** Named by a variable so that the compiler does not read its types; its CommonJS form needs ESM modules in turn. */
const packages = { linkedom: "linkedom" };
const { parseHTML } = (await import(packages.linkedom)) as { parseHTML: (html: string) => { document: PageDocument } };
const { Readability } = require("@mozilla/readability") as {
  Readability: new (document: PageDocument, options: ReadabilityOptions) => { parse(): MainText | null };
};

export function parseDocument(html: string): PageDocument {
  return parseHTML(html).document;
}

/** The part of the page that is its article; null where none stands out. The document is taken apart by this. */
export function findMainText(document: PageDocument): MainText | null {
  return new Readability(document, { serializer: (node) => node, disableJSONLD: true }).parse();
}
