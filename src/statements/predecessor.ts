/**
 * Predecessors
 * ============
 *
 * "Minister Roth trat zurück. Neuer Minister wird Wolf": whoever is new in an office follows whoever left one shortly
 * before. Of several, it is the one of the same office; one of another office it is not.
 */
import type { StatementContext } from "./context.ts";
import { doersBefore } from "./doers-before.ts";
import { participantsOf, type Participant } from "./participants.ts";

const shortestOffice = 4;
const farthestSentences = 3;
/** How far back somebody may be who is told to have left, but not what. */
const nearestSentences = 1;

/** The noun that an adjective describes; null for other words. */
function officeAt({ tree }: StatementContext, token: number): string | null {
  const { head, relation } = tree.token(token);
  return relation === "amod" && head >= 0 ? stemOf(tree.token(head).lemma) : null;
}

const stemOf = (office: string): string => office.toLowerCase().replace(/in$/u, "");

/** The noun right in front of a name; null where there is none. */
function titleOf({ tree, appearances }: StatementContext, { token }: Participant): string | null {
  const before = (appearances.mentionAt(token)?.firstToken ?? token) - 1;
  return before >= 0 && tree.token(before).partOfSpeech === "NOUN" ? stemOf(tree.token(before).lemma) : null;
}

/** "Chef" and "Parteichef" are one office, "Finanzminister" and "Außenminister" two. */
const areOneOffice = (one: string, other: string): boolean =>
  one === other || (one.length >= shortestOffice && other.endsWith(one)) || one.endsWith(other);

const isNear = ({ tree }: StatementContext, person: Participant, token: number): boolean =>
  tree.token(token).sentence - tree.token(person.token).sentence <= nearestSentences;

/** Who left an office before somebody follows at a word. */
export function predecessorOf(context: StatementContext, token: number): readonly Participant[] {
  const office = officeAt(context, token);
  const asked = { from: token, acts: [context.words.departures], sentences: farthestSentences };
  const told = [...doersBefore(context, asked)].map((doers) => doers.flatMap((doer) => participantsOf(context, doer)));
  const sameOffice = told.flat().filter((person) => office !== null && titleOf(context, person) === office);
  if (sameOffice.length > 0) return sameOffice.slice(0, 1);
  const [last = []] = told;
  const fits = last.every((person) => {
    if (office === null) return true;
    const title = titleOf(context, person);
    return title === null ? isNear(context, person, token) : areOneOffice(title, office);
  });
  return last.length === 1 && fits ? last : [];
}
