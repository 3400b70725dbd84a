/**
 * Structures
 * ==========
 *
 * Runs the structures that a language lists.
 */
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { findNameStart } from "./find-name-start.ts";
import { findPartySign } from "./find-party-sign.ts";
import { findTitleRun } from "./find-title-run.ts";
import type { Structure } from "../structure.ts";
import { findApposition } from "./find-apposition.ts";
import { findAtEvent } from "./find-at-event.ts";
import { findBehindBearer } from "./find-behind-bearer.ts";
import { findBeside } from "./find-beside.ts";
import { findCandidate } from "./find-candidate.ts";
import { findColleague } from "./find-colleague.ts";
import { findComma } from "./find-comma.ts";
import { findClausePlace } from "./find-clause-place.ts";
import { findCompetitor } from "./find-competitor.ts";
import { findContest } from "./find-contest.ts";
import { findDuel } from "./find-duel.ts";
import { findDaughter } from "./find-daughter.ts";
import { findDescribedOwner } from "./find-described-owner.ts";
import { findDescribedPlace } from "./find-described-place.ts";
import { findHeadlineScene } from "./find-headline-scene.ts";
import { findInsideName } from "./find-inside-name.ts";
import { findIsAt } from "./find-is-at.ts";
import { findLife } from "./find-life.ts";
import { findMaker } from "./find-maker.ts";
import { findMedium } from "./find-medium.ts";
import { findNamePart } from "./find-name-part.ts";
import { findNestedPlace } from "./find-nested-place.ts";
import { findOffice } from "./find-office.ts";
import { findOfficePhrase } from "./find-office-phrase.ts";
import { findOrigin } from "./find-origin.ts";
import { findOwner } from "./find-owner.ts";
import { findParenthesis } from "./find-parenthesis.ts";
import { findPart } from "./find-part.ts";
import { findPartyAdjective } from "./find-party-adjective.ts";
import { findPhrase } from "./find-phrase.ts";
import { findPlaceChain } from "./find-place-chain.ts";
import { findPlayer } from "./find-player.ts";
import { findPossessor } from "./find-possessor.ts";
import { findRole } from "./find-role.ts";
import { findScore } from "./find-score.ts";
import { findScene } from "./find-scene.ts";
import { findSeat } from "./find-seat.ts";
import { findVotes } from "./find-votes.ts";
import { withoutGuesses } from "./without-guesses.ts";

type Family = (context: StatementContext, structure: Structure) => readonly Finding[];

const families: Readonly<Record<Structure["family"], Family>> = {
  role: findRole,
  possessor: findPossessor,
  parenthesis: findParenthesis,
  phrase: findPhrase,
  origin: findOrigin,
  "inside-name": findInsideName,
  owner: findOwner,
  part: findPart,
  maker: findMaker,
  "name-part": findNamePart,
  comma: findComma,
  medium: findMedium,
  "at-event": findAtEvent,
  beside: findBeside,
  "is-at": findIsAt,
  office: findOffice,
  apposition: findApposition,
  "described-owner": findDescribedOwner,
  player: findPlayer,
  "party-adjective": findPartyAdjective,
  "behind-bearer": findBehindBearer,
  candidate: findCandidate,
  colleague: findColleague,
  "office-phrase": findOfficePhrase,
  score: findScore,
  contest: findContest,
  competitor: findCompetitor,
  "nested-place": findNestedPlace,
  scene: findScene,
  "headline-scene": findHeadlineScene,
  seat: findSeat,
  life: findLife,
  "title-run": findTitleRun,
  "party-sign": findPartySign,
  "name-start": findNameStart,
  "place-chain": findPlaceChain,
  "clause-place": findClausePlace,
  "described-place": findDescribedPlace,
  daughter: findDaughter,
  duel: findDuel,
  votes: findVotes,
};

/** Everything that the structures of a language find. */
export function findInStructures(context: StatementContext, structures: readonly Structure[]): readonly Finding[] {
  const findings = structures.flatMap((structure) => families[structure.family](context, structure));
  return withoutGuesses(findings, structures);
}
