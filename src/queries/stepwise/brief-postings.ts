/**
 * Brief postings
 * ==============
 *
 * Postings without the texts that the registers of their articles tell as well: who a statement is about, and its
 * sentences. Of an entity that is named in many thousand statements each text is read of all, and takes as long as all
 * numbers; a register is read of those alone that are chosen. Whose word it is, and where it was, is not in them.
 */
import { readNames, readStated } from "../../graph/register-text.ts";
import type { RegisteredName, RegisteredStatement } from "../../graph/register.ts";
import type { ChosenPosting } from "./choose-postings.ts";
import { lookUp } from "./look-up.ts";
import { textOf, type AskStep, type StepRow } from "./steps.ts";

/** The columns of a row that are read of the register; those that `postings` fills in where nothing is left out. */
export const toldColumns = ", said.source AS source, said.target AS target, said.told AS told";

/** What an article states, and the entities that it is about. */
interface Told {
  readonly names: readonly RegisteredName[];
  readonly stated: ReadonlyMap<string, RegisteredStatement>;
}

function toldBy(register: StepRow): Told {
  const stated = readStated(textOf(register["stated"]));
  return { names: readNames(textOf(register["names"])), stated: new Map(stated.map((said) => [said.id, said])) };
}

function completePosting(posting: ChosenPosting, { names, stated }: Told): readonly ChosenPosting[] {
  const said = stated.get(posting.id);
  const source = names[said?.source ?? -1];
  const target = names[said?.target ?? -1];
  if (said === undefined || source === undefined || target === undefined) return [];
  const positions = said.evidence.map(({ position }) => position).sort((a, b) => a - b);
  const ends = { source: source.entityId, target: target.entityId };
  return [{ ...posting, ...ends, voice: null, place: null, positions }];
}

/** Postings with what was left out; without those that the register of their article does not have. */
export async function completePostings(
  ask: AskStep,
  postings: readonly ChosenPosting[],
): Promise<readonly ChosenPosting[]> {
  const registers = await lookUp(
    ask,
    "stated",
    postings.map(({ articleId }) => articleId),
  );
  const articles = new Map([...registers].map(([id, register]) => [id, toldBy(register)]));
  return postings.flatMap((posting) => {
    const article = articles.get(posting.articleId);
    return article === undefined ? [] : completePosting(posting, article);
  });
}
