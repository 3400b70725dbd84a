/**
 * Block text
 * ==========
 *
 * The words of an HTML tree with an empty line between blocks, as a reader sees them: without it the last word of one
 * paragraph and the first of the next would be one word, and two sentences one sentence.
 */
const blockNames = new Set(
  "address article aside blockquote body dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tr ul".split(
    " ",
  ),
);
const silentNames = new Set(
  "button figcaption form head iframe noscript script select style svg template textarea title".split(" "),
);

/** The part of a DOM node that is read here; linkedom and browsers agree on it. */
export interface TextTree {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<TextTree>;
}

const textNode = 3;
const rootNodes = new Set(["#document", "#document-fragment"]);
/** Marks from Unicode's private area, which text does not use. */
const blockMark = "\uE000";
const lineMark = "\uE001";

function isSilent(name: string): boolean {
  return silentNames.has(name) || (name.startsWith("#") && !rootNodes.has(name));
}

function rawText(node: TextTree): string {
  if (node.nodeType === textNode) return (node.nodeValue ?? "").replace(/[\s\uE000\uE001]+/g, " ");
  const name = node.nodeName.toLowerCase();
  if (isSilent(name)) return "";
  if (name === "br") return lineMark;
  let text = "";
  for (const child of node.childNodes) text += rawText(child);
  return blockNames.has(name) ? blockMark + text + blockMark : text;
}

/** Words of a tree, as `Erster Absatz.`, an empty line, `Zweiter Absatz.` */
export function blockText(root: TextTree): string {
  return rawText(root)
    .split(blockMark)
    .map((block) =>
      block
        .replace(/ *\uE001 */g, "\n")
        .replace(/ {2,}/g, " ")
        .trim(),
    )
    .filter((block) => block !== "")
    .join("\n\n");
}
