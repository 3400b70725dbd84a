/**
 * newsgraph export
 * ================
 *
 * The graph as files for other programs. A file takes its name only when it is whole.
 */
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { finished } from "node:stream/promises";
import { once } from "node:events";
import { z } from "zod";
import { UsageError } from "../../foundation/errors.ts";
import {
  type ExportedPart,
  exportFormats,
  exportGraph as exportParts,
  isFolderFormat,
} from "../../graph/formats/export-graph.ts";
import type { CommandContext } from "../command-context.ts";
import { storeOptionsSchema, withStore } from "../open-store.ts";
import { writeText } from "../output/write-text.ts";

const optionsSchema = storeOptionsSchema.extend({ format: z.enum(exportFormats), output: z.string().optional() });

/** One file under a passing name. */
class PartialFile {
  readonly #path: string;
  readonly #stream: WriteStream;

  constructor(path: string) {
    this.#path = path;
    this.#stream = createWriteStream(`${path}.part`);
    // An error that comes between two writes is thrown by the next one.
    this.#stream.on("error", () => undefined);
  }

  async write(text: string): Promise<void> {
    if (this.#stream.errored) throw this.#stream.errored;
    if (!this.#stream.write(text)) await once(this.#stream, "drain");
  }

  async keep(): Promise<void> {
    this.#stream.end();
    await finished(this.#stream);
    await rename(`${this.#path}.part`, this.#path);
  }

  async discard(): Promise<void> {
    this.#stream.destroy();
    await rm(`${this.#path}.part`, { force: true });
  }
}

function cannotWrite(path: string, error: unknown): UsageError {
  return new UsageError({
    code: "export/unwritable",
    place: path,
    problem: `it cannot be written (${(error as Error).message})`,
    remedy: "Choose another place with --output, or make room",
    cause: error,
  });
}

interface ExportTarget {
  readonly output: string;
  readonly signal: AbortSignal;
  /** The path of a part's file. */
  readonly pathOf: (file: string) => string;
}

async function writeFiles(parts: AsyncIterable<ExportedPart>, { signal, pathOf }: ExportTarget): Promise<void> {
  const files = new Map<string, PartialFile>();
  try {
    for await (const { file, text } of parts) {
      signal.throwIfAborted();
      const open = files.get(file) ?? new PartialFile(pathOf(file));
      files.set(file, open);
      await open.write(text);
    }
    for (const file of files.values()) await file.keep();
  } catch (error) {
    for (const file of files.values()) await file.discard();
    throw error;
  }
}

async function writeTo(parts: AsyncIterable<ExportedPart>, target: ExportTarget): Promise<void> {
  try {
    await mkdir(dirname(target.pathOf("x")), { recursive: true });
    await writeFiles(parts, target);
  } catch (error) {
    if (typeof error === "object" && error !== null && "syscall" in error) throw cannotWrite(target.output, error);
    throw error;
  }
}

function refuseFolderOnOutput(format: string): UsageError {
  return new UsageError({
    code: "export/no-folder",
    place: `--format ${format}`,
    problem: "it is several files, which cannot go to standard output",
    remedy: "Name a folder with --output",
  });
}

export async function exportGraph(options: unknown, { terminal }: CommandContext): Promise<void> {
  const { format, output, ...storeOptions } = optionsSchema.parse(options);
  const isFolder = isFolderFormat(format);
  if (isFolder && output === undefined) throw refuseFolderOnOutput(format);
  await withStore({ options: storeOptions, terminal, readOnly: true }, async (store) => {
    const parts = exportParts(store, format);
    if (output === undefined) {
      for await (const { text } of parts) await writeText(terminal, text);
      return;
    }
    const pathOf = (file: string): string => (isFolder ? join(output, file) : output);
    await writeTo(parts, { output, signal: terminal.signal, pathOf });
    terminal.messages.write(`written to ${output}\n`);
  });
}
