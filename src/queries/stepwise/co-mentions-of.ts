/** Whom or what an entity is named with in one sentence. */
import { compareText } from "../../foundation/compare-text.ts";
import { allRows } from "./all-rows.ts";
import { edgesOf } from "./edges-of.ts";
import { entitiesCalled, lookUp, type Named } from "./look-up.ts";
import { sortRows } from "./sort-rows.ts";
import { stepText, textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

/** How often two are named together. */
interface Count {
  sentences: number;
  articles: number;
  example: string | null;
}

interface Appearance {
  readonly id: string;
  readonly knownId: string;
  readonly articleId: string;
  readonly day: string;
}

/** The latest appearances of some entities. */
async function latest(ask: AskStep, entities: readonly Named[], limit: number): Promise<readonly Appearance[]> {
  const found: Appearance[] = [];
  for (const { id: knownId } of entities) {
    const rows = await ask(stepText("appearances-of-entity"), { id: knownId, limit });
    for (const row of rows) {
      const [id, articleId, day] = [textOf(row["id"]), textOf(row["articleId"]), textOf(row["day"])];
      found.push({ id, knownId, articleId, day });
    }
  }
  found.sort((a, b) => compareText(b.day, a.day) || compareText(a.articleId, b.articleId) || compareText(a.id, b.id));
  return found.slice(0, limit);
}

function add(counts: Map<string, Count>, row: StepRow): void {
  const other = textOf(row["otherId"]);
  const text = textOf(row["text"]);
  const { sentences, articles, example } = counts.get(other) ?? { sentences: 0, articles: 0, example: null };
  counts.set(other, {
    sentences: sentences + Number(row["sentences"]),
    articles: articles + 1,
    example: example === null || (text !== "" && text < example) ? text : example,
  });
}

async function countBeside(ask: AskStep, id: string, counted: readonly Appearance[]): Promise<Map<string, Count>> {
  const counts = new Map<string, Count>();
  const appearances = counted.filter(({ knownId }) => knownId === id).map((appearance) => appearance.id);
  if (appearances.length === 0) return counts;
  for (const row of await ask(stepText("named-beside"), { id, appearances })) add(counts, row);
  return counts;
}

async function rowsOf(ask: AskStep, known: Named, counted: readonly Appearance[]): Promise<readonly StepRow[]> {
  const counts = await countBeside(ask, known.id, counted);
  const edges = await edgesOf(ask, { entities: [known], order: "id", limit: allRows });
  const tied = new Set(edges.flatMap(({ sourceId, targetId }) => [sourceId, targetId]));
  const others = await lookUp(ask, "entities", counts.keys());
  return [...counts].map(([id, count]) => {
    const { name, type } = others.get(id) ?? {};
    return { name, type, ...count, example: count.example === "" ? null : count.example, related: tied.has(id), id };
  });
}

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const entities = await entitiesCalled(ask, textOf(parameters["name"]));
  const counted = await latest(ask, entities, Number(parameters["articles"]));
  const rows: StepRow[] = [];
  for (const known of entities) rows.push(...(await rowsOf(ask, known, counted)));
  const wanted = rows.filter(({ related }) => parameters["related"] === true || related === false);
  const order = ["-sentences", "-articles", "name", "type", "id"];
  return sortRows(wanted, order, Number(parameters["limit"]));
}

export const coMentionsOf: Steps = { given: "name", answer };
