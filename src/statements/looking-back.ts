/**
 * Looking back
 * ============
 *
 * What a sentence leaves to the ones around it: who had met where "An den Gesprächen nahm auch Wolf teil", where they
 * met after "Roths Ankunft", between whom a mediator mediates, whose charge somebody rejects. Paths of rules that end in
 * `company`, `venue`, `destination`, `opponents` or `accuser` are answered from the statements that the other rules have found in the article.
 */
import { accusersOf } from "./accusers.ts";
import type { Appearance } from "../appearances/appearance.ts";
import { circumstancesAt } from "./circumstances.ts";
import type { StatementContext } from "./context.ts";
import { followPath } from "./follow-path.ts";
import { argumentsOfNoun } from "./noun-arguments.ts";
import { participantsOf, type Participant } from "./participants.ts";
import type { Statement } from "./statement.ts";

const certainty = 0.8;
const farthestSentences = 4;
const meetings = new Set(["met_with", "negotiated_with"]);
const conflicts = new Set(["attacked"]);
const settlements = new Set(["agreed_with", "negotiated_with"]);
const none: readonly Participant[] = [];

const happened = ({ polarity, modality }: Statement): boolean => polarity === "affirmed" && modality === "asserted";

function meetingsOf({ earlier }: StatementContext): readonly Statement[] {
  return earlier.filter((statement) => meetings.has(statement.type) && happened(statement));
}

function appearancesOf(context: StatementContext, ids: Iterable<string>, token: number): readonly Participant[] {
  return [...new Set(ids)]
    .map((id) => context.appearances.byId(id))
    .filter((appearance): appearance is Appearance => appearance !== undefined)
    .map((appearance) => ({ appearance, token, weight: certainty }));
}

/** "den Gesprächen", "diesem Treffen": definite, without a name and without anybody of its own. */
function pointsBack(context: StatementContext, noun: number): boolean {
  const { tree, words, appearances } = context;
  if (!words.meetings.has(tree.token(noun).lemma.toLowerCase())) return false;
  if (appearances.appearancesAt(noun).length > 0 || appearances.insideWord(noun).length > 0) return false;
  const definite = tree
    .childrenBy(noun, "det")
    .some((child) => words.definite.has(tree.token(child).text.toLowerCase()));
  return definite && ["subject", "zwischen", "mit", "between", "with"].every((name) => !hasOwn(context, noun, name));
}

/** A subject by the verb around the noun is none of its own. */
function hasOwn(context: StatementContext, noun: number, name: string): boolean {
  if (name === "subject") return argumentsOfNoun(context, noun, "genitive").length > 0;
  return context.tree.childrenBy(noun, "nmod").some((child) => context.tree.preposition(child) === name);
}

interface Told {
  readonly statement: Statement;
  readonly sentence: number;
  readonly trigger: number;
}

/** Each telling of a meeting before a sentence, the last first. */
function toldBefore(context: StatementContext, sentence: number): readonly Told[] {
  return meetingsOf(context)
    .flatMap((statement) =>
      statement.evidence
        .filter((evidence) => evidence.sentence < sentence)
        .map(({ sentence: at, trigger }) => ({ statement, sentence: at, trigger })),
    )
    .sort((one, other) => other.trigger - one.trigger);
}

/** The meeting at the same place, however far back; without a place the last one nearby. */
function lastMeeting(context: StatementContext, noun: number): readonly Statement[] {
  const { sentence } = context.tree.token(noun);
  const { place } = circumstancesAt(context, noun, new Set());
  const told = toldBefore(context, sentence);
  const fitting =
    place === null
      ? told.filter((telling) => sentence - telling.sentence <= farthestSentences)
      : told.filter(({ statement }) => statement.place === place);
  const [last] = fitting;
  return fitting.filter(({ trigger }) => trigger === last?.trigger).map(({ statement }) => statement);
}

function companyAt(context: StatementContext, noun: number): readonly Participant[] {
  if (!pointsBack(context, noun)) return none;
  const ids = lastMeeting(context, noun).flatMap(({ source, target }) => [source, target]);
  return appearancesOf(context, ids, noun);
}

/** Where somebody met somebody, if the article knows of one place only. */
function venueOf(context: StatementContext, { appearance, token }: Participant): readonly Participant[] {
  const places = meetingsOf(context)
    .filter(({ source, target }) => source === appearance.id || target === appearance.id)
    .flatMap(({ place }) => (place === null ? [] : [place]));
  const found = appearancesOf(context, places, token);
  return found.length === 1 ? found : none;
}

function pairsOf({ earlier }: StatementContext, types: ReadonlySet<string>): readonly string[] {
  const sides = earlier
    .filter((statement) => types.has(statement.type) && happened(statement))
    .map(({ source, target }) => [source, target].sort().join(" "));
  return [...new Set(sides)];
}

/** The two sides of the one conflict that the article tells of, or of the one settlement. */
function opponents(context: StatementContext, token: number): readonly Participant[] {
  const fights = pairsOf(context, conflicts);
  const [pair, ...others] = fights.length > 0 ? fights : pairsOf(context, settlements);
  return pair === undefined || others.length > 0 ? none : appearancesOf(context, pair.split(" "), token);
}

/** Who had made the charge that the one at a path rejects. */
function accusers(context: StatementContext, trigger: number, path: string): readonly Participant[] {
  return followPath(context, trigger, path)
    .flatMap((candidate) => participantsOf(context, candidate))
    .flatMap(({ appearance }) => appearancesOf(context, accusersOf(context, trigger, appearance.id), trigger));
}

/** Where somebody has travelled, as told last before. */
function destinationOf(context: StatementContext, { appearance, token }: Participant): readonly Participant[] {
  const [last] = context.earlier
    .filter(({ type, source, polarity }) => type === "visited" && source === appearance.id && polarity === "affirmed")
    .flatMap(({ target, evidence }) => evidence.map(({ trigger }) => ({ target, trigger })))
    .filter(({ trigger }) => trigger < token)
    .sort((one, other) => other.trigger - one.trigger);
  return last === undefined ? none : appearancesOf(context, [last.target], token);
}

const ending = /(?:^|>)(?:company|venue|destination|opponents|accuser)$/u;

/** Whether a path asks what the rest of the article says. */
export function looksBack(path: string): boolean {
  return ending.test(path);
}

/** Who stands at the end of a path that looks back. */
export function participantsLookingBack(
  context: StatementContext,
  trigger: number,
  path: string,
): readonly Participant[] {
  if (path === "opponents") return opponents(context, trigger);
  if (path.endsWith(">accuser")) return accusers(context, trigger, path.slice(0, -">accuser".length));
  const candidates = followPath(context, trigger, path.replace(/>[a-z]+$/u, ""));
  if (path.endsWith(">company")) return candidates.flatMap(({ token }) => companyAt(context, token));
  const placeOf = path.endsWith(">destination") ? destinationOf : venueOf;
  return candidates
    .flatMap((candidate) => participantsOf(context, candidate))
    .flatMap((person) => placeOf(context, person));
}
