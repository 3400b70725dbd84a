/**
 * newsgraph show
 * ==============
 *
 * The dossier of one entity. Where a name fits several, the best known is shown and the others are named.
 */
import { z } from "zod";
import { UsageError } from "../../foundation/errors.ts";
import { listUnsure } from "../../graph/merges/list-unsure.ts";
import { readIdentities } from "../../graph/merges/read-identities.ts";
import { readStoredGraph } from "../../graph/planning/read-stored-graph.ts";
import type { NamedEntity, NameIndex } from "../../queries/name-index.ts";
import { type Dossier, readDossier, type UnsurePoint } from "../../queries/read-dossier.ts";
import { readNames } from "../../queries/read-names.ts";
import type { GraphStore } from "../../stores/graph-store.ts";
import type { CommandContext } from "../command-context.ts";
import { storeOptionsSchema, withStore } from "../open-store.ts";
import { dossierBlocks } from "../output/dossier/dossier-blocks.ts";
import { dossierLanguages, dossierWords } from "../output/dossier/dossier-words.ts";
import { writeHtml } from "../output/dossier/write-html.ts";
import { writeMarkdown } from "../output/dossier/write-markdown.ts";
import { writeScreen } from "../output/dossier/write-screen.ts";
import { plainText } from "../output/plain-text.ts";
import { writeText } from "../output/write-text.ts";
import type { Terminal } from "../terminal.ts";

const optionsSchema = storeOptionsSchema.extend({
  format: z.enum(["text", "markdown", "html", "json"]),
  language: z.enum(dossierLanguages),
});
type ShowOptions = z.infer<typeof optionsSchema>;

const mostOthers = 5;

function findEntity(name: string, names: NameIndex): { readonly entity: NamedEntity; readonly others: NamedEntity[] } {
  const byId = names.byId.get(name);
  if (byId !== undefined) return { entity: byId, others: [] };
  const [first, ...others] = names.find(name, mostOthers + 1).map((hit) => hit.entity);
  if (first !== undefined) return { entity: first, others };
  throw new UsageError({
    code: "show/unknown-name",
    place: `newsgraph show ${plainText(name)}`.trim(),
    problem: name.trim() === "" ? "the name is empty" : "the graph has no entity of this name",
    remedy: "Try a part of the name, or newsgraph explore to look around",
  });
}

/** The entities that this one may be one with, from the list of merges that nobody has decided. */
async function readUndecided(store: GraphStore, id: string, names: NameIndex): Promise<readonly UnsurePoint[]> {
  const pairs = listUnsure(await readIdentities(readStoredGraph(store)));
  const others = pairs.flatMap(({ firstId, secondId }) => {
    if (firstId === id) return [secondId];
    return secondId === id ? [firstId] : [];
  });
  return others.flatMap((other): UnsurePoint[] => {
    const entity = names.byId.get(other);
    return entity === undefined ? [] : [{ kind: "undecided", entity }];
  });
}

async function readWhole(store: GraphStore, entity: NamedEntity, names: NameIndex): Promise<Dossier> {
  const dossier = await readDossier(store, entity, names);
  return { ...dossier, unsure: [...dossier.unsure, ...(await readUndecided(store, entity.id, names))] };
}

/** Without lists that only repeat what relations hold. */
function writeJson({ relations, timeline, ...rest }: Dossier): string {
  return `${JSON.stringify({ ...rest, relations: Object.fromEntries(relations), timeline: timeline.length }, null, 2)}\n`;
}

const hasColor = ({ environment, outputColumns }: Terminal): boolean =>
  outputColumns !== null && (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";

function write(dossier: Dossier, { format, language }: ShowOptions, terminal: Terminal): string {
  if (format === "json") return writeJson(dossier);
  const blocks = dossierBlocks(dossier, dossierWords(language));
  switch (format) {
    case "text":
      return writeScreen(blocks, { columns: terminal.outputColumns, color: hasColor(terminal) });
    case "markdown":
      return writeMarkdown(blocks);
    case "html":
      return writeHtml(blocks, { title: dossier.entity.name, language });
  }
}

export async function show(name: string, options: unknown, { terminal }: CommandContext): Promise<void> {
  const { format, language, ...storeOptions } = optionsSchema.parse(options);
  await withStore({ options: storeOptions, terminal, readOnly: true }, async (store) => {
    const names = await readNames(store);
    const { entity, others } = findEntity(name, names);
    const dossier = await readWhole(store, entity, names);
    await writeText(terminal, write(dossier, { ...storeOptions, format, language }, terminal));
    if (others.length === 0) return;
    const list = others.map((other) => `${plainText(other.name)} (${other.type}, ${other.id})`).join("; ");
    terminal.messages.write(`Also of this name: ${list}\n`);
  });
}
