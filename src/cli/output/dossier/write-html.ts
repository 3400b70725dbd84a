/**
 * HTML
 * ====
 *
 * A page that stands alone, for the screen and for the browser's print to PDF. Text is escaped at one place; the page's
 * policy forbids scripts, pictures and every address, so that not even an escaping error could do harm.
 */
import type { Block, Inline, ListItem } from "./blocks.ts";
import style from "./style.json" with { type: "json" };

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escape = (content: string): string => content.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);

function writeInline(inline: Inline): string {
  const content = escape(inline.text);
  switch (inline.kind) {
    case "text":
      return content;
    case "strong":
      return `<strong>${content}</strong>`;
    case "soft":
      return `<small>${content}</small>`;
    case "link":
      return `<a href="${escape(inline.url)}" rel="noopener noreferrer">${content}</a>`;
    case "source":
    case "target":
    case "trigger":
      return `<mark class="${inline.kind}">${content}</mark>`;
  }
}

const writeLine = (line: readonly Inline[]): string => line.map(writeInline).join("");

function writeItem({ line, proofs }: ListItem): string {
  const quotes = proofs.map(
    ({ sentence, source }) =>
      `<figure><blockquote>${writeLine(sentence)}</blockquote><figcaption>${writeLine(source)}</figcaption></figure>`,
  );
  return `<li><p>${writeLine(line)}</p>${quotes.join("")}</li>`;
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${writeLine(block.line)}</p>`;
    case "list":
      return `<ul>\n${block.items.map(writeItem).join("\n")}\n</ul>`;
  }
}

export interface HtmlOptions {
  readonly title: string;
  readonly language: string;
}

export function writeHtml(blocks: readonly Block[], { title, language }: HtmlOptions): string {
  return `<!doctype html>
<html lang="${escape(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${style.rules.join("\n")}</style>
</head>
<body>
<main>
${blocks.map(writeBlock).join("\n")}
</main>
</body>
</html>
`;
}
