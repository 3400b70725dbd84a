/** Threats and plans of an entity, or against it, and the deed that followed. */
import { allRows } from "./all-rows.ts";
import { choosePostings, type ChosenPosting } from "./choose-postings.ts";
import { entitiesCalled } from "./look-up.ts";
import { edgeEnds, otherEnd } from "./pairs.ts";
import { proofColumns, provePostings, type ProvenPosting } from "./prove-postings.ts";
import { sortRows } from "./sort-rows.ts";
import { optionalText, textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

const threats = ["threatened", "threatened_sanctions"];
const deedsOfThreat = [
  "attacked",
  "killed",
  "detained",
  "cut_ties_with",
  "imposed_sanctions",
  "sued",
  "charged",
  "dismissed",
  "deployed_to",
  "withdrew_from",
];

/** What would carry an announcement out. */
function deedsOf({ type, modality }: ChosenPosting): readonly string[] {
  const same = modality === "planned" ? [type] : [];
  if (type === "threatened_sanctions") return [...same, "imposed_sanctions"];
  return type === "threatened" ? [...same, ...deedsOfThreat] : same;
}

const between = (row: Parameters<typeof edgeEnds>[0]): string => {
  const { sourceId, targetId } = edgeEnds(row);
  return `${sourceId}\n${targetId}`;
};

/** What happened between the ends of some announcements, the first deed first. */
async function findDeeds(
  ask: AskStep,
  known: readonly string[],
  announced: readonly ProvenPosting[],
): Promise<ReadonlyMap<string, readonly ChosenPosting[]>> {
  const found = new Map<string, ChosenPosting[]>();
  if (announced.length === 0) return found;
  const own = new Set(known);
  const others = [...new Set(announced.map(({ posting }) => otherEnd(posting, own))), ...known];
  const types = [...new Set(announced.flatMap(({ posting }) => deedsOf(posting)))];
  const happened = { polarities: ["affirmed"], modalities: ["asserted"], order: "day", limit: allRows } as const;
  await choosePostings(ask, { entities: known, others, types, ...happened }, (postings) => {
    for (const posting of postings) {
      if (posting.day === "9999") continue;
      const ends = between({ posting, statement: {} });
      found.set(ends, [...(found.get(ends) ?? []), posting]);
    }
    return Promise.resolve(false);
  });
  return found;
}

function deedAfter(row: ProvenPosting, deeds: readonly ChosenPosting[]): ChosenPosting | undefined {
  const day = textOf(row.article["publishedFrom"]);
  const fitting = deeds.filter(({ type, day: on }) => on >= day && deedsOf(row.posting).includes(type));
  const ordered = sortRows(
    fitting.map((posting) => ({ posting, day: posting.day.slice(0, 10), id: posting.id })),
    ["day", "id"],
    1,
  );
  return ordered[0]?.posting;
}

interface Announced {
  readonly row: ProvenPosting;
  readonly deed: ChosenPosting | undefined;
}

function deedColumns(deed: ChosenPosting | undefined, proofs: ReadonlyMap<string, ProvenPosting>): StepRow {
  if (deed === undefined) return { deed: null, deedOn: null, deedSentence: null };
  const sentence = proofs.get(deed.id)?.sentence["text"];
  return { deed: deed.type, deedOn: deed.day.slice(0, 10), deedSentence: optionalText(sentence) };
}

function columnsOf({ row, deed }: Announced, proofs: ReadonlyMap<string, ProvenPosting>): StepRow {
  const { sourceId } = edgeEnds(row);
  const [source, target] = sourceId === row.source.id ? [row.source, row.target] : [row.target, row.source];
  const announcedOn = textOf(row.article["publishedFrom"]);
  return {
    source: source.name,
    announced: row.posting.type,
    target: target.name,
    modality: row.posting.modality,
    announcedOn,
    ...deedColumns(deed, proofs),
    ...proofColumns(row),
    statementId: row.posting.id,
    day: announcedOn === "" ? "9999" : announcedOn,
  };
}

/** The sentence of each deed whose id comes first. */
async function proveDeeds(ask: AskStep, found: readonly Announced[]): Promise<ReadonlyMap<string, ProvenPosting>> {
  const deeds = new Map(found.flatMap(({ deed }) => (deed === undefined ? [] : [[deed.id, deed] as const])));
  const proofs = new Map<string, ProvenPosting>();
  for (const proven of await provePostings(ask, [...deeds.values()])) {
    const known = proofs.get(proven.posting.id);
    if (known === undefined || proven.sentenceId < known.sentenceId) proofs.set(proven.posting.id, proven);
  }
  return proofs;
}

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const limit = Number(parameters["limit"]);
  const outcome = textOf(parameters["outcome"]);
  const entities = (await entitiesCalled(ask, textOf(parameters["name"]))).map(({ id }) => id);
  const found: Announced[] = [];
  await choosePostings(ask, { entities, announced: threats, order: "published", limit }, async (postings) => {
    const proven = await provePostings(ask, postings);
    const deeds = await findDeeds(ask, entities, proven);
    for (const row of proven) {
      const deed = deedAfter(row, deeds.get(between(row)) ?? []);
      if (outcome === "" || (outcome === "done") === (deed !== undefined)) found.push({ row, deed });
    }
    return found.length >= limit;
  });
  const proofs = await proveDeeds(ask, found);
  const rows = found.map((row) => columnsOf(row, proofs));
  return sortRows(rows, ["day", "articleId", "position", "statementId"], limit);
}

export const threatsOf: Steps = { given: "name", answer };
