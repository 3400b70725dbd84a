/** Text for a terminal: indented, wrapped to its width, with colours where the terminal has them. */
import pc from "picocolors";
import { plainText } from "../plain-text.ts";
import type { Block, Inline, ListItem } from "./blocks.ts";

export interface ScreenOptions {
  readonly columns: number | null;
  readonly color: boolean;
}

type Paint = ReturnType<typeof pc.createColors>;
type Painter = (text: string) => string;

const widest = 100;

function painterOf(kind: Inline["kind"], paint: Paint): Painter {
  switch (kind) {
    case "strong":
      return paint.bold;
    case "soft":
    case "link":
      return paint.dim;
    case "source":
      return paint.cyan;
    case "target":
      return paint.green;
    case "trigger":
      return paint.yellow;
    case "text":
      return (content) => content;
  }
}

interface Word {
  readonly text: string;
  readonly painter: Painter;
  /** True where a blank stands before it. */
  readonly apart: boolean;
}

function wordsOf(line: readonly Inline[], paint: Paint): readonly Word[] {
  let apart = false;
  return line.flatMap((inline) => {
    const content = plainText(inline.kind === "link" ? `${inline.text} <${inline.url}>` : inline.text);
    const painter = painterOf(inline.kind, paint);
    return content.split(/(\s+)/).flatMap((piece): Word[] => {
      if (piece === "") return [];
      if (/^\s+$/.test(piece)) {
        apart = true;
        return [];
      }
      const word = { text: piece, painter, apart };
      apart = false;
      return [word];
    });
  });
}

/** Lines of at most `width` signs; a word that is longer stands alone. */
function wrap(words: readonly Word[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let length = 0;
  for (const { text, painter, apart } of words) {
    const gap = apart && length > 0 ? 1 : 0;
    if (length + gap + text.length > width && gap === 1) {
      lines.push(line);
      line = painter(text);
      length = text.length;
    } else {
      line += " ".repeat(gap) + painter(text);
      length += gap + text.length;
    }
  }
  return [...lines, line].filter((each) => each !== "");
}

interface Indent {
  readonly first: string;
  readonly rest: string;
}

export function writeScreen(blocks: readonly Block[], { columns, color }: ScreenOptions): string {
  const paint = pc.createColors(color);
  const width = Math.min(columns ?? widest, widest);
  const indented = (line: readonly Inline[], { first, rest }: Indent): string =>
    wrap(wordsOf(line, paint), width - rest.length)
      .map((each, index) => (index === 0 ? first : rest) + each)
      .join("\n");
  const writeItem = ({ line, proofs }: ListItem): string =>
    [
      indented(line, { first: "  • ", rest: "    " }),
      ...proofs.flatMap(({ sentence, source }) => [
        indented(sentence, { first: "      │ ", rest: "      │ " }),
        indented(source, { first: "        ", rest: "        " }),
      ]),
    ].join("\n");
  const writeBlock = (block: Block): string => {
    switch (block.kind) {
      case "heading":
        return paint.bold(plainText(block.level === 2 ? block.text.toUpperCase() : block.text));
      case "paragraph":
        return indented(block.line, { first: "", rest: "" });
      case "list":
        return block.items.map(writeItem).join("\n");
    }
  };
  return `${blocks.map(writeBlock).join("\n\n")}\n`;
}
