/** Who quoted somebody: the medium that a sentence names, else the article's publisher. */
import { groupBy } from "../../foundation/group-by.ts";
import { allRows } from "./all-rows.ts";
import { entitiesCalled, isCalled, named, type Named } from "./look-up.ts";
import { proofColumns } from "./prove-postings.ts";
import { sortRows } from "./sort-rows.ts";
import { spokenWords, type SpokenWords } from "./spoken-words.ts";
import { optionalText, stepText, textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

interface Quoter {
  readonly name: string | null;
  readonly entity: Named | undefined;
}

/** Articles of one publisher have one entity. */
async function publishersOf(ask: AskStep, words: readonly SpokenWords[]): Promise<ReadonlyMap<string, Named>> {
  const found = new Map<string, Named>();
  const byName = groupBy(
    words.filter(({ medium }) => medium === undefined),
    ({ article }) => textOf(article["publisher"]),
  );
  for (const [publisher, [first]] of byName) {
    const [row] = await ask(stepText("publisher-of-article"), { id: textOf(first?.article["id"]) });
    if (row !== undefined) found.set(publisher, named(row));
  }
  return found;
}

function quoterOf({ medium, article }: SpokenWords, publishers: ReadonlyMap<string, Named>): Quoter {
  const entity = medium ?? publishers.get(textOf(article["publisher"]));
  return { name: entity?.name ?? optionalText(article["publisher"]), entity };
}

const least = (texts: readonly (string | null)[]): string | null =>
  texts.filter((text) => text !== null).sort((a, b) => (a < b ? -1 : 1))[0] ?? null;

/** One row for all that one quoter has of one speaker in a sentence. */
function rowOf(words: readonly [SpokenWords, ...SpokenWords[]], quoter: Quoter): StepRow {
  const [first] = words;
  return {
    quoter: quoter.name,
    speaker: first.speaker.name,
    kind: least(words.map(({ kind }) => kind)),
    text: least(words.map(({ text }) => text)),
    named: first.medium !== undefined,
    ...proofColumns(first),
    speakerId: first.speaker.id,
  };
}

function rowsOf(
  words: readonly SpokenWords[],
  publishers: ReadonlyMap<string, Named>,
  wanted: string,
): readonly StepRow[] {
  const groups = groupBy(words, (spoken) => {
    const { name, entity } = quoterOf(spoken, publishers);
    const medium = JSON.stringify([name, spoken.medium !== undefined, entity?.aliases]);
    return `${spoken.speaker.id}\n${spoken.sentenceId}\n${medium}`;
  });
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const quoter = quoterOf(first, publishers);
    const fits =
      wanted === "" || quoter.name === wanted || (quoter.entity !== undefined && isCalled(quoter.entity, wanted));
    return fits ? [rowOf([first, ...others], quoter)] : [];
  });
}

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const limit = Number(parameters["limit"]);
  const quoter = textOf(parameters["quoter"]);
  const words: SpokenWords[] = [];
  for (const speaker of await entitiesCalled(ask, textOf(parameters["speaker"])))
    words.push(...(await spokenWords(ask, speaker, quoter === "" ? limit : allRows)));
  const rows = rowsOf(words, await publishersOf(ask, words), quoter);
  const order = ["articleId", "position", "speaker", "quoter", "named", "kind", "text", "speakerId"];
  return sortRows(rows, order, limit);
}

export const quotedOf: Steps = { given: "speaker", answer };
