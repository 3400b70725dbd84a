/**
 * Reading CoNLL-U
 * ===============
 *
 * Takes the words of a CoNLL-U file as they are, so that a treebank's own tokens can be analysed; whatever else the file
 * says of them is left aside. Documents begin at "# newdoc id"; "# published" gives one its date.
 */
import { ArticleError } from "../foundation/errors.ts";
import type { Draft, DraftSentence } from "./draft.ts";
import { normaliseWord } from "./normalise-word.ts";
import type { PrintedWord } from "./tokenise.ts";

export interface ConlluDocument {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly sentenceIds: readonly string[];
  readonly draft: Draft;
}

interface Row {
  readonly line: number;
  /** Of a contraction "8-9" the first and the last word. */
  readonly first: number;
  readonly last: number;
  readonly form: string;
  readonly glued: boolean;
}

interface Block {
  readonly comments: ReadonlyMap<string, string>;
  readonly rows: readonly Row[];
}

const wordId = /^(\d+)(?:-(\d+))?$/u;
const columns = 10;

function readRow(line: string, number: number, file: string): Row | null {
  const fields = line.split("\t");
  if (fields.length !== columns) {
    throw new ArticleError({
      code: "article/conllu",
      place: `${file}, line ${number}`,
      problem: `${fields.length} columns where CoNLL-U has ${columns}`,
      remedy: "Columns are parted by tabs; see https://universaldependencies.org/format.html",
    });
  }
  const id = wordId.exec(fields[0] ?? "");
  if (id === null) return null;
  const first = Number(id[1]);
  const glued = (fields[9] ?? "").split("|").includes("SpaceAfter=No");
  return { line: number, first, last: Number(id[2] ?? id[1]), form: fields[1] ?? "", glued };
}

function readBlock(lines: readonly (readonly [string, number])[], file: string): Block {
  const comments = new Map<string, string>();
  const rows: Row[] = [];
  for (const [line, number] of lines) {
    const comment = /^#\s*(\w+(?: id)?)\s*=\s*(.*)$/u.exec(line);
    if (comment !== null) comments.set(comment[1] ?? "", comment[2] ?? "");
    else if (!line.startsWith("#")) rows.push(...[readRow(line, number, file)].filter((row) => row !== null));
  }
  return { comments, rows };
}

function readBlocks(input: string, file: string): readonly Block[] {
  const blocks: [string, number][][] = [[]];
  input.split(/\r?\n/u).forEach((line, index) => {
    if (line.trim() === "") blocks.push([]);
    else blocks.at(-1)?.push([line, index + 1]);
  });
  return blocks.filter((lines) => lines.length > 0).map((lines) => readBlock(lines, file));
}

interface Placed {
  readonly text: string;
  readonly words: readonly PrintedWord[];
}

/** Lays the printed forms out as text and gives each syntactic word the span of the form that prints it. */
function place(rows: readonly Row[], start: number): Placed {
  const words: PrintedWord[] = [];
  let text = "";
  let contracted = { last: 0, start, end: start };
  for (const row of rows) {
    const part = row.first === row.last && row.first <= contracted.last;
    const from = part ? contracted.start : start + text.length;
    const to = part ? contracted.end : from + row.form.length;
    if (row.last > row.first) contracted = { last: row.last, start: from, end: to };
    else words.push({ start: from, end: to, text: normaliseWord(row.form) });
    if (!part) text += row.form + (row.glued ? "" : " ");
  }
  return { text: text.trimEnd(), words };
}

function makeDocument(blocks: readonly Block[], position: number): ConlluDocument {
  const sentences: DraftSentence[] = [];
  let text = "";
  for (const { rows } of blocks) {
    const placed = place(rows, text.length);
    sentences.push({ start: text.length, end: text.length + placed.text.length, paragraph: 0, words: placed.words });
    text += `${placed.text}\n`;
  }
  const comments = blocks[0]?.comments;
  return {
    id: comments?.get("newdoc id") ?? `document-${position + 1}`,
    text,
    published: comments?.get("published") ?? null,
    sentenceIds: blocks.map((block, index) => block.comments.get("sent_id") ?? String(index + 1)),
    draft: { sentences, headline: null, warnings: [] },
  };
}

/**
 * Reads the documents of a CoNLL-U file; `file` is named in errors.
 *
 * @throws ArticleError with the line that is malformed.
 */
export function readConllu(input: string, file = "CoNLL-U"): readonly ConlluDocument[] {
  const documents: Block[][] = [];
  for (const block of readBlocks(input, file)) {
    if (block.comments.has("newdoc id") || documents.length === 0) documents.push([]);
    if (block.rows.length > 0) documents.at(-1)?.push(block);
  }
  return documents.filter((blocks) => blocks.length > 0).map(makeDocument);
}
