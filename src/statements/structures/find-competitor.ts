/**
 * Competitors
 * ===========
 *
 * "Silber ging an Roth, Bronze holte Wolf": a report names its contest once, and then whoever is named in sentences that
 * tell how it went has taken part, whatever the verb. Coaches and officials have not; teams and countries only where a
 * score stands beside them, since their names stand for places too. Where teams play, they take part and not each player.
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

/** Where sentences of the wanted kind name somebody, once for each. */
function toldOf(
  context: StatementContext,
  structure: Structure,
  telling: ReadonlyMap<number, Telling>,
): { readonly sides: readonly Told[]; readonly people: readonly Told[] } {
  const inSentence = ({ head }: Mention): Telling | undefined => telling.get(context.tree.token(head).sentence);
  const sides: Told[] = [];
  const people: Told[] = [];
  for (const appearance of context.appearances.appearances) {
    const isPerson = appearance.type === "Person";
    const found = appearance.mentions.find((mention) =>
      isPerson
        ? inSentence(mention) !== undefined
        : inSentence(mention) === "score" && isSide(context, structure, mention),
    );
    if (found !== undefined && !isOfficial(context, structure, appearance))
      (isPerson ? people : sides).push({ appearance, token: found.head });
  }
  return { sides: sides.filter(({ appearance }) => structure.sourceTypes.includes(appearance.type)), people };
}

/** Whoever is named with a result, in the contest of the article. */
export function findCompetitor(context: StatementContext, structure: Structure): readonly Finding[] {
  const contest = articleEvent(context, "contest");
  if (contest === null) return [];
  const telling = tellingSentences(context, structure);
  if (telling.size === 0) return [];
  const { sides, people } = toldOf(context, structure, telling);
  return (sides.length > 0 ? sides : people).flatMap(({ appearance, token }) =>
    makeFinding(structure, { source: appearance, target: contest, trigger: token }),
  );
}
