/** Threats and plans of an entity, or against it, and the deed that followed. */
import { compareText } from "../../foundation/compare-text.ts";
import { sentenceIdOf } from "../../graph/sentence-id.ts";
import { choosePostings } from "./choose-postings.ts";
import { deedsAfter, threats, type Deed } from "./deeds-after.ts";
import { entitiesAsked, lookUp, type RowsById } from "./look-up.ts";
import { edgeEnds } from "./pairs.ts";
import { proofColumns, provePostings, type ProvenPosting } from "./prove-postings.ts";
import { sortRows } from "./sort-rows.ts";
import { optionalText, textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

interface Announced {
  readonly row: ProvenPosting;
  readonly deed: Deed | undefined;
}

const sentencesOf = ({ articleId, positions }: Deed): readonly string[] =>
  positions.map((position) => sentenceIdOf(articleId, position)).sort(compareText);

function deedColumns(deed: Deed | undefined, sentences: RowsById): StepRow {
  if (deed === undefined) return { deed: null, deedOn: null, deedSentence: null };
  const first = sentencesOf(deed).find((id) => sentences.has(id)) ?? "";
  return { deed: deed.type, deedOn: deed.day, deedSentence: optionalText(sentences.get(first)?.["text"]) };
}

function columnsOf({ row, deed }: Announced, sentences: RowsById): StepRow {
  const { sourceId } = edgeEnds(row);
  const [source, target] = sourceId === row.source.id ? [row.source, row.target] : [row.target, row.source];
  const announcedOn = textOf(row.article["publishedFrom"]);
  return {
    source: source.name,
    announced: row.posting.type,
    target: target.name,
    modality: row.posting.modality,
    announcedOn,
    ...deedColumns(deed, sentences),
    ...proofColumns(row),
    statementId: row.posting.id,
    day: announcedOn === "" ? "9999" : announcedOn,
  };
}

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const limit = Number(parameters["limit"]);
  const outcome = textOf(parameters["outcome"]);
  const entities = await entitiesAsked(ask, textOf(parameters["name"]));
  const found: Announced[] = [];
  const choice = { entities, announced: threats, order: "published", brief: true, limit } as const;
  await choosePostings(ask, choice, async (postings) => {
    const deeds = await deedsAfter(
      ask,
      entities?.map(({ id }) => id) ?? postings.map(({ source }) => source),
      postings,
    );
    const wanted = postings.filter(({ id }) => outcome === "" || (outcome === "done") === deeds.has(id));
    for (const row of await provePostings(ask, wanted)) found.push({ row, deed: deeds.get(row.posting.id) });
    return found.length >= limit;
  });
  const sentences = await lookUp(
    ask,
    "sentences",
    found.flatMap(({ deed }) => (deed === undefined ? [] : sentencesOf(deed))),
  );
  const rows = found.map((row) => columnsOf(row, sentences));
  return sortRows(rows, ["day", "articleId", "position", "statementId"], limit);
}

export const threatsOf: Steps = { answer };
