/**
 * Competitors
 * ===========
 *
 * "Silber ging an Roth, Bronze holte Wolf": a report names its contest once, and then whoever is named in sentences that
 * tell how it went has taken part, whatever the verb. Coaches and officials have not; teams and countries only where a
 * score stands beside them, since their names stand for places too. Where teams play, they take part and not each player.
 * In the same way crews fly in missions and makers show at fairs, which the structure names by its signs.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Sentence } from "../../documents/document.ts";
import type { Mention } from "../../mentions/mention.ts";
import { articleEvent } from "../article-event.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { isForbidden } from "./is-forbidden.ts";
import { makeFinding } from "./make-finding.ts";
import { namesKind } from "./names-kind.ts";

/** "2:1", "6:4", "n. V. 35:29"; not "15:30 Uhr". */
const score = /(?<![\d:.])\d{1,3}\s?[:-]\s?\d{1,3}(?![\d:.]|\s?Uhr)/u;

type Telling = "result" | "score";

const textOf = ({ document }: StatementContext, { start, end }: Sentence): string => document.text.slice(start, end);

/** Which sentences tell how a contest went, and whether they give a score. */
function tellingSentences(context: StatementContext, structure: Structure): ReadonlyMap<number, Telling> {
  const words = lowerCaseSet(structure.words);
  const { tokens, sentences } = context.document;
  const telling = new Map<number, Telling>();
  for (const sentence of sentences) {
    const own = tokens.slice(sentence.firstToken, sentence.endToken);
    if (own.some(({ index }) => isForbidden(context, structure, index))) continue;
    if (score.test(textOf(context, sentence))) telling.set(sentence.index, "score");
    else if (own.some(({ lemma }) => endsInOneOf(lemma, words))) telling.set(sentence.index, "result");
  }
  return telling;
}

/** Coaches, presidents, referees; somebody of another time. */
function isOfficial({ tree }: StatementContext, { strangers }: Structure, { roles }: Appearance): boolean {
  const offices = lowerCaseSet(strangers);
  return roles.some(({ head }) => endsInOneOf(tree.token(head).lemma, offices));
}

/** A side of the score and not the town of the match: "gegen Schweden", "Schweden", not "in Leipzig". */
function isSide(context: StatementContext, { prepositions }: Structure, { head, kind }: Mention): boolean {
  const preposition = context.tree.preposition(head);
  return kind === "name" && (preposition === null || prepositions.includes(preposition));
}

interface Told {
  readonly appearance: Appearance;
  readonly token: number;
}

/** Whether a mention counts: people where anything is told, teams where a score stands. */
function isTold(
  context: StatementContext,
  structure: Structure,
  found: { mention: Mention; told: Telling; isPerson: boolean },
): boolean {
  const { mention, told, isPerson } = found;
  if (isPerson || structure.signs.length > 0) return true;
  return told === "score" && isSide(context, structure, mention);
}

/** Whom the telling sentences name, once each, but for officials. */
function toldOf(
  context: StatementContext,
  structure: Structure,
  telling: ReadonlyMap<number, Telling>,
): readonly Told[] {
  return context.appearances.appearances
    .filter(({ type }) => structure.sourceTypes.includes(type))
    .flatMap((appearance) => {
      const isPerson = appearance.type === "Person";
      const found = appearance.mentions.find((mention) => {
        const told = telling.get(context.tree.token(mention.head).sentence);
        return told !== undefined && isTold(context, structure, { mention, told, isPerson });
      });
      if (found === undefined || isOfficial(context, structure, appearance)) return [];
      return [{ appearance, token: found.head }];
    });
}

/** The event that the structure asks for by the last parts of names; else the contest of the article. */
function eventOf(context: StatementContext, { signs }: Structure): Appearance | null {
  if (signs.length === 0) return articleEvent(context, "contest");
  return context.appearances.appearances.find(({ type, name }) => type === "Event" && namesKind(name, signs)) ?? null;
}

/** Whoever is named with a result, in the contest of the article; with a crew's words, in its mission. */
export function findCompetitor(context: StatementContext, structure: Structure): readonly Finding[] {
  const event = eventOf(context, structure);
  if (event === null) return [];
  const told = toldOf(context, structure, tellingSentences(context, structure));
  const teams = structure.signs.length > 0 ? [] : told.filter(({ appearance: { type } }) => type !== "Person");
  return (teams.length > 0 ? teams : told).flatMap(({ appearance, token }) =>
    makeFinding(structure, { source: appearance, target: event, trigger: token }),
  );
}
