/**
 * Brief postings
 * ==============
 *
 * Postings without the texts that the registers of their articles tell as well: who a statement is about, and its
 * sentences. Of an entity that is named in many thousand statements each text is read of all, and takes as long as all
 * numbers; a register is read of those alone that are chosen. Whose word it is, and where it was, is not in them.
 */
import { findStatement, readEntityIds } from "../../graph/register-text.ts";
import type { ChosenPosting } from "./choose-postings.ts";
import { lookUp } from "./look-up.ts";
import { textOf, type AskStep, type StepRow } from "./steps.ts";

/** The columns of a row that are read of the register; those that `postings` fills in where nothing is left out. */
export const toldColumns = ", said.source AS source, said.target AS target, said.told AS told";

/** An article has more statements than are chosen: only these are read of its register. */
function completePosting(posting: ChosenPosting, register: StepRow): readonly ChosenPosting[] {
  const said = findStatement(textOf(register["stated"]), posting.id);
  const entityIds = readEntityIds(textOf(register["names"]));
  const source = entityIds[said?.source ?? -1];
  const target = entityIds[said?.target ?? -1];
  if (said === undefined || source === undefined || target === undefined) return [];
  const positions = said.evidence.map(({ position }) => position).sort((a, b) => a - b);
  return [{ ...posting, source, target, voice: null, place: null, positions }];
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
  return postings.flatMap((posting) => {
    const register = registers.get(posting.articleId);
    return register === undefined ? [] : completePosting(posting, register);
  });
}
