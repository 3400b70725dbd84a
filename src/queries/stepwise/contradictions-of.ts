/** What some articles say of an entity and others deny, with the first sentence of each side. */
import { compareText } from "../../foundation/compare-text.ts";
import { allRows } from "./all-rows.ts";
import { choosePostings } from "./choose-postings.ts";
import { edgesOf, type FoundEdge } from "./edges-of.ts";
import { entitiesCalled, type Named } from "./look-up.ts";
import { edgeEnds } from "./pairs.ts";
import { provePostings, type ProvenPosting } from "./prove-postings.ts";
import { sortRows } from "./sort-rows.ts";
import { optionalText, textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

interface Pair {
  readonly edge: FoundEdge;
  readonly denial: FoundEdge;
}

const sameClaim = ({ row, sourceId, targetId }: FoundEdge): string =>
  [textOf(row["type"]), sourceId, targetId, row["former"] === true, textOf(row["role"])].join("\n");

async function findPairs(ask: AskStep, entities: readonly Named[]): Promise<readonly Pair[]> {
  const said = { entities, modalities: ["asserted"], order: "id", limit: allRows };
  const denials = await edgesOf(ask, { ...said, relationships: ["NON_FACTUAL"], polarities: ["negated"] });
  const types = [...new Set(denials.map(({ row }) => textOf(row["type"])))];
  if (types.length === 0) return [];
  const edges = await edgesOf(ask, { ...said, types, polarities: ["affirmed"] });
  const byClaim = new Map<string, FoundEdge[]>();
  for (const edge of edges) byClaim.set(sameClaim(edge), [...(byClaim.get(sameClaim(edge)) ?? []), edge]);
  return denials.flatMap((denial) => (byClaim.get(sameClaim(denial)) ?? []).map((edge): Pair => ({ edge, denial })));
}

function rowOf({ edge, denial }: Pair): StepRow {
  const { type, role, articleCount, publishedFrom, id } = edge.row;
  return {
    type,
    source: edge.source,
    target: edge.target,
    role: optionalText(role),
    affirmedBy: articleCount,
    affirmedFrom: publishedFrom,
    deniedBy: denial.row["articleCount"],
    deniedFrom: denial.row["publishedFrom"],
    articles: Number(articleCount) + Number(denial.row["articleCount"]),
    id,
    denialId: denial.row["id"],
    ends: [edge.sourceId, edge.targetId],
  };
}

const firstFirst = (a: ProvenPosting, b: ProvenPosting): number =>
  compareText(dayOf(a), dayOf(b)) || compareText(a.sentenceId, b.sentenceId);

const dayOf = ({ article }: ProvenPosting): string => optionalText(article["publishedFrom"]) ?? "0000-00-00";

/** The first sentence for each fact of some rows. */
async function findFirst(
  ask: AskStep,
  entities: readonly string[],
  rows: readonly StepRow[],
): Promise<ReadonlyMap<string, ProvenPosting>> {
  const first = new Map<string, ProvenPosting>();
  if (rows.length === 0) return first;
  const types = [...new Set(rows.map((row) => textOf(row["type"])))];
  const others = [...new Set(rows.flatMap((row) => row["ends"] as readonly string[]))];
  const said = { entities, others, types, modalities: ["asserted"], order: "published", limit: allRows } as const;
  await choosePostings(ask, said, async (postings) => {
    for (const proven of await provePostings(ask, postings)) {
      const { factId } = edgeEnds(proven);
      const known = first.get(factId);
      if (known === undefined || firstFirst(proven, known) < 0) first.set(factId, proven);
    }
    return false;
  });
  return first;
}

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const entities = await entitiesCalled(ask, textOf(parameters["name"]));
  const pairs = (await findPairs(ask, entities)).map(rowOf);
  const order = ["-articles", "type", "source", "target", "id", "denialId"];
  const rows = sortRows(pairs, order, Number(parameters["limit"]));
  const first = await findFirst(
    ask,
    entities.map(({ id }) => id),
    rows,
  );
  return rows.flatMap((row) => {
    const affirming = first.get(textOf(row["id"]));
    const denying = first.get(textOf(row["denialId"]));
    if (affirming === undefined || denying === undefined) return [];
    return [
      {
        ...row,
        affirmedIn: affirming.article["publisher"],
        affirmedSentence: affirming.sentence["text"],
        deniedIn: denying.article["publisher"],
        deniedSentence: denying.sentence["text"],
      },
    ];
  });
}

export const contradictionsOf: Steps = { given: "name", answer };
