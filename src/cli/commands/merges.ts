/**
 * newsgraph merges list, why
 * ==========================
 *
 * What rules are unsure of, side by side with a sentence of each; what people have said and what became of it; and why
 * appearances are one entity.
 */
import { z } from "zod";
import { readStoredGraph } from "../../graph/planning/read-stored-graph.ts";
import { explainEntity } from "../../graph/merges/explain-entity.ts";
import { listJudgements, type ListedJudgement } from "../../graph/merges/list-judgements.ts";
import { listUnsure } from "../../graph/merges/list-unsure.ts";
import { type EntityExample, readExamples } from "../../graph/merges/read-examples.ts";
import { type Identities, readIdentities } from "../../graph/merges/read-identities.ts";
import type { GraphStore } from "../../stores/graph-store.ts";
import type { CommandContext } from "../command-context.ts";
import { storeOptionsSchema, withStore } from "../open-store.ts";
import { type OutputRow, rowFormats, type RowFormat, writeRows } from "../output/write-rows.ts";
import type { Terminal } from "../terminal.ts";
import { findEntities } from "./find-entities.ts";

const whyOptionsSchema = storeOptionsSchema.extend({ format: z.enum(rowFormats) });
const listOptionsSchema = whyOptionsSchema.extend({ rows: z.int().min(1) });

const columns = [
  ...["kind", "id", "first", "firstArticle", "firstSentence", "second", "secondArticle", "secondSentence"],
  ...["reason", "author", "at", "state"],
];
const unsureColumns = ["first", "firstSentence", "second", "secondSentence"];
const judgementColumns = [
  "kind",
  "id",
  "first",
  "firstArticle",
  "second",
  "secondArticle",
  "reason",
  "author",
  "at",
  "state",
];
const mostArticles = 5;

/** An entity as one side of an unsure pair. */
function side(which: "first" | "second", id: string, example: EntityExample | undefined): OutputRow {
  return {
    [which]: example === undefined ? id : `${example.name} (${id.slice(0, 8)})`,
    [`${which}Id`]: id,
    [`${which}Article`]: example?.articleId ?? null,
    [`${which}Sentence`]: example?.sentence ?? null,
  };
}

async function unsureRows(store: GraphStore, identities: Identities, most: number): Promise<readonly OutputRow[]> {
  const pairs = listUnsure(identities).slice(0, most);
  const ids = pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]);
  const examples = await readExamples(store, ids);
  return pairs.map(({ firstId, secondId }) => ({
    kind: "unsure",
    id: null,
    ...side("first", firstId, examples.get(firstId)),
    ...side("second", secondId, examples.get(secondId)),
    reason: "the short name may stand for the full one",
    author: null,
    at: null,
    state: "kept apart",
  }));
}

function judgementRow({ judgement, firstName, secondName, state }: ListedJudgement): OutputRow {
  const { verdict, id, first, second, reason, author, at } = judgement;
  return {
    kind: verdict,
    id,
    first: firstName,
    firstArticle: first.articleId,
    second: secondName,
    secondArticle: second.articleId,
    reason,
    author,
    at,
    state,
  };
}

interface Listed {
  readonly unsure: readonly OutputRow[];
  readonly judgements: readonly OutputRow[];
}

async function writeList({ unsure, judgements }: Listed, format: RowFormat, terminal: Terminal): Promise<void> {
  if (format !== "table") {
    await writeRows(terminal, [...unsure, ...judgements], { format, columns });
    return;
  }
  const parts = [
    { title: "unsure pair", rows: unsure, shown: unsureColumns },
    { title: "judgement", rows: judgements, shown: judgementColumns },
  ];
  for (const { title, rows, shown } of parts) {
    terminal.messages.write(`${rows.length} ${title}${rows.length === 1 ? "" : "s"}\n`);
    if (rows.length > 0) await writeRows(terminal, rows, { format, columns: shown });
  }
}

export async function listMerges(options: unknown, { terminal }: CommandContext): Promise<void> {
  const { format, rows, ...storeOptions } = listOptionsSchema.parse(options);
  await withStore({ options: storeOptions, terminal, readOnly: true }, async (store) => {
    const identities = await readIdentities(readStoredGraph(store));
    const unsure = await unsureRows(store, identities, rows);
    await writeList({ unsure, judgements: listJudgements(identities).map(judgementRow) }, format, terminal);
  });
}

function shortened(articleIds: readonly string[]): readonly string[] {
  const more = articleIds.length - mostArticles;
  return more > 0 ? [...articleIds.slice(0, mostArticles), `and ${more} more`] : articleIds;
}

export async function explainMerges(name: string, options: unknown, { terminal }: CommandContext): Promise<void> {
  const { format, ...storeOptions } = whyOptionsSchema.parse(options);
  await withStore({ options: storeOptions, terminal, readOnly: true }, async (store) => {
    const graph = readStoredGraph(store);
    const identities = await readIdentities(graph);
    const rows: OutputRow[] = [];
    for (const { id, name: entity } of await findEntities(store, name)) {
      for (const { names, articleIds, reasons } of explainEntity(await graph.appearancesOfEntities([id]), identities)) {
        const articles = format === "table" ? shortened(articleIds) : articleIds;
        rows.push({ entity, id, names, articles, because: reasons });
      }
    }
    await writeRows(terminal, rows, { format, columns: ["entity", "id", "names", "articles", "because"] });
  });
}
