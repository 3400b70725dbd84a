/**
 * Markdown (CommonMark). Every character that could begin markup is escaped, HTML included, so that a name from an
 * article cannot become a heading, a link or a script in whatever renders the file.
 *
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
import { plainText } from "../plain-text.ts";
import type { Block, Inline, ListItem } from "./blocks.ts";

const escape = (content: string): string =>
  plainText(content)
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>()#+\-.!|~&:/@"]/g, "\\$&");

/** Parentheses, blanks and angle brackets would end the address early. */
const address = (url: string): string =>
  encodeURI(plainText(url))
    .replace(/%25/g, "%")
    .replace(/[()<>\\]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);

function writeInline(inline: Inline): string {
  if (inline.kind === "link") return `[${escape(inline.text)}](${address(inline.url)})`;
  const content = escape(inline.text);
  const trimmed = content.trim();
  if (inline.kind === "text" || inline.kind === "soft" || trimmed === "") return content;
  const sign = inline.kind === "source" || inline.kind === "target" ? "*" : "**";
  return content.replace(trimmed, () => `${sign}${trimmed}${sign}`);
}

const writeLine = (line: readonly Inline[]): string => line.map(writeInline).join("").trim();

function writeItem(item: ListItem): string {
  const proofs = item.proofs.flatMap(({ sentence, source }) => [
    "",
    `  > ${writeLine(sentence)}`,
    "  >",
    `  > ${writeLine(source)}`,
  ]);
  return [`- ${writeLine(item.line)}`, ...proofs].join("\n");
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escape(block.text)}`;
    case "paragraph":
      return writeLine(block.line);
    case "list":
      return block.items.map(writeItem).join("\n");
  }
}

export function writeMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(writeBlock).join("\n\n")}\n`;
}
